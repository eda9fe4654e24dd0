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

bool says(std::string_view folded_text, std::string_view folded_title) {
  return folded_text.find(folded_title) != std::string_view::npos;
}

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

SearchedText searched_text(std::string_view title, std::string_view text) {
  SearchedText searched;
  if (!title.empty() && !says(fold_to_utf8(text), fold_to_utf8(title))) {
    searched.text.append(title);
    if (!text.empty()) searched.text += '\n';
    searched.prefix = searched.text.size();
  }
  searched.text.append(text);
  return searched;
}

std::string folded_searched_text(std::string_view folded_title, std::string folded_text) {
  if (folded_title.empty() || says(folded_text, folded_title)) return folded_text;
  std::string searched(folded_title);
  if (!folded_text.empty()) searched.append(1, ' ').append(folded_text);
  return searched;
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
