// The ideographs that ordinary type cases hold.
#pragma once

namespace zhengbao {

// True for the ideographs of GB 2312 (6763): what is written in China beside names.
// Pure, safe from several threads; the first call builds the table (some 5 ms).
bool is_simplified_han(char32_t c);
// Those of the first part of Big5 (5401): the same for Taiwan and Hong Kong.
bool is_traditional_han(char32_t c);
// One of them. Half of the block U+4E00 to U+9FFF is in neither.
bool is_basic_han(char32_t c);

}  // namespace zhengbao
