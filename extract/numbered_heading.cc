#include "extract/numbered_heading.h"

#include <string>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

constexpr std::u32string_view kNumerals = U"一二三四五六七八九十百零〇";

// Behind the numerals that begin at `at`; `at` itself when there are none.
std::size_t skip_numerals(std::u32string_view text, std::size_t at) {
  constexpr std::size_t kMaxNumerals = 5;
  std::size_t end = at;
  while (end < text.size() && end - at < kMaxNumerals && is_one_of(text[end], kNumerals)) ++end;
  return end;
}

bool ends_like_a_heading(std::u32string_view text) {
  return !is_one_of(text.back(), U"。；，：！？、;,:.");
}

}  // namespace

int numbered_heading_level(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  constexpr std::size_t kLongestBytes = kLongest * 4;
  text = trim(text);
  if (text.empty() || text.size() > kLongestBytes) return 0;
  const std::u32string line = to_utf32(text);
  if (line.size() < 3 || line.size() > kLongest || !ends_like_a_heading(line)) return 0;
  // A sentence in the middle makes it a paragraph: 一、总则。为了……
  if (line.find(U'。') != std::u32string::npos) return 0;
  if (is_one_of(line[0], U"（(")) {
    const std::size_t end = skip_numerals(line, 1);
    return end > 1 && end + 1 < line.size() && is_one_of(line[end], U"）)") ? 3 : 0;
  }
  if (line[0] == U'第') {
    const std::size_t end = skip_numerals(line, 1);
    if (end == 1 || end >= line.size()) return 0;
    if (is_one_of(line[end], U"章编篇")) return 2;
    return line[end] == U'节' ? 3 : 0;
  }
  const std::size_t end = skip_numerals(line, 0);
  return end > 0 && end + 1 < line.size() && is_one_of(line[end], U"、") ? 2 : 0;
}

}  // namespace zhengbao
