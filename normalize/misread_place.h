// Names of places that a recogniser has written in two ways.
#pragma once

#include <string_view>

namespace zhengbao {

// Whether the place that `value` (a title or a body) begins with is no division of
// GB/T 2260, and `letters`, the text it stands in, has the same name with one other
// letter more often: 潜泽区 in a report of 洪泽区. A recogniser may be sure of both.
bool is_misread_place(std::string_view value, std::u32string_view letters);

}  // namespace zhengbao
