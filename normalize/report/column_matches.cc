#include "normalize/report/column_matches.h"

#include <algorithm>

#include "core/indicators.h"
#include "normalize/report/mapped_table.h"
#include "normalize/report/other_year.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

// The form of 2019 itself asks for last year's count and the change since.
bool is_own_comparison(std::string_view code) { return code == "items_before" || code == "change"; }

}  // namespace

ColumnMatches::ColumnMatches(std::string_view table, const std::vector<GridValue>& values, int year)
    : table_(table), values_(values), year_(year) {
  place_unread_columns();
}

const LabelMatch& ColumnMatches::of(const GridValue& value) {
  const auto placed = placed_.find(value.cell->column);
  if (placed != placed_.end()) return placed->second;
  const auto known = known_.find(value.column);
  if (known != known_.end()) return known->second;
  return known_.emplace(value.column, match(value)).first->second;
}

LabelMatch ColumnMatches::match(const GridValue& value) const {
  if (is_group(value.column)) return {};
  const LabelMatch match = match_labels(column_labels(table_), value.column);
  if (is_of_other_time(value.column)) return is_own_comparison(match.code) ? match : LabelMatch{};
  if (!match.code.empty() || !is_only_column_of_year(value)) return match;
  // One column of figures need not say that it holds the figures, or all applicants.
  if (table_ == "summary") return {"value", 1, "", false};
  const bool only_counts = match_labels(column_labels("summary"), value.column).code == "value";
  if (table_ == "requests" && (only_counts || match.doubtful.empty()))
    return {"total", 1, "", false};
  return match;
}

bool ColumnMatches::is_of_other_time(const LabelPath& path) const {
  return std::ranges::any_of(path, [this](const std::string& label) {
    return speaks_of_other_time(label, year_) || speaks_of_change(label);
  });
}

// Headers may be misread in a picture: where the table has as many columns as
// the form, and those that can be read stand in its order, the others are the
// form's too. The sums of the table then tell whether it holds.
void ColumnMatches::place_unread_columns() {
  if (table_ != "requests" || !is_from_picture(values_)) return;
  std::map<int, std::string_view> printed;
  for (const GridValue& value : values_) {
    printed.emplace(value.cell->column,
                    is_group(value.column)
                        ? std::string_view()
                        : match_labels(column_labels(table_), value.column).code);
  }
  std::vector<std::string_view> form;
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table == table_) form.push_back(column.code);
  }
  if (printed.size() != form.size()) return;
  std::size_t at = 0;
  for (const auto& [column, code] : printed) {
    if (!code.empty() && code != form[at]) return;
    ++at;
  }
  at = 0;
  for (const auto& [column, code] : printed) placed_[column] = {form[at++], 1, "", false};
}

bool ColumnMatches::is_only_column_of_year(const GridValue& value) const {
  return std::ranges::all_of(values_, [&](const GridValue& other) {
    return other.cell->column == value.cell->column || is_of_other_time(other.column);
  });
}

}  // namespace zhengbao
