// What a mistyped word may have meant, and how it is refused.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// The candidates that begin with `typed`; where there is none, or more than
// four, the one with the fewest changes (insert, delete, replace, swap two
// neighbours): at most one change for every three bytes typed, and one at
// least. Empty when none is near.
std::vector<std::string_view> similar_names(std::string_view typed,
                                            std::span<const std::string_view> candidates);

// "unknown WHAT 'TYPED'; did you mean 'show' or 'stats'?", or `otherwise`
// behind the semicolon where no name is similar.
std::string unknown_name(std::string_view what, std::string_view typed,
                         std::span<const std::string_view> names, std::string_view otherwise);
// The same, with all names where none is similar: "there are: csv, jsonl".
std::string unknown_name(std::string_view what, std::string_view typed,
                         std::span<const std::string_view> names);

}  // namespace zhengbao
