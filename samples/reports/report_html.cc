#include <fstream>

#include "samples/reports/report_pages.h"

namespace zhengbao::samples {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

void write_table(std::ostream& out, const Grid& grid) {
  out << "<table border=\"1\">\n";
  int row = -1;
  for (const GridCell& cell : lay_out(grid).cells) {
    for (; row < cell.row; ++row) out << (row < 0 ? "<tr>" : "</tr>\n<tr>");
    out << "<td";
    if (cell.row_span > 1) out << " rowspan=\"" << cell.row_span << '"';
    if (cell.column_span > 1) out << " colspan=\"" << cell.column_span << '"';
    out << "><p>" << escaped(*cell.text) << "</p></td>";
  }
  out << "</tr>\n</table>\n";
}

}  // namespace

void write_report_html(const std::string& path, const ReportPages& pages) {
  std::ofstream out(path, std::ios::binary);
  out << "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" << escaped(pages.title)
      << "</title>\n<meta name=\"ArticleTitle\" content=\"" << escaped(pages.title)
      << "\"></head><body>\n<h1>" << escaped(pages.title) << "</h1>\n<div class=\"content\">\n";
  for (const ReportPart& part : pages.parts) {
    switch (part.kind) {
      case ReportPart::Kind::heading:
        out << "<p><strong>" << escaped(part.text) << "</strong></p>\n";
        break;
      case ReportPart::Kind::paragraph:
        out << "<p>" << escaped(part.text) << "</p>\n";
        break;
      case ReportPart::Kind::table:
        write_table(out, part.grid);
        break;
    }
  }
  out << "</div>\n</body></html>\n";
}

}  // namespace zhengbao::samples
