#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/document_number_readers.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

// Codes that stand without /T or /Z; any two letters may stand with it.
// Source: the codes of national, industry and engineering standards in force.
constexpr std::array<std::string_view, 78> kCodes{
    "AQ", "BB",  "CB",  "CH",  "CJ",  "CJJ", "CY", "DA", "DB",  "DL",  "DZ", "FZ", "GA",
    "GB", "GBJ", "GBZ", "GC",  "GD",  "GH",  "GM", "GY", "HB",  "HG",  "HJ", "HS", "HY",
    "JB", "JC",  "JG",  "JGJ", "JJF", "JJG", "JR", "JT", "JTG", "JY",  "LB", "LD", "LS",
    "LY", "MH",  "MT",  "MZ",  "NB",  "NY",  "QB", "QC", "QJ",  "QX",  "RB", "SB", "SC",
    "SF", "SH",  "SJ",  "SL",  "SN",  "SW",  "SY", "TB", "TD",  "TSG", "TY", "WB", "WH",
    "WM", "WS",  "WW",  "XB",  "XF",  "YB",  "YC", "YD", "YS",  "YY",  "YZ", "ZB", "ZY"};
constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2100;

bool is_dash(char32_t c) {
  return std::u32string_view(U"-—–－‐−").find(c) != std::u32string_view::npos;
}

std::string take_capitals(TextCursor& cursor, std::size_t limit) {
  std::string out;
  while (out.size() < limit && is_capital(cursor.peek())) {
    out += static_cast<char>(cursor.peek());
    cursor.advance();
  }
  return out;
}

std::string take_digits(TextCursor& cursor, std::size_t limit) {
  std::string out;
  while (out.size() <= limit && is_arabic_digit(cursor.peek())) {
    out += static_cast<char>('0' + digit_value(cursor.peek()));
    cursor.advance();
  }
  return out.size() <= limit ? out : std::string();
}

// "GB", "GB/T", "DB33/T"; empty when this is no code of a standard.
std::string take_code(TextCursor& cursor) {
  std::string code = take_capitals(cursor, 5);
  if (code.size() < 2) return {};
  const bool listed = std::ranges::binary_search(kCodes, std::string_view(code));
  if (code == "DB") {
    code += take_digits(cursor, 4);
    if (code.size() < 4) return {};
  }
  if (cursor.peek() != U'/' && cursor.peek() != U'／') return listed ? code : std::string();
  cursor.advance();
  const char32_t grade = cursor.peek();
  if ((grade != U'T' && grade != U'Z') ||
      (code.size() != 2 && !listed && !code.starts_with("DB"))) {
    return {};
  }
  cursor.advance();
  return code + '/' + static_cast<char>(grade);
}

// "9704", "1234.1"; empty when no number stands here.
std::string take_serial(TextCursor& cursor) {
  std::string serial = take_digits(cursor, 6);
  for (int part = 0; !serial.empty() && part < 3 && cursor.peek() == U'.'; ++part) {
    cursor.advance();
    const std::string digits = take_digits(cursor, 3);
    if (digits.empty()) return {};
    serial += '.' + digits;
  }
  return serial;
}

}  // namespace

std::optional<DocumentNumber> read_standard(std::string_view text, std::size_t begin) {
  TextCursor cursor(text, begin);
  DocumentNumber number{.form = NumberForm::standard};
  number.agency = take_code(cursor);
  if (number.agency.empty()) return std::nullopt;
  cursor.skip_spaces();
  const std::string serial = take_serial(cursor);
  cursor.skip_spaces();
  const char32_t dash = cursor.peek();
  if (serial.empty() || !is_dash(dash)) return std::nullopt;
  cursor.advance();
  cursor.skip_spaces();
  const std::string year = take_digits(cursor, 4);
  if (year.size() != 4 && year.size() != 2) return std::nullopt;
  if (is_latin_letter(cursor.peek()) || is_dash(cursor.peek())) return std::nullopt;
  number.year = std::stoi(year) + (year.size() == 2 ? 1900 : 0);
  if (number.year < kFirstYear || number.year > kLastYear) return std::nullopt;
  if (serial.find('.') == serial.npos) number.serial = std::stoi(serial);
  number.canonical = number.agency + ' ' + serial;
  append_utf8(number.canonical, dash == U'－' ? U'-' : dash);
  number.canonical += year;
  number.offset = begin;
  number.length = cursor.offset() - begin;
  return number;
}

}  // namespace zhengbao
