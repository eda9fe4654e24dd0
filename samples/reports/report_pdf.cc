#include "samples/draw/letter.h"
#include "samples/reports/report_pages.h"

namespace zhengbao::samples {

void write_report_pdf(const std::string& path, const ReportPages& pages) {
  const TextStyle body{.size_pt = 12, .line_pt = 22};
  const TextStyle heading{.face = Face::hei, .size_pt = 12, .line_pt = 22};
  const TextStyle title{.face = Face::hei, .size_pt = 18, .line_pt = 30};
  Sheet sheet(path,
              {.title = pages.title, .created = "2023-01-20T09:00:00+08:00", .running_head = ""});
  sheet.line(pages.title, title, Side::center);
  sheet.gap(16);
  for (const ReportPart& part : pages.parts) {
    switch (part.kind) {
      case ReportPart::Kind::heading:
        sheet.paragraph(part.text, heading);
        break;
      case ReportPart::Kind::paragraph:
        sheet.paragraph(part.text, body);
        break;
      case ReportPart::Kind::table:
        sheet.table(part.grid);
        sheet.gap(8);
        break;
    }
  }
}

}  // namespace zhengbao::samples
