#include "normalize/report/cell_statistics.h"

#include <algorithm>

#include "core/indicators.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/report/cell_value.h"

namespace zhengbao {
namespace {

double confidence_of(const LabelMatch& row, const LabelMatch& column) {
  double confidence = 1;
  for (const LabelMatch* match : {&row, &column}) {
    if (!match->code.empty()) confidence = std::min(confidence, match->likeness);
  }
  return confidence;
}

// A heading of rows that no form gives cells to.
bool is_heading(std::string_view table, std::string_view code) {
  bool known = false;
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table != table || row.code != code) continue;
    if (row.has_cells) return false;
    known = true;
  }
  return known;
}

// 审核人：江晚: words in a row that no form has are no figure that could not be read.
bool are_only_words(std::string_view text) {
  return std::ranges::none_of(fold_for_search(text), is_digit);
}

std::string implied_unit(std::string_view table, const Statistic& cell) {
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table == table && column.code == cell.column_code && !column.unit.empty())
      return std::string(column.unit);
  }
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table == table && row.code == cell.row_code) return std::string(row.unit);
  }
  return "";
}

// The innermost label that states one.
std::string unit_in_labels(const std::vector<std::string>& labels) {
  for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
    if (std::string unit = unit_in_header(*label); !unit.empty()) return unit;
  }
  return "";
}

bool is_money(std::string_view unit) { return unit.ends_with("元"); }

// A label's own unit stands in a bracket; 单位：元 in a row over the whole width is
// that of sums of money, of counts the form says itself what they count.
std::string unit_of_row(const std::vector<std::string>& labels, std::string_view implied) {
  for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
    const bool bracket =
        label->find("（") != std::string::npos || label->find('(') != std::string::npos;
    std::string unit = unit_in_header(*label);
    if (!unit.empty() && (bracket || (is_money(unit) && is_money(implied)))) return unit;
  }
  return "";
}

std::string unit_of(const GridValue& value, const Statistic& cell, const CellValue& read,
                    const MappedTable& table) {
  const std::string implied = table.is_local ? "" : implied_unit(table.table, cell);
  if (!read.unit.empty()) return read.unit;
  if (std::string unit = unit_in_labels(value.column); !unit.empty()) return unit;
  if (std::string unit = unit_of_row(value.row, implied); !unit.empty()) return unit;
  if (is_unit_word(value.unit)) return fold_to_utf8(value.unit);
  return is_money(implied) && !table.money_unit.empty() ? table.money_unit : implied;
}

}  // namespace

void add_cell_statistics(const GridValue& value, const LabelMatch& row, const LabelMatch& column,
                         MappedTable& table) {
  std::vector<CellValue> read = read_cell(value.cell->text);
  const bool procured = row.code == "procurement" && read.size() == 2;
  if (read.size() == 2 && !procured) read = {{ValueKind::unreadable, "", ""}};
  if (read.front().kind == ValueKind::unreadable) {
    if (row.code.empty() && row.doubtful.empty() && are_only_words(value.cell->text)) return;
    flag_unreadable_cell(*value.cell, table);
  }
  if (is_heading(table.table, row.code) && read.front().kind != ValueKind::number) return;
  for (std::size_t i = 0; i < read.size(); ++i) {
    Statistic cell;
    cell.row = value.row;
    cell.column = value.column;
    cell.row_code = row.code;
    cell.column_code = column.code;
    if (procured) cell.column_code = i == 0 ? "projects" : "spending";
    cell.value = read[i].value;
    cell.value_kind = read[i].kind;
    cell.unit = unit_of(value, cell, read[i], table);
    cell.raw = value.cell->text;
    cell.page = value.cell->page;
    cell.box = value.cell->box;
    cell.origin = value.cell->origin;
    cell.confidence = confidence_of(row, column);
    table.cells.push_back(std::move(cell));
  }
}

void mark_blanks_of_picture(MappedTable& table) {
  for (Statistic& cell : table.cells) {
    if (cell.value_kind == ValueKind::blank) cell.origin = TextOrigin::ocr;
  }
}

}  // namespace zhengbao
