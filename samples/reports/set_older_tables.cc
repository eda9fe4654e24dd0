#include <utility>

#include "core/indicators.h"
#include "samples/reports/report_pen.h"

namespace zhengbao::samples {

Grid set_summary(DataTable& table, ReportPen& pen) {
  Grid grid{.widths = {6, 1, 2}, .rows = {}, .header_rows = 1, .row_pt = 18};
  const bool unit_last = pen.layout.reordered;
  const auto row = [&](std::string label, std::string unit, std::string number) {
    grid.rows.push_back(unit_last ? Cells{std::move(label), std::move(number), std::move(unit)}
                                  : Cells{std::move(label), std::move(unit), std::move(number)});
  };
  row(pen.text("统计指标"), pen.text("单位"), pen.text("统计数"));
  for (const IndicatorRow& one : indicator_rows()) {
    if (one.table != "summary") continue;
    const std::string code(one.code);
    if (one.has_cells) {
      row(pen.wording.row("summary", code), pen.text(table.cells[{code, "value"}].unit),
          pen.value(table, code, "value"));
    } else {
      row(pen.wording.row("summary", code), "——", "");
    }
  }
  return grid;
}

Grid set_local(DataTable& table, ReportPen& pen) {
  Grid grid{.widths = {6, 1, 1, 2}, .rows = {}, .header_rows = 1, .row_pt = 20};
  grid.rows.push_back(
      {pen.text("指标名称"), pen.text("计量单位"), pen.text("代码"), pen.text("本年累计")});
  int number = 1;
  for (auto& [key, cell] : table.cells) {
    const std::string code = (number < 10 ? "0" : "") + std::to_string(number);
    ++number;
    grid.rows.push_back(
        {pen.text(key.first), pen.text(cell.unit), code, pen.value(table, key.first, key.second)});
  }
  return grid;
}

}  // namespace zhengbao::samples
