#include "archive/search_text.h"

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

bool breaks_line(char32_t c) {
  return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 ||
         c == 0x2029;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

std::string normal_phrase(std::string_view text) {
  std::string normal;
  normal.reserve(text.size());
  bool in_gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (!is_space(c) && !is_control(c)) {
      append_utf8(normal, c);
      in_gap = false;
      continue;
    }
    if (!in_gap) normal += ' ';
    if (breaks_line(c)) normal.back() = '\n';
    in_gap = true;
  }
  return normal;
}

std::string normal_text(std::string_view text) {
  std::string normal = normal_phrase(text);
  const auto is_gap = [](char c) { return c == ' ' || c == '\n'; };
  if (!normal.empty() && is_gap(normal.back())) normal.pop_back();
  if (!normal.empty() && is_gap(normal.front())) normal.erase(0, 1);
  return normal;
}

std::size_t searched_prefix(std::string_view title, std::string_view text) {
  if (title.empty() || fold_to_utf8(text).find(fold_to_utf8(title)) != std::string::npos) return 0;
  return title.size() + (text.empty() ? 0 : 1);
}

std::string searched_text(std::string_view title, std::string_view text) {
  std::string searched;
  if (searched_prefix(title, text) > 0) {
    searched.reserve(title.size() + 1 + text.size());
    searched.append(title);
    if (!text.empty()) searched += '\n';
  }
  return searched.append(text);
}

std::u32string folded_number(std::u32string_view folded) {
  std::u32string number;
  for (const char32_t c : folded) {
    if (c == U' ') continue;
    number += c == U'(' || c == U'<' ? U'[' : c == U')' || c == U'>' ? U']' : c;
  }
  return number;
}

}  // namespace zhengbao
