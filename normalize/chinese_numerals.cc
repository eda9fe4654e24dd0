#include "normalize/chinese_numerals.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxDigits = 9;
constexpr std::size_t kMaxInnerSpaces = 4;

// Greek and Cyrillic O come from fonts whose ToUnicode maps the circle at random.
bool is_letter_for_zero(char32_t c) {
  return c == U'O' || c == U'o' || c == U'Ｏ' || c == U'ｏ' || c == U'\u039F' || c == U'\u041E';
}

int unit_value(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
    case U'廿':
    case U'卅':
      return 10;
    case U'百':
    case U'佰':
      return 100;
    case U'千':
    case U'仟':
      return 1000;
    default:
      return 0;
  }
}

bool is_positional(std::u32string_view numeral) {
  return std::all_of(numeral.begin(), numeral.end(),
                     [](char32_t c) { return digit_value(c) >= 0; });
}

// Arabic digits keep to themselves, but for the zero that keyboards offer in
// place of 〇 ("二0一九年"); a letter O needs a digit beside it.
bool scripts_agree(std::u32string_view numeral) {
  bool arabic = false, chinese = false, letter = false;
  for (const char32_t c : numeral) {
    if (is_letter_for_zero(c))
      letter = true;
    else if (!is_arabic_digit(c))
      chinese = true;
    else if (digit_value(c) != 0)
      arabic = true;
  }
  if (arabic) return !chinese && !letter;
  return chinese || !letter;
}

int positional_value(std::u32string_view numeral) {
  int value = 0;
  for (const char32_t c : numeral) value = value * 10 + digit_value(c);
  return value;
}

// [n千][零][n百][零][n十|十|廿|卅][n]; a skipped place needs 零, as it is read.
std::optional<int> additive_value(std::u32string_view numeral) {
  int value = 0, digit = -1, last_unit = 10000;
  bool zero = false;
  for (const char32_t c : numeral) {
    const int unit = unit_value(c);
    if (unit == 0) {
      const int d = digit_value(c);
      if (digit >= 0 || is_arabic_digit(c) || (d == 0 && (zero || value == 0))) return std::nullopt;
      if (d == 0)
        zero = true;
      else
        digit = d;
      continue;
    }
    if (unit >= last_unit) return std::nullopt;
    const bool twenty = c == U'廿', thirty = c == U'卅';
    if (digit < 0 && unit != 10) return std::nullopt;
    if (digit >= 0 && (twenty || thirty)) return std::nullopt;
    value += unit * (twenty ? 2 : thirty ? 3 : digit < 0 ? 1 : digit);
    last_unit = unit;
    digit = -1;
    zero = false;
  }
  if (digit >= 0 && last_unit > 10 && !zero) return std::nullopt;
  if (digit < 0 && zero) return std::nullopt;
  return value + std::max(digit, 0);
}

bool is_inline_space(char32_t c) { return is_space(c) && c != U'\n' && c != U'\r' && c != U'\f'; }

template <class Peek, class Move>
void skip_inline_spaces(Peek peek, Move move) {
  for (std::size_t i = 0; i < kMaxInnerSpaces && is_inline_space(peek()); ++i) move();
}

}  // namespace

bool is_arabic_digit(char32_t c) { return is_digit(c) || (c >= U'０' && c <= U'９'); }

int digit_value(char32_t c) {
  if (is_digit(c)) return static_cast<int>(c - U'0');
  if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
  if (is_letter_for_zero(c)) return 0;
  constexpr std::u32string_view kPlain = U"〇一二三四五六七八九";
  constexpr std::u32string_view kFormal = U"零壹贰叁肆伍陆柒捌玖";
  constexpr std::u32string_view kCircles = U"○◯";
  for (const auto digits : {kPlain, kFormal}) {
    if (const auto at = digits.find(c); at != digits.npos) return static_cast<int>(at);
  }
  return kCircles.find(c) != kCircles.npos ? 0 : -1;
}

bool is_numeral(char32_t c) { return digit_value(c) >= 0 || unit_value(c) > 0; }

std::optional<int> parse_numeral(std::u32string_view numeral) {
  if (numeral.empty() || numeral.size() > kMaxDigits) return std::nullopt;
  if (is_positional(numeral)) {
    if (!scripts_agree(numeral)) return std::nullopt;
    return positional_value(numeral);
  }
  if (!std::all_of(numeral.begin(), numeral.end(), is_numeral)) return std::nullopt;
  return additive_value(numeral);
}

NumeralRun take_numeral(TextCursor& cursor, std::size_t max_count) {
  NumeralRun run;
  const auto peek = [&] { return cursor.peek(); };
  const auto move = [&] { cursor.advance(); };
  std::size_t end = cursor.offset();
  while (run.numeral.size() < max_count) {
    skip_inline_spaces(peek, move);
    if (!is_numeral(cursor.peek())) break;
    if (run.empty()) run.begin = cursor.offset();
    run.numeral += cursor.peek();
    cursor.advance();
    end = cursor.offset();
  }
  run.end = end;
  cursor.move_to(end);
  return run;
}

NumeralRun take_numeral_back(TextCursor& cursor, std::size_t max_count) {
  NumeralRun run;
  const auto peek = [&] { return cursor.peek_back(); };
  const auto move = [&] { cursor.retreat(); };
  std::size_t begin = cursor.offset();
  while (run.numeral.size() < max_count) {
    skip_inline_spaces(peek, move);
    if (!is_numeral(cursor.peek_back())) break;
    if (run.empty()) run.end = cursor.offset();
    run.numeral += cursor.peek_back();
    cursor.retreat();
    begin = cursor.offset();
  }
  std::reverse(run.numeral.begin(), run.numeral.end());
  run.begin = begin;
  cursor.move_to(begin);
  return run;
}

}  // namespace zhengbao
