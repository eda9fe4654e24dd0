#include "core/code_point_pairs.h"

namespace zhengbao {
namespace {

constexpr std::u16string_view kTraditionalSimplified =
#include "core/traditional_simplified.inc"
    ;

constexpr std::u16string_view kCompatibility =
#include "core/compatibility_ideographs.inc"
    ;

}  // namespace

char32_t find_pair(std::u16string_view pairs, char32_t c) {
  if (c > 0xFFFF) return c;
  std::size_t low = 0;
  std::size_t high = pairs.size() / 2;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const char32_t key = pairs[middle * 2];
    if (key == c) return pairs[middle * 2 + 1];
    if (key < c) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return c;
}

std::u16string_view traditional_simplified_pairs() { return kTraditionalSimplified; }
std::u16string_view compatibility_pairs() { return kCompatibility; }

}  // namespace zhengbao
