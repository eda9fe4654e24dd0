#include "core/jump_mark.h"

#include <array>
#include <string>
#include <utility>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostBytes = 60;

// 12, １２, 三, 十二, 二十: below a hundred in Chinese; 0 for anything else.
int page_number(std::u32string_view text) {
  constexpr std::u32string_view kHan = U"一二三四五六七八九";
  int value = 0;
  int tens = 0;
  bool has_tens = false;
  for (char32_t c : text) {
    if (c >= 0xFF10 && c <= 0xFF19) c -= 0xFEE0;
    const std::size_t han = kHan.find(c);
    if (is_digit(c)) {
      value = value * 10 + static_cast<int>(c - U'0');
    } else if (c == U'十' && !has_tens) {
      has_tens = true;
      tens = value == 0 ? 10 : 10 * value;
      value = 0;
    } else if (han != std::u32string_view::npos && value == 0) {
      value = static_cast<int>(han) + 1;
    } else {
      return 0;
    }
    if (value > 9999) return 0;
  }
  return tens + value;
}

}  // namespace

std::optional<JumpMark> read_jump_mark(std::string_view utf8) {
  if (utf8.size() > kMostBytes) return {};
  std::u32string kept;
  constexpr std::u32string_view kAround = U"（）()［］[]〔〕【】▲△▼▽→←";
  for (const char32_t c : to_utf32(utf8)) {
    if (!is_space(c) && kAround.find(c) == std::u32string_view::npos) kept += c;
  }
  std::u32string_view text = kept;
  constexpr std::array<std::pair<std::u32string_view, bool>, 4> kWords = {
      {{U"下转", true}, {U"下轉", true}, {U"上接", false}, {U"接上", false}}};
  for (const auto& [word, goes_on] : kWords) {
    if (!take_front(text, word)) continue;
    take_front(text, U"第");
    if (text.empty() || (text.back() != U'页' && text.back() != U'頁' && text.back() != U'版'))
      return {};
    text.remove_suffix(1);
    const int page = page_number(text);
    if (page == 0) return {};
    return JumpMark{goes_on, page};
  }
  return {};
}

}  // namespace zhengbao
