// Which column of the form each column of a statutory table is.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "normalize/report/label_matcher.h"
#include "normalize/report/report_grid.h"
#include "normalize/report/table_kind.h"

namespace zhengbao {

class ColumnMatches {
 public:
  // `values` must outlive this. `year` of the report, 0 where unknown: columns of
  // other years and of changes against them are none of the form's.
  ColumnMatches(std::string_view table, const std::vector<GridValue>& values, int year);

  // No match for a column that stands for a group of the form's columns (all
  // organisations together). The reference is valid as long as this lives.
  const LabelMatch& of(const GridValue& value);

 private:
  LabelMatch match(const GridValue& value) const;
  void place_unread_columns();
  bool is_of_other_time(const LabelPath& path) const;
  bool is_only_column_of_year(const GridValue& value) const;

  std::string_view table_;
  const std::vector<GridValue>& values_;
  int year_;
  std::map<LabelPath, LabelMatch> known_;
  std::map<int, LabelMatch> placed_;  // by grid column
};

}  // namespace zhengbao
