// The menu of a site, as it stands above a document in a page saved as text.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhengbao {

// How many words of menus (首页, 政务公开, 办事 …) a line holds when it is a menu
// or part of one: short words apart from each other, most of them known. 0 for
// any other line. One word may be the title of a document, so that a line
// counts only together with its neighbours: see kLeastMenuWords.
std::size_t menu_words(std::string_view line);

inline constexpr std::size_t kLeastMenuWords = 2;

}  // namespace zhengbao
