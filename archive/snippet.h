// The part of a text that shows why it was found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/page_map.h"

namespace zhengbao {

// A window of about a hundred characters around the place where most of the
// terms stand together, cut at a sentence where one begins nearby, with every
// place in it where a folded term stands; "…" marks a cut. Line breaks are
// shown as spaces. Without terms, or none found: the beginning of the text.
// `searched` is searched_text(title, text); `starts` count from the text,
// which begins `prefix` bytes into it.
Snippet make_snippet(std::string_view searched, const std::vector<std::u32string>& terms,
                     const std::vector<PageStart>& starts, std::size_t prefix);

}  // namespace zhengbao
