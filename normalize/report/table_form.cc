#include "normalize/report/table_form.h"

#include <algorithm>
#include <set>

#include "core/indicators.h"
#include "normalize/report/other_year.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

bool has_code(const MappedTable& table, std::initializer_list<std::string_view> codes) {
  return std::ranges::any_of(table.cells, [&codes](const Statistic& cell) {
    return std::ranges::find(codes, std::string_view(cell.column_code)) != codes.end() ||
           std::ranges::find(codes, std::string_view(cell.row_code)) != codes.end();
  });
}

std::string_view missing_row(const RowMatches& rows, unsigned form, std::string_view table) {
  std::set<std::string_view> found;
  for (const RowMatch& row : rows.rows) found.insert(row.match.code);
  std::string_view missing;
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table != table || (row.forms & form) == 0 || !row.has_cells) continue;
    if (!found.contains(row.code) && !found.contains(row.parent)) missing = row.code;
  }
  return missing;
}

std::string_view missing_column(const MappedTable& table, unsigned form) {
  std::set<std::string_view> found;
  for (const Statistic& cell : table.cells) found.insert(cell.column_code);
  std::string_view missing;
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table == table.table && (column.forms & form) != 0 && !found.contains(column.code))
      missing = column.code;
  }
  return missing;
}

bool says_something(const Statistic& cell) {
  return cell.value_kind == ValueKind::number || cell.value_kind == ValueKind::unreadable;
}

void doubt_unknown_rows(const RowMatches& rows, std::string_view missing, int page,
                        MappedTable& table) {
  std::set<LabelPath> with_figures;
  for (const Statistic& cell : table.cells) {
    if (says_something(cell)) with_figures.insert(cell.row);
  }
  for (const RowMatch& row : rows.rows) {
    const bool unknown = row.match.code.empty() && row.match.doubtful.empty() && !row.path.empty();
    if (unknown && with_figures.contains(row.path))
      flag_unsure_label(row.path, missing, page, table);
  }
}

bool is_of_other_time(const LabelPath& path, int year) {
  return std::ranges::any_of(path, [year](const std::string& label) {
    return speaks_of_other_time(label, year) || speaks_of_change(label);
  });
}

void doubt_unknown_columns(std::string_view missing, int year, int page, MappedTable& table) {
  std::set<LabelPath> doubted;
  for (const Statistic& cell : table.cells) {
    const bool unknown = cell.column_code.empty() && cell.value_kind == ValueKind::number;
    const bool known = is_of_other_time(cell.column, year) || is_group(cell.column);
    if (unknown && !known && doubted.insert(cell.column).second)
      flag_unsure_label(cell.column, missing, page, table);
  }
}

}  // namespace

std::string form_of_table(const MappedTable& table, int year) {
  if (table.is_local) return "local";
  const std::string_view of_year = form_of_year(year);
  if (table.table == "summary") return "2014";
  const bool newer = has_code(table, {"issued", "repealed", "in_force", "amount",
                                      "other_not_corrected", "other_fee_unpaid", "other_other"});
  const bool older = has_code(table, {"made", "published", "open_total", "items_before", "change",
                                      "projects", "spending", "other_services", "procurement"});
  if (newer != older) return newer ? "2021" : "2019";
  return of_year == "2019" ? "2019" : "2021";
}

void doubt_unknown_labels(const RowMatches& rows, int year, int page, MappedTable& table) {
  const unsigned form = form_bit(form_of_table(table, year));
  if (const std::string_view missing = missing_row(rows, form, table.table); !missing.empty())
    doubt_unknown_rows(rows, missing, page, table);
  if (const std::string_view missing = missing_column(table, form); !missing.empty())
    doubt_unknown_columns(missing, year, page, table);
}

}  // namespace zhengbao
