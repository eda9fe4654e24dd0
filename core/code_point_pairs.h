// Sorted tables that send one character of the basic plane to another.
#pragma once

#include <string_view>

namespace zhengbao {

// `pairs` holds key, value, key, value … sorted by key. Returns `c` itself when
// it is no key.
char32_t find_pair(std::u16string_view pairs, char32_t c);

// Traditional to Simplified, and compatibility forms to ideographs.
std::u16string_view traditional_simplified_pairs();
std::u16string_view compatibility_pairs();

}  // namespace zhengbao
