// What a mistyped word may have meant.
#pragma once

#include <span>
#include <string_view>

namespace zhengbao {

// The candidate with the fewest changes (insert, delete, replace, swap two
// neighbours) from `typed`, or "" when none is near: at most one change for
// every three bytes typed, and one at least.
std::string_view nearest_name(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace zhengbao
