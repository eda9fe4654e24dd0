// The number of a page, as heads and feet print it.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// The number in a line that has the form of a page number, or empty:
// "— 1 —", "- 5 -", "·12·", "第3页 共9页", "第 3 頁", "Page 3 of 9", "3/9", "4－1".
// A bare number counts only where `allow_bare`.
std::string page_number_in(std::u32string_view line, bool allow_bare);

// The number in a line that says itself what it is ("頁次：4－1"), or empty.
std::string labelled_page_number_in(std::u32string_view line);

}  // namespace zhengbao
