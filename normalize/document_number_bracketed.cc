#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/document_number_parts.h"
#include "normalize/document_number_readers.h"

namespace zhengbao {
namespace {

// Streets carry numbers too: 青云路(2019)14号.
bool is_address(std::u32string_view agency) {
  return is_one_of(agency.empty() ? 0 : agency.back(), U"路街巷弄道里村楼栋幢室");
}

bool has_usual_ending(std::u32string_view agency) {
  return !agency.empty() &&
         is_one_of(agency.back(), U"发函办令字通电规文议告复批秘综税法干任人府政党厅");
}

struct BracketYear {
  NumeralRun digits;
  int year = 0;
  bool round = false;
  std::size_t begin = 0;
};

std::optional<BracketYear> read_bracket_year(TextCursor back) {
  back.take_back(U'字');
  back.skip_spaces_back();
  if (!is_one_of(back.peek_back(), kClosingBrackets)) return std::nullopt;
  back.retreat();
  back.take_back(U'年');
  back.skip_spaces_back();
  BracketYear read;
  read.digits = take_numeral_back(back, 4);
  back.skip_spaces_back();
  const auto year = parse_numeral(read.digits.numeral);
  if (!year || !is_one_of(back.peek_back(), kOpeningBrackets)) return std::nullopt;
  read.round = is_one_of(back.peek_back(), U"（(");
  back.retreat();
  read.year = *year;
  read.begin = back.offset();
  return read;
}

// Sets the year, or says why it cannot be one; false when what stands in the
// brackets is no year of a document at all.
bool set_year(DocumentNumber& number, const BracketYear& read, const Agency& agency) {
  if (read.year >= kFirstNumberYear && read.year <= kLastNumberYear) {
    number.year = read.year;
    return !(read.round && is_address(agency.name));
  }
  if (!has_usual_ending(agency.name) && (read.round || agency.name.empty())) return false;
  constexpr int kFirstShortYear = 49;
  if (read.digits.numeral.size() == 2 && read.year >= kFirstShortYear) {
    number.year = 1900 + read.year;
    add_doubt(number, kShortYearDoubt);
  } else {
    add_doubt(number, "year in the number is no year");
  }
  return true;
}

constexpr std::size_t kMaxPartDigits = 4;

// 〔2021〕12-3号: a third paper under number 12, or, where the second is larger,
// the papers from one to the other. Which, only a person can say.
std::optional<Serial> first_part(std::string_view text, const Serial& last, std::size_t floor) {
  TextCursor back(text, last.begin, floor);
  if (last.ordinal || !last.run.arabic() || !is_one_of(back.peek_back(), U"-－—–"))
    return std::nullopt;
  const std::size_t end = back.offset();
  back.retreat();
  const NumeralRun run = take_numeral_back(back, kMaxPartDigits);
  const auto value = parse_numeral(run.numeral);
  if (!run.arabic() || !value || *value == 0) return std::nullopt;
  return Serial{.run = run, .value = *value, .begin = back.offset(), .end = end};
}

std::optional<DocumentNumber> read_one(std::string_view text, const Serial& serial,
                                       std::size_t floor) {
  const auto read = read_bracket_year(TextCursor(text, serial.begin, floor));
  if (!read) return std::nullopt;
  const Agency agency = read_agency_code(text, read->begin, floor);
  DocumentNumber number;
  if (!set_year(number, *read, agency)) return std::nullopt;
  if (agency.name.empty() && read->round) return std::nullopt;
  set_serial(number, serial);
  number.agency = to_utf8(agency.name);
  number.form = form_of(agency.name);
  number.complete = !agency.name.empty();
  if (agency.unclear) add_doubt(number, "agency cannot be told from the sentence before it");
  number.canonical = number.agency + "〔" + ascii_digits(read->digits) + "〕" +
                     std::to_string(number.serial) + "号";
  set_extent(number, agency.begin, serial.end);
  return number;
}

}  // namespace

std::optional<DocumentNumber> read_bracketed(std::string_view text, const Serial& serial,
                                             std::size_t floor) {
  const auto first = first_part(text, serial, floor);
  if (!first) return read_one(text, serial, floor);
  auto number = read_one(text, *first, floor);
  if (!number) return std::nullopt;
  number->canonical.resize(number->canonical.size() - kNumberSign.size());
  number->canonical += "-" + std::to_string(serial.value) + std::string(kNumberSign);
  number->serial = 0;
  add_doubt(*number, "serial number has two parts");
  set_extent(*number, number->offset, serial.end);
  return number;
}

}  // namespace zhengbao
