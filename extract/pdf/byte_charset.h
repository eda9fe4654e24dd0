// Chinese and Japanese bytes that a file shows in a Latin font: each character
// comes out as two accented letters.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhengbao {

// One character and how many bytes it took.
struct DecodedByte {
  char32_t code = 0;
  int length = 1;
};

// Reads `bytes` as GBK, Big5 or Shift-JIS, whichever gives the likeliest text;
// empty when none gives plausible text without a single malformed sequence, or
// when there is too little of it to tell.
std::vector<DecodedByte> decode_double_bytes(std::span<const std::uint8_t> bytes);

}  // namespace zhengbao
