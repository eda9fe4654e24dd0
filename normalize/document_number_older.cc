#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/document_number_parts.h"
#include "normalize/document_number_readers.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxSession = 4;  // 十六届, 二十一届

// 〔十六届〕 before the cursor, with the digits as they are printed.
std::optional<std::u32string> take_session(TextCursor& cursor) {
  TextCursor back = cursor;
  back.skip_spaces_back();
  if (!is_one_of(back.peek_back(), kClosingBrackets)) return std::nullopt;
  back.retreat();
  if (!back.take_back(U'届')) return std::nullopt;
  const NumeralRun run = take_numeral_back(back, kMaxSession);
  back.take_back(U'第');
  if (run.empty() || !is_one_of(back.peek_back(), kOpeningBrackets)) return std::nullopt;
  back.retreat();
  cursor = back;
  return run.numeral;
}

struct EarlyYear {
  std::string digits;
  int year = 0;
  std::size_t begin = 0;
};

// （86） or [1994] before the cursor: the year of a number of the last century.
std::optional<EarlyYear> read_early_year(TextCursor back) {
  constexpr int kFirstShort = 49, kLastYear = 2000;
  back.skip_spaces_back();
  if (!is_one_of(back.peek_back(), kClosingBrackets)) return std::nullopt;
  back.retreat();
  const NumeralRun run = take_numeral_back(back, 4);
  if (run.empty() || !run.arabic() || !is_one_of(back.peek_back(), kOpeningBrackets)) {
    return std::nullopt;
  }
  back.retreat();
  const int value = parse_numeral(run.numeral).value_or(0);
  const bool brief = run.numeral.size() == 2 && value >= kFirstShort;
  const bool full = run.numeral.size() == 4 && value >= kFirstNumberYear && value <= kLastYear;
  if (!brief && !full) return std::nullopt;
  return EarlyYear{ascii_digits(run), brief ? 1900 + value : value, back.offset()};
}

// Courts number their cases in the same form: （1999）青民终字第5号.
bool numbers_a_case(std::u32string_view code) {
  return code.find_first_of(U"民刑执终初再") != code.npos;
}

}  // namespace

std::optional<DocumentNumber> read_session_announcement(std::string_view text, const Serial& serial,
                                                        std::size_t floor) {
  if (!serial.ordinal) return std::nullopt;
  TextCursor back(text, serial.begin, floor);
  const auto session = take_session(back);
  if (!session) return std::nullopt;
  const Agency issuer = read_issuer(text, back.offset(), floor);
  if (issuer.unclear || form_of(issuer.name) != NumberForm::announcement) return std::nullopt;
  DocumentNumber number{.agency = to_utf8(issuer.name), .form = NumberForm::announcement};
  set_serial(number, serial);
  number.complete = issuer.name.size() > 2;
  number.canonical =
      number.agency + "〔" + to_utf8(*session) + "届〕第" + std::to_string(number.serial) + "号";
  set_extent(number, issuer.begin, serial.end);
  return number;
}

std::optional<DocumentNumber> read_year_first(std::string_view text, const Serial& serial,
                                              std::size_t floor) {
  if (!serial.ordinal) return std::nullopt;
  const Agency code = read_agency_code(text, serial.begin, floor);
  if (code.name.empty() || code.unclear || code.name.back() != U'字' || numbers_a_case(code.name)) {
    return std::nullopt;
  }
  const auto year = read_early_year(TextCursor(text, code.begin, floor));
  if (!year) return std::nullopt;
  DocumentNumber number{.agency = to_utf8(code.name), .form = NumberForm::serial};
  number.year = year->year;
  set_serial(number, serial);
  number.complete = true;
  number.canonical =
      "〔" + year->digits + "〕" + number.agency + "第" + std::to_string(number.serial) + "号";
  set_extent(number, year->begin, serial.end);
  return number;
}

}  // namespace zhengbao
