#include "normalize/report/column_matches.h"

#include <algorithm>

#include "core/indicators.h"
#include "normalize/report/mapped_table.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {

ColumnMatches::ColumnMatches(std::string_view table, const std::vector<GridValue>& values)
    : table_(table), values_(values) {
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
  const LabelMatch match = match_labels(column_labels(table_), value.column);
  // A table with a single column of figures need not name it.
  const bool single = table_ == "summary" && match.code.empty() && is_single_column();
  return single ? LabelMatch{"value", 1, ""} : match;
}

// Headers may be misread in a picture: where the table has as many columns as
// the form, and those that can be read stand in its order, the others are the
// form's too. The sums of the table then tell whether it holds.
void ColumnMatches::place_unread_columns() {
  if (table_ != "requests" || !is_from_picture(values_)) return;
  std::map<int, std::string_view> printed;
  for (const GridValue& value : values_) {
    printed.emplace(value.cell->column, match_labels(column_labels(table_), value.column).code);
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
  for (const auto& [column, code] : printed) placed_[column] = {form[at++], 1, ""};
}

bool ColumnMatches::is_single_column() const {
  return std::ranges::all_of(values_, [this](const GridValue& value) {
    return value.cell->column == values_.front().cell->column;
  });
}

}  // namespace zhengbao
