#include "normalize/date_forms.h"

#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/date_forms_readers.h"

namespace zhengbao {
namespace {

constexpr std::string_view kYearSign = "年";

// Where a date may be anchored: the lead byte of 年, a digit, or the first two
// bytes of a full-width digit. Everything else is passed byte by byte.
enum class Anchor { none, year_sign, digit };

Anchor anchor_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte >= '0' && byte <= '9') return Anchor::digit;
  if (byte == 0xE5) return stands_at(text, offset, kYearSign) ? Anchor::year_sign : Anchor::none;
  if (byte != 0xEF) return Anchor::none;
  return is_arabic_digit(TextCursor(text, offset).peek()) ? Anchor::digit : Anchor::none;
}

std::size_t end_of_digits(std::string_view text, std::size_t offset) {
  TextCursor cursor(text, offset);
  while (is_arabic_digit(cursor.peek())) cursor.advance();
  return cursor.offset();
}

std::optional<DateMatch> date_from(std::string_view text, const DateRules& rules) {
  for (std::size_t at = 0; at < text.size();) {
    switch (anchor_at(text, at)) {
      case Anchor::year_sign:
        return read_date_at_year_sign(text, at, 0, rules);
      case Anchor::digit:
        if (auto match = read_numeric_date(text, at, 0, rules)) return match;
        at = end_of_digits(text, at);
        break;
      case Anchor::none:
        ++at;
        break;
    }
  }
  return std::nullopt;
}

// "2019" where a date is expected; other four-digit numbers are no years.
std::optional<DateMatch> read_bare_year(std::string_view text) {
  constexpr int kFirst = 1900, kLast = 2100;
  if (count_code_points(text) != 4) return std::nullopt;
  const auto year = parse_numeral(to_utf32(text));
  if (!year || *year < kFirst || *year > kLast) return std::nullopt;
  return DateMatch{
      .when = {.date = {*year, 0, 0}}, .form = DateForm::compact, .length = text.size()};
}

}  // namespace

std::vector<DateMatch> find_dates(std::string_view text) {
  std::vector<DateMatch> found;
  std::size_t floor = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Anchor anchor = anchor_at(text, at);
    if (anchor == Anchor::none) {
      ++at;
      continue;
    }
    const auto match = anchor == Anchor::year_sign ? read_date_at_year_sign(text, at, floor, {})
                                                   : read_numeric_date(text, at, floor, {});
    if (match) {
      found.push_back(*match);
      at = floor = match->offset + match->length;
    } else {
      at = anchor == Anchor::year_sign ? at + kYearSign.size() : end_of_digits(text, at);
    }
  }
  return found;
}

std::optional<DateMatch> parse_date(std::string_view text) {
  const std::string_view body = trim(text);
  if (body.empty()) return std::nullopt;
  auto match = date_from(body, {.year_alone = true, .numeric_month = true});
  if (match) {
    TextCursor behind(body, match->offset + match->length);
    if (match->when.date.is_full() && match->when.hour < 0) skip_weekday(behind);
    if (match->offset != 0 || behind.offset() != body.size()) return std::nullopt;
    match->length = body.size();
  } else {
    match = read_compact_date(body);
    if (!match) match = read_program_date(body);
    if (!match) match = read_bare_year(body);
  }
  if (match) match->offset += static_cast<std::size_t>(body.data() - text.data());
  return match;
}

}  // namespace zhengbao
