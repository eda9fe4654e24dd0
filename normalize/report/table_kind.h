// Which statutory table a table of a report is, by the labels it shares with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/report/label_matcher.h"
#include "normalize/report/report_grid.h"

namespace zhengbao {

using LabelPath = std::vector<std::string>;

// The innermost `count` labels as one: they may be set one below the other,
// 结果 above 维持.
std::string joined_labels(const LabelPath& path, std::size_t count);

// What the innermost of the labels mean, alone or with those above them.
LabelMatch match_labels(const LabelMatcher& matcher, const LabelPath& path);

// Code of the table; "" for one that shares too little with any.
std::string_view table_kind(const std::vector<GridValue>& values);

// The values of one printed table that is several statutory ones below each other,
// parted where a header begins another of them; one part for any other table.
std::vector<std::vector<GridValue>> parted_by_kind(std::vector<GridValue> values);

// With rows and columns exchanged where the applicants stand in the rows and the
// outcomes in the columns of the table of requests; else as they are.
std::vector<GridValue> upright(std::vector<GridValue> values);

}  // namespace zhengbao
