#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/date_forms_readers.h"

namespace zhengbao {
namespace {

// '-', '/' or '.' for the sign at the cursor in any of its widths; 0 for others.
char32_t separator_sign(char32_t c) {
  constexpr std::u32string_view kHyphens = U"-－‐‑–−";
  if (kHyphens.find(c) != kHyphens.npos) return U'-';
  if (c == U'/' || c == U'／') return U'/';
  if (c == U'.' || c == U'．') return U'.';
  return 0;
}

// Digits without spaces, at most `limit`; -1 when there are none or more.
int take_digits(TextCursor& cursor, int at_least, int limit) {
  int value = 0, count = 0;
  while (count <= limit && is_arabic_digit(cursor.peek())) {
    value = value * 10 + digit_value(cursor.peek());
    ++count;
    cursor.advance();
  }
  return count >= at_least && count <= limit ? value : -1;
}

// Spaces around - and / are layout; behind a full stop a sentence may begin.
char32_t take_separator(TextCursor& cursor) {
  const TextCursor start = cursor;
  cursor.skip_spaces();
  const char32_t sign = separator_sign(cursor.peek());
  if (sign == 0 || (sign == U'.' && cursor.offset() != start.offset())) {
    cursor = start;
    return 0;
  }
  cursor.advance();
  if (sign != U'.') cursor.skip_spaces();
  return sign;
}

// Longer codes hold date-like parts: paths (/art/2019/2/15/), index numbers
// (2020-12-0003), versions (1.2019.2.15).
bool is_joined_before(std::string_view text, std::size_t begin, std::size_t floor, char32_t sign) {
  TextCursor before(text, begin, floor);
  const char32_t c = before.peek_back();
  return is_arabic_digit(c) || is_latin_letter(c) || c == U'_' || separator_sign(c) == sign;
}

// 2021-03-05-16:35:15: a log prints the time behind one more hyphen.
bool take_hyphen_before_clock(TextCursor& cursor, Instant& when) {
  TextCursor ahead = cursor;
  if (separator_sign(ahead.peek()) != U'-') return false;
  ahead.advance();
  if (!is_arabic_digit(ahead.peek())) return false;
  const std::size_t clock = ahead.offset();
  read_time_of_day(ahead, when);
  if (ahead.offset() == clock) return false;
  cursor = ahead;
  return true;
}

bool is_joined_behind(TextCursor cursor, char32_t sign) {
  const char32_t c = cursor.peek();
  if (is_arabic_digit(c) || c == U'_') return true;
  if (is_latin_letter(c)) return c != U'T';
  if (separator_sign(c) != sign) return false;
  cursor.advance();
  return is_arabic_digit(cursor.peek()) || is_latin_letter(cursor.peek()) || sign == U'/';
}

}  // namespace

std::optional<DateMatch> read_numeric_date(std::string_view text, std::size_t begin,
                                           std::size_t floor, const DateRules& rules) {
  TextCursor cursor(text, begin, floor);
  const int year = take_digits(cursor, 4, 4);
  const char32_t sign = year > 0 ? take_separator(cursor) : 0;
  if (sign == 0 || is_joined_before(text, begin, floor, sign)) return std::nullopt;
  const int month = take_digits(cursor, 1, 2);
  if (month <= 0) return std::nullopt;
  DateMatch match{.form = DateForm::iso, .offset = begin};
  TextCursor behind_month = cursor;
  if (take_separator(cursor) == sign) {
    const int day = take_digits(cursor, 1, 2);
    const auto date = day > 0 ? make_date(year, month, day) : std::nullopt;
    if (!date) return std::nullopt;
    match.when.date = *date;
    if (!take_hyphen_before_clock(cursor, match.when)) {
      if (is_joined_behind(cursor, sign)) return std::nullopt;
      read_time_of_day(cursor, match.when);
    }
  } else {
    cursor = behind_month;
    const auto date = rules.numeric_month ? make_date(year, month) : std::nullopt;
    if (!date || is_joined_behind(cursor, sign)) return std::nullopt;
    match.when.date = *date;
  }
  match.length = cursor.offset() - begin;
  return match;
}

std::optional<DateMatch> read_compact_date(std::string_view text) {
  constexpr std::size_t kDay = 8, kSecond = 14;
  const std::u32string digits = to_utf32(text);
  if (digits.size() != kDay && digits.size() != kSecond) return std::nullopt;
  for (const char32_t c : digits) {
    if (!is_arabic_digit(c)) return std::nullopt;
  }
  const auto part = [&](std::size_t from, std::size_t count) {
    return parse_numeral(std::u32string_view(digits).substr(from, count)).value_or(-1);
  };
  const auto date = part(4, 2) > 0 && part(6, 2) > 0 ? make_date(part(0, 4), part(4, 2), part(6, 2))
                                                     : std::nullopt;
  if (!date) return std::nullopt;
  DateMatch match{.when = {.date = *date}, .form = DateForm::compact, .length = text.size()};
  if (digits.size() == kSecond) {
    if (part(8, 2) > 23 || part(10, 2) > 59 || part(12, 2) > 59) return std::nullopt;
    match.when.hour = part(8, 2);
    match.when.minute = part(10, 2);
    match.when.second = part(12, 2);
  }
  return match;
}

}  // namespace zhengbao
