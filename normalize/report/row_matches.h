// Which indicator each row of a statutory table is.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "normalize/report/label_matcher.h"
#include "normalize/report/report_grid.h"
#include "normalize/report/table_kind.h"

namespace zhengbao {

struct RowMatch {
  LabelMatch match;
  LabelPath path;
};

struct RowMatches {
  std::vector<RowMatch> rows;              // in printed order
  std::map<int, std::size_t> of_grid_row;  // GridValue::grid_row to its place in `rows`

  const LabelMatch& of(const GridValue& value) const {
    return rows[of_grid_row.at(value.grid_row)].match;
  }
};

// By the label, the headings printed beside it and the row before it. The same
// indicator cannot stand in two rows: the likelier one has it, the other is
// doubtful. Rows beyond the 300th have no indicator.
RowMatches match_rows(std::string_view table, const std::vector<GridValue>& values);

}  // namespace zhengbao
