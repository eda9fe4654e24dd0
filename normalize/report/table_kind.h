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

}  // namespace zhengbao
