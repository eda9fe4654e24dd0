#include "normalize/report/table_mapper.h"

#include <algorithm>
#include <set>

#include "core/indicators.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/report/cell_statistics.h"
#include "normalize/report/cell_value.h"
#include "normalize/report/column_matches.h"
#include "normalize/report/report_grid.h"
#include "normalize/report/review_table.h"
#include "normalize/report/row_matches.h"
#include "normalize/report/table_form.h"
#include "normalize/report/table_panels.h"

namespace zhengbao {
namespace {

void map_rows(const std::vector<GridValue>& values, int year, MappedTable& table) {
  const int page = values.front().cell->page;
  const RowMatches rows = match_rows(table.table, values);
  for (const RowMatch& row : rows.rows) {
    if (!row.match.doubtful.empty()) flag_unsure_label(row.path, row.match.doubtful, page, table);
  }
  ColumnMatches columns(table.table, values, year);
  std::set<LabelPath> doubted;
  for (const GridValue& value : values) {
    const LabelMatch& column = columns.of(value);
    if (!column.doubtful.empty() && doubted.insert(value.column).second)
      flag_unsure_label(value.column, column.doubtful, page, table);
    add_cell_statistics(value, rows.of(value), column, table);
  }
  doubt_unknown_labels(rows, year, page, table);
}

// "38 5 0": rows that could not be parted.
bool holds_several_numbers(const std::string& cell) {
  std::size_t numbers = 0;
  const std::u32string text = fold_for_search(cell);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      if (i == 0 || text[i - 1] == U' ') ++numbers;
    } else if (std::u32string_view(U" .,-/+无").find(text[i]) == std::u32string_view::npos) {
      return false;
    }
  }
  return numbers > 1;
}

void flag_merged_rows(const std::vector<GridValue>& values, MappedTable& table) {
  const auto merged = std::ranges::find_if(
      values, [](const GridValue& value) { return holds_several_numbers(value.cell->text); });
  if (merged != values.end()) flag_unreadable_cell(*merged->cell, table);
}

// A table of the office's own shares words with the 2014 form, and its doubts are none.
void map_local(const std::vector<GridValue>& values, int year, MappedTable& table) {
  const bool has_number = std::ranges::any_of(values, [](const GridValue& value) {
    return read_cell(value.cell->text).front().kind == ValueKind::number;
  });
  if (!has_number) return flag_merged_rows(values, table);
  table.is_local = true;
  const RowMatches rows = match_rows(table.table, values);
  ColumnMatches columns(table.table, values, year);
  for (const GridValue& value : values)
    add_cell_statistics(value, rows.of(value), columns.of(value), table);
  table.flags.clear();
}

// The tables before the first common form share its words and nothing more.
bool precedes_forms(std::string_view table, int year) {
  return table == "summary" && year > 0 && form_of_year(year) == "local";
}

// 单位：元 above a table; of counts the form says itself what they count.
std::string money_unit_above(std::span<const std::string> caption) {
  for (const std::string& line : caption) {
    if (std::string unit = unit_in_header(line); unit.ends_with("元")) return unit;
  }
  return "";
}

MappedTable map_values(const std::vector<GridValue>& values, int year,
                       std::span<const std::string> caption) {
  MappedTable mapped;
  mapped.table = table_kind(values);
  mapped.money_unit = money_unit_above(caption);
  if (mapped.table == "review") {
    map_review(values, caption, mapped);
  } else if (!mapped.table.empty() && !precedes_forms(mapped.table, year)) {
    map_rows(values, year, mapped);
  } else {
    mapped.table = "summary";
    map_local(values, year, mapped);
  }
  mapped.form = form_of_table(mapped, year);
  if (mapped.form == "local") mapped.table = "";
  if (is_from_picture(values)) mark_blanks_of_picture(mapped);
  for (Statistic& cell : mapped.cells) {
    cell.form = mapped.form;
    cell.table = mapped.table;
  }
  return mapped;
}

}  // namespace

std::vector<MappedTable> map_tables(const Table& printed, int year,
                                    std::span<const std::string> caption) {
  const Table table = with_panels_stacked(printed);
  std::vector<MappedTable> tables;
  for (const std::vector<GridValue>& part : parted_by_kind(upright(read_grid(table))))
    tables.push_back(map_values(part, year, caption));
  return tables;
}

}  // namespace zhengbao
