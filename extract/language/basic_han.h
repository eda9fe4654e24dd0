// The ideographs that ordinary type cases hold.
#pragma once

namespace zhengbao {

// True for the ideographs of GB 2312 (6763) and those of the first part of Big5
// (5401): what is written in China, Taiwan and Hong Kong beside names. Half of the
// block U+4E00 to U+9FFF is in neither.
// Pure, safe from several threads; the first call builds the table (some 5 ms).
bool is_basic_han(char32_t c);

}  // namespace zhengbao
