// The colons of labels: those that stand in a line, and those that its markup
// stands for.
#pragma once

#include <string>
#include <string_view>

#include "extract/html/flow.h"

namespace zhengbao::html {

bool ends_with_colon(std::string_view text);

// The line with a colon put behind every element whose whole text is a label,
// and a space before every one that begins with one or follows a date:
// <span>索引号</span><span>X/2020-1</span>, <i>日期：1</i><i>来源：2</i>,
// <i>2020-03-10</i><i>16:35</i>. Elements longer than twice `longest_label` code
// points are no labels.
std::string text_with_colons(const Tree& tree, const Flow& line, std::size_t longest_label);

}  // namespace zhengbao::html
