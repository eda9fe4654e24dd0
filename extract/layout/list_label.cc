#include "extract/layout/list_label.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao {

namespace {

bool is_han_numeral(char32_t c) {
  return std::u32string_view(U"〇零一二三四五六七八九十百千两").find(c) !=
         std::u32string_view::npos;
}

std::size_t count_while(std::u32string_view text, std::size_t from, bool (*is_member)(char32_t)) {
  std::size_t i = from;
  while (i < text.size() && is_member(text[i])) ++i;
  return i - from;
}

char32_t at(std::u32string_view text, std::size_t i) { return i < text.size() ? text[i] : 0; }

bool is_open_paren(char32_t c) { return c == U'（' || c == U'('; }
bool is_close_paren(char32_t c) { return c == U'）' || c == U')'; }

LabelKind division_kind(std::u32string_view text, std::size_t& i) {
  if (at(text, i) == U'分' && at(text, i + 1) == U'编') {
    i += 2;
    return LabelKind::part;
  }
  const char32_t c = at(text, i++);
  if (c == U'编' || c == U'編' || c == U'篇') return LabelKind::part;
  if (c == U'章') return LabelKind::chapter;
  if (c == U'节' || c == U'節') return LabelKind::section;
  if (c == U'条' || c == U'條') return LabelKind::article;
  return LabelKind::none;
}

ListLabel find_enclosed(std::u32string_view text) {
  if (at(text, 0) >= 0x2460 && at(text, 0) <= 0x2473) return {LabelKind::digit_paren, 1};
  if (!is_open_paren(at(text, 0))) return {};
  const std::size_t han = count_while(text, 1, is_han_numeral);
  if (han > 0 && is_close_paren(at(text, 1 + han))) return {LabelKind::han_paren, han + 2};
  const std::size_t digits = count_while(text, 1, is_digit);
  if (digits > 0 && digits <= 3 && is_close_paren(at(text, 1 + digits))) {
    return {LabelKind::digit_paren, digits + 2};
  }
  return {};
}

ListLabel find_open(std::u32string_view text) {
  const std::size_t han = count_while(text, 0, is_han_numeral);
  if (han > 0 && han <= 4 && at(text, han) == U'、') return {LabelKind::han, han + 1};
  const std::size_t digits = count_while(text, 0, is_digit);
  if (digits == 0 || digits > 3) return {};
  const char32_t mark = at(text, digits);
  if (is_close_paren(mark)) return {LabelKind::digit_paren, digits + 1};
  const bool is_point = mark == U'.' && !is_digit(at(text, digits + 1));
  if (is_point || mark == U'、') return {LabelKind::digit, digits + 1};
  return {};
}

}  // namespace

bool is_division(LabelKind kind) {
  return kind == LabelKind::part || kind == LabelKind::chapter || kind == LabelKind::section ||
         kind == LabelKind::article;
}

ListLabel find_division(std::u32string_view text) {
  if (at(text, 0) != U'第') return {};
  std::size_t i = 1 + (at(text, 1) == U' ' ? 1 : 0);
  const std::size_t numerals =
      std::max(count_while(text, i, is_han_numeral), count_while(text, i, is_digit));
  if (numerals == 0) return {};
  i += numerals;
  if (at(text, i) == U'-' && is_digit(at(text, i + 1))) i += 1 + count_while(text, i + 1, is_digit);
  if (at(text, i) == U' ') ++i;
  const LabelKind kind = division_kind(text, i);
  if (kind == LabelKind::none) return {};
  if (at(text, i) == U'之' && is_han_numeral(at(text, i + 1)))
    i += 1 + count_while(text, i + 1, is_han_numeral);
  return {kind, i};
}

ListLabel find_label(std::u32string_view line) {
  if (const ListLabel label = find_division(line); label.kind != LabelKind::none) {
    const char32_t next = at(line, label.length);
    const bool apart = next == 0 || next == U' ' || next == U'【' || is_open_paren(next);
    return apart ? label : ListLabel{};
  }
  if (const ListLabel label = find_enclosed(line); label.kind != LabelKind::none) return label;
  return find_open(line);
}

}  // namespace zhengbao
