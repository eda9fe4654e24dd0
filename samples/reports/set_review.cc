#include <algorithm>
#include <utility>

#include "samples/reports/report_pen.h"

namespace zhengbao::samples {

namespace {

Cells review_values(DataTable& table, ReportPen& pen, const std::vector<std::string>& results) {
  Cells cells;
  for (const char* row : {"review", "litigation_direct", "litigation_reviewed"}) {
    for (const std::string& result : results) cells.push_back(pen.value(table, row, result));
  }
  return cells;
}

void span(Cells& cells, std::string label, std::size_t count) {
  cells.push_back(std::move(label));
  cells.insert(cells.end(), count - 1, "<");
}

Grid plain_review(DataTable& table, ReportPen& pen, const std::vector<std::string>& results) {
  Cells top, middle, low;
  span(top, pen.wording.row("review", "review"), results.size());
  span(top, pen.wording.row("review", "litigation"), 2 * results.size());
  for (const std::string& result : results) {
    middle.push_back(pen.wording.column("review", result));
    low.push_back("^");
  }
  for (const char* row : {"litigation_direct", "litigation_reviewed"}) {
    span(middle, pen.wording.row("review", row), results.size());
    for (const std::string& result : results) low.push_back(pen.wording.column("review", result));
  }
  return {.widths = std::vector<double>(15, 1),
          .rows = {top, middle, low, review_values(table, pen, results)},
          .header_rows = 3,
          .size_pt = 9,
          .row_pt = 24};
}

// 结果 above 维持, in cells of their own.
Grid stacked_review(DataTable& table, ReportPen& pen, const std::vector<std::string>& results) {
  Cells top, middle, high, low;
  span(top, pen.text("行政复议"), results.size());
  span(top, pen.text("行政诉讼"), 2 * results.size());
  const auto halves = [&pen](const std::string& result) -> std::pair<std::string, std::string> {
    if (result == "upheld") return {pen.text("结果"), pen.text("维持")};
    if (result == "corrected") return {pen.text("结果"), pen.text("纠正")};
    if (result == "other") return {pen.text("其他"), pen.text("结果")};
    if (result == "pending") return {pen.text("尚未"), pen.text("审结")};
    return {pen.text("总"), pen.text("计")};
  };
  for (const std::string& result : results) {
    middle.push_back(halves(result).first);
    high.push_back("^");
    low.push_back(halves(result).second);
  }
  for (const char* row : {"litigation_direct", "litigation_reviewed"}) {
    span(middle, pen.wording.row("review", row), results.size());
    for (const std::string& result : results) {
      high.push_back(halves(result).first);
      low.push_back(halves(result).second);
    }
  }
  return {.widths = std::vector<double>(15, 1),
          .rows = {top, middle, high, low, review_values(table, pen, results)},
          .header_rows = 4,
          .size_pt = 9,
          .row_pt = 22};
}

}  // namespace

Grid set_review(DataTable& table, ReportPen& pen) {
  std::vector<std::string> results{"upheld", "corrected", "other", "pending", "total"};
  if (pen.layout.reordered) std::rotate(results.begin(), results.end() - 1, results.end());
  return pen.layout.stacked ? stacked_review(table, pen, results)
                            : plain_review(table, pen, results);
}

}  // namespace zhengbao::samples
