#include "extract/layout/line_form.h"

#include <algorithm>
#include <cstdlib>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

bool is_full_width_letter(char32_t c) {
  return (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

bool begins_with_bullet(std::u32string_view text) {
  return text.size() > 1 &&
         (is_private_use(text.front()) ||
          std::u32string_view(U"•●■◆◇▪▲►★").find(text.front()) != std::u32string_view::npos);
}

// The last word of `text` looks like a web or mail address.
bool ends_in_address(std::u32string_view text) {
  const std::size_t space = text.rfind(U' ');
  const auto word = text.substr(space == std::u32string_view::npos ? 0 : space + 1);
  return word.find(U"://") != std::u32string_view::npos ||
         word.find(U"www.") != std::u32string_view::npos ||
         word.find(U'@') != std::u32string_view::npos;
}

}  // namespace

bool colors_differ(std::uint32_t a, std::uint32_t b) {
  constexpr int kSeen = 0x40;  // per channel
  for (int shift = 0; shift <= 16; shift += 8) {
    const int difference =
        static_cast<int>((a >> shift) & 0xFF) - static_cast<int>((b >> shift) & 0xFF);
    if (std::abs(difference) > kSeen) return true;
  }
  return false;
}

bool is_red(std::uint32_t color) {
  return (color >> 16) > 0x90 && ((color >> 8) & 0xFF) < 0x60 && (color & 0xFF) < 0x60;
}

bool has_letters(std::u32string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char32_t c) { return is_han(c) || is_latin_letter(c); });
}

bool ends_in_stop(std::u32string_view text) {
  constexpr std::u32string_view kClosing = U"”’」』）)】〕》";
  while (!text.empty() && kClosing.find(text.back()) != kClosing.npos) text.remove_suffix(1);
  return !text.empty() &&
         std::u32string_view(U"。；：！？…;:!?").find(text.back()) != std::u32string_view::npos;
}

bool has_leader(const TextLine& line) {
  int run = 0;
  for (const char32_t c : line.text) {
    run = c == U'…' || c == U'·' || c == U'.' || c == U'⋯' ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}

float first_unit_width(const TextLine& line) {
  std::size_t end = 1;
  if (is_cjk(line.text[0])) {
    while (end < line.text.size() && end < 4 && is_cjk_punctuation(line.text[end])) ++end;
  } else {
    while (end < line.text.size() && line.text[end] != U' ' && !is_cjk(line.text[end])) ++end;
  }
  return line.edges.size() > end ? line.edges[end] - line.edges[0] : line.size;
}

bool are_items(std::u32string_view a, std::u32string_view b) {
  if (!begins_with_bullet(a) || !begins_with_bullet(b)) return false;
  return a.front() == b.front() || (is_private_use(a.front()) && is_private_use(b.front()));
}

std::size_t label_length(const TextLine& line) {
  const std::u32string& text = line.text;
  if (begins_with_bullet(text)) return 1;
  if (const ListLabel label = find_label(text); label.length > 0) return label.length;
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > 3 || digits + 1 >= text.size()) return 0;
  constexpr float kApart = 1.1F;  // em from the left edge of the last digit: a gap as wide as it
  const bool has_space = text[digits] == U' ';
  const bool stands_apart =
      has_space || line.edges[digits] - line.edges[digits - 1] > kApart * line.size;
  return stands_apart && is_han(text[has_space ? digits + 1 : digits]) ? digits : 0;
}

float left_behind_label(const TextLine& line) {
  std::size_t label = label_length(line);
  if (label == 0) return line.box.left;
  if (label < line.text.size() && line.text[label] == U' ') ++label;
  return label < line.edges.size() ? line.edges[label] : line.box.left;
}

bool needs_space_at_break(std::u32string_view left, char32_t right) {
  const char32_t last = left.back();
  if (last == U'-' || last == U'/' || last == U'—' || ends_in_address(left)) return false;
  return needs_space_between(last, right);
}

bool goes_on_in_full_width(char32_t last, const TextLine& line) {
  const std::u32string& drawn = line.raw.empty() ? line.text : line.raw;
  return is_full_width_letter(last) && is_full_width_letter(drawn.front()) && !line.after_space;
}

}  // namespace zhengbao
