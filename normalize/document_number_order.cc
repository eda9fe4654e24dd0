#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/document_number_parts.h"
#include "normalize/document_number_readers.h"

namespace zhengbao {
namespace {

// 2019年 before 第3号.
std::optional<NumeralRun> read_plain_year(TextCursor& back) {
  TextCursor start = back;
  if (!back.take_back(U'年')) return std::nullopt;
  back.skip_spaces_back();
  const NumeralRun run = take_numeral_back(back, 4);
  const int year = parse_numeral(run.numeral).value_or(0);
  if (run.numeral.size() == 4 && year >= kFirstNumberYear && year <= kLastNumberYear &&
      !is_numeral(back.peek_back())) {
    return run;
  }
  back = start;
  return std::nullopt;
}

// 责令第3号 and the like: 令 as part of a verb.
bool is_order_word(std::u32string_view issuer) {
  for (const auto verb : {U"责令", U"指令", U"口令", U"法令", U"密令", U"司令"}) {
    if (issuer.ends_with(verb)) return false;
  }
  return issuer.ends_with(U"令");
}

// Moves over the bracket of 国务院令（第706号）; false when it stays open.
bool take_outer_bracket(std::string_view text, TextCursor& back, std::size_t& end) {
  TextCursor before = back;
  before.skip_spaces_back();
  if (!is_one_of(before.peek_back(), kOpeningBrackets)) return true;
  TextCursor behind(text, end);
  behind.skip_spaces();
  if (!is_one_of(behind.peek(), kClosingBrackets)) return false;
  before.retreat();
  before.skip_spaces_back();
  const char32_t word = before.peek_back();
  if (word != U'令' && word != U'告') return false;
  behind.advance();
  back = before;
  end = behind.offset();
  return true;
}

std::string plain_canonical(const std::string& issuer, const std::optional<NumeralRun>& year,
                            int serial) {
  return issuer + (year ? ascii_digits(*year) + "年" : "") + "第" + std::to_string(serial) + "号";
}

bool is_line_end(char32_t c) { return c == 0 || c == U'\n' || c == U'\r' || c == U'\f'; }

TextCursor over_blanks(TextCursor cursor, bool forwards) {
  const auto peek = [&] { return forwards ? cursor.peek() : cursor.peek_back(); };
  for (int i = 0; i < 8 && is_space(peek()) && !is_line_end(peek()); ++i) {
    forwards ? cursor.advance() : cursor.retreat();
  }
  return cursor;
}

// 第706号 under the word 令, 2019年第12号 under 公告: alone on its line or in its
// brackets. 第2741号提案, 第9号台风 and 2019年第4号（总号：1651）, an issue of a
// gazette, are no numbers of documents.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const TextCursor before = over_blanks(TextCursor(text, begin), false);
  const TextCursor behind = over_blanks(TextCursor(text, end), true);
  if (is_line_end(before.peek_back()) && is_line_end(behind.peek())) {
    TextCursor next = behind;
    next.skip_spaces();
    next.take(U'（');
    return !next.take(U"总号") && !next.take(U"总第");
  }
  if (!is_one_of(before.peek_back(), U"（(") || !is_one_of(behind.peek(), U"）)")) return false;
  TextCursor word = before;
  word.retreat();
  return !word.take_back(U"提案") && !word.take_back(U"建议") && !word.take_back(U"议案") &&
         !word.take_back(U"公报");
}

// 令, 公告 or 通告 behind the serial; empty for anything else.
std::string_view take_series(TextCursor& behind) {
  if (behind.take(U'令')) return is_one_of(behind.peek(), U"人牌状") ? "" : "令";
  if (behind.take(U"公告")) return "公告";
  return behind.take(U"通告") ? "通告" : "";
}

}  // namespace

std::optional<DocumentNumber> read_order(std::string_view text, const Serial& serial,
                                         std::size_t floor) {
  TextCursor back(text, serial.begin, floor);
  const auto year = serial.ordinal ? read_plain_year(back) : std::nullopt;
  std::size_t end = serial.end;
  if (!take_outer_bracket(text, back, end)) return std::nullopt;
  const Agency issuer = read_issuer(text, back.offset(), floor);
  const NumberForm form = form_of(issuer.name);
  if (form == NumberForm::serial || issuer.unclear) return std::nullopt;
  if (form == NumberForm::order && !is_order_word(issuer.name)) return std::nullopt;
  if (form == NumberForm::announcement && !serial.ordinal) return std::nullopt;
  DocumentNumber number{.agency = to_utf8(issuer.name), .form = form};
  if (year) number.year = parse_numeral(year->numeral).value_or(0);
  set_serial(number, serial);
  number.complete =
      issuer.name.size() > (form == NumberForm::order ? 1u : 2u) && issuer.name != U"命令";
  number.canonical = plain_canonical(number.agency, year, number.serial);
  set_extent(number, issuer.begin, end);
  return number;
}

std::optional<DocumentNumber> read_inverted_order(std::string_view text, const Serial& serial,
                                                  std::size_t floor) {
  if (!serial.ordinal) return std::nullopt;
  TextCursor behind(text, serial.end);
  const std::string_view series = take_series(behind);
  if (series.empty()) return std::nullopt;
  TextCursor back(text, serial.begin, floor);
  const bool announced = series != "令";
  const auto year = announced ? read_plain_year(back) : std::nullopt;
  if (announced && !year) return std::nullopt;
  const Agency issuer = read_issuer(text, back.offset(), floor);
  DocumentNumber number{.form = announced ? NumberForm::announcement : NumberForm::order};
  if (year) number.year = parse_numeral(year->numeral).value_or(0);
  set_serial(number, serial);
  std::size_t begin = year ? year->begin : serial.begin;
  number.complete =
      is_one_of(issuer.name.empty() ? 0 : issuer.name.back(), U"院府部委会局署厅席行办");
  if (number.complete) {
    number.agency = to_utf8(issuer.name) + std::string(series);
    begin = issuer.begin;
  }
  number.canonical = plain_canonical(number.agency, year, number.serial);
  set_extent(number, begin, behind.offset());
  return number;
}

std::optional<DocumentNumber> read_alone(std::string_view text, const Serial& serial,
                                         std::size_t floor) {
  if (!serial.ordinal) return std::nullopt;
  TextCursor back(text, serial.begin, floor);
  const auto year = read_plain_year(back);
  const std::size_t begin = year ? year->begin : serial.begin;
  if (!stands_alone(text, begin, serial.end)) return std::nullopt;
  DocumentNumber number{.form = year ? NumberForm::announcement : NumberForm::order,
                        .complete = false};
  if (year) number.year = parse_numeral(year->numeral).value_or(0);
  set_serial(number, serial);
  number.canonical = plain_canonical("", year, number.serial);
  set_extent(number, begin, serial.end);
  return number;
}

}  // namespace zhengbao
