// Headings known by their number alone: 一、 （一） 第一章 第一节.
#pragma once

#include <string_view>

namespace zhengbao {

// 2 for 一、 and 第一章, 3 for （一） and 第一节 (the title is 1), 0 for a line
// that is none: it is long, or ends like a sentence.
int numbered_heading_level(std::string_view text);

}  // namespace zhengbao
