#include <algorithm>
#include <utility>

#include "core/indicators.h"
#include "samples/reports/report_pen.h"

namespace zhengbao::samples {

namespace {

// A row that no form has; its label.
std::string add_own_row(DataTable& table, ReportPen& pen) {
  std::string label = "其他主动公开文件";
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table != "disclosure" || (column.forms & form_bit(pen.data.form)) == 0 ||
        column.section != std::string_view("第二十条第（一）项"))
      continue;
    const std::string number = std::to_string(pen.dice.below(80));
    table.cells[{"local:" + label, std::string(column.code)}] = {number, number, "number", "件"};
  }
  return label;
}

std::vector<std::string> begin_section(std::string_view section, ReportPen& pen, Grid& grid) {
  std::vector<std::string> columns;
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table == "disclosure" && (column.forms & form_bit(pen.data.form)) != 0 &&
        column.section == section)
      columns.emplace_back(column.code);
  }
  if (pen.layout.reordered) std::reverse(columns.begin(), columns.end());
  grid.rows.push_back({pen.text(section), "<", "<", "<"});
  Cells header{pen.text("信息内容")};
  for (const std::string& column : columns)
    header.push_back(pen.wording.column("disclosure", column));
  header.resize(4, "<");
  grid.rows.push_back(std::move(header));
  return columns;
}

Cells section_row(DataTable& table, ReportPen& pen, const std::string& code, std::string label,
                  const std::vector<std::string>& columns) {
  Cells cells{std::move(label)};
  for (const std::string& column : columns) cells.push_back(pen.value(table, code, column));
  // Two values in one cell: the first place has it, whichever column that is.
  if (cells.size() > 2 && cells[1] == "<") std::swap(cells[1], cells[2]);
  cells.resize(4, "<");
  return cells;
}

void finish_section(DataTable& table, ReportPen& pen, const std::string& own,
                    std::string_view section, const std::vector<std::string>& columns, Grid& grid) {
  if (own.empty() || section != "第二十条第（一）项") return;
  grid.rows.push_back(section_row(table, pen, "local:" + own, pen.text(own), columns));
}

}  // namespace

Grid set_disclosure(DataTable& table, ReportPen& pen) {
  Grid grid{.widths = {3, 2, 2, 2}, .rows = {}, .header_rows = 2, .row_pt = 20};
  const std::string own = pen.layout.local_rows ? add_own_row(table, pen) : "";
  std::string_view section;
  std::vector<std::string> columns;
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table != "disclosure" || (row.forms & form_bit(pen.data.form)) == 0) continue;
    if (row.section != section) {
      if (!section.empty()) finish_section(table, pen, own, section, columns, grid);
      section = row.section;
      columns = begin_section(section, pen, grid);
    }
    grid.rows.push_back(section_row(table, pen, std::string(row.code),
                                    pen.wording.row("disclosure", row.code), columns));
  }
  return grid;
}

}  // namespace zhengbao::samples
