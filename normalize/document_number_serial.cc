#include <array>

#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/document_number_readers.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxSerialDigits = 6;
constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2100;

bool contains(std::u32string_view set, char32_t c) { return c != 0 && set.find(c) != set.npos; }

constexpr std::u32string_view kOpening = U"〔［[【（(﹝";
constexpr std::u32string_view kClosing = U"〕］]】）)﹞";
constexpr std::u32string_view kRound = U"（(";

// What was read on the way back from 号.
struct Tail {
  NumeralRun serial;
  int value = 0;
  bool ordinal = false;  // 第 before the serial
  std::size_t begin = 0;
  std::size_t end = 0;  // behind 号
};

std::optional<Tail> read_tail(TextCursor& back, std::size_t end) {
  back.skip_spaces_back();
  Tail tail{.serial = take_numeral_back(back, kMaxSerialDigits), .end = end};
  const auto value = parse_numeral(tail.serial.numeral);
  if (!value || *value == 0) return std::nullopt;
  if (is_numeral(back.peek_back())) return std::nullopt;
  tail.value = *value;
  tail.ordinal = back.take_back(U'第');
  if (!tail.ordinal) back.move_to(tail.serial.begin);
  tail.begin = back.offset();
  return tail;
}

std::string ascii_digits(const NumeralRun& run) {
  std::string out;
  for (const char32_t c : run.numeral) {
    if (digit_value(c) < 0) return std::to_string(parse_numeral(run.numeral).value_or(0));
    out += static_cast<char>('0' + digit_value(c));
  }
  return out;
}

void add_doubt(DocumentNumber& number, std::string_view doubt) {
  if (!number.doubt.empty()) number.doubt += "; ";
  number.doubt += doubt;
}

// GB/T 9704-2012, 7.2.5: no leading zeros. They are dropped, so that 007 and 7
// are one number, and told.
void set_serial(DocumentNumber& number, const Tail& tail) {
  number.serial = tail.value;
  if (digit_value(tail.serial.numeral.front()) == 0)
    add_doubt(number, "serial number has leading zeros");
}

void set_extent(DocumentNumber& number, std::size_t begin, std::size_t end) {
  number.offset = begin;
  number.length = end - begin;
}

NumberForm form_of(std::u32string_view agency) {
  if (agency.ends_with(U"令")) return NumberForm::order;
  if (agency.ends_with(U"公告") || agency.ends_with(U"通告")) return NumberForm::announcement;
  return NumberForm::serial;
}

// Streets carry numbers too: 青云路(2019)14号.
bool is_address(std::u32string_view agency) {
  return contains(U"路街巷弄道里村楼栋幢室", agency.empty() ? 0 : agency.back());
}

bool has_usual_ending(std::u32string_view agency) {
  return !agency.empty() && contains(U"发函办令字通电规文议告复批秘综税法", agency.back());
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
  if (!contains(kClosing, back.peek_back())) return std::nullopt;
  back.retreat();
  back.take_back(U'年');
  back.skip_spaces_back();
  BracketYear read;
  read.digits = take_numeral_back(back, 4);
  back.skip_spaces_back();
  const auto year = parse_numeral(read.digits.numeral);
  if (!year || !contains(kOpening, back.peek_back())) return std::nullopt;
  read.round = contains(kRound, back.peek_back());
  back.retreat();
  read.year = *year;
  read.begin = back.offset();
  return read;
}

// Sets the year, or says why it cannot be one; false when what stands in the
// brackets is no year of a document at all.
bool set_year(DocumentNumber& number, const BracketYear& read, const Agency& agency) {
  if (read.year >= kFirstYear && read.year <= kLastYear) {
    number.year = read.year;
    return !(read.round && is_address(agency.name));
  }
  if (!has_usual_ending(agency.name) && (read.round || agency.name.empty())) return false;
  constexpr int kFirstShortYear = 49;
  if (read.digits.numeral.size() == 2 && read.year >= kFirstShortYear) {
    number.year = 1900 + read.year;
    add_doubt(number, "year has two digits");
  } else {
    add_doubt(number, "year in the number is no year");
  }
  return true;
}

std::optional<DocumentNumber> read_bracketed(std::string_view text, const Tail& tail,
                                             std::size_t floor) {
  const auto read = read_bracket_year(TextCursor(text, tail.begin, floor));
  if (!read) return std::nullopt;
  const Agency agency = read_agency_code(text, read->begin, floor);
  DocumentNumber number;
  if (!set_year(number, *read, agency)) return std::nullopt;
  if (agency.name.empty() && read->round) return std::nullopt;
  set_serial(number, tail);
  number.agency = to_utf8(agency.name);
  number.form = form_of(agency.name);
  number.complete = !agency.name.empty();
  if (agency.unclear) add_doubt(number, "agency cannot be told from the sentence before it");
  number.canonical = number.agency + "〔" + ascii_digits(read->digits) + "〕" +
                     std::to_string(number.serial) + "号";
  set_extent(number, agency.begin, tail.end);
  return number;
}

// 2019年 before 第3号.
std::optional<NumeralRun> read_plain_year(TextCursor& back) {
  TextCursor start = back;
  if (!back.take_back(U'年')) return std::nullopt;
  back.skip_spaces_back();
  const NumeralRun run = take_numeral_back(back, 4);
  const int year = parse_numeral(run.numeral).value_or(0);
  if (run.numeral.size() == 4 && year >= kFirstYear && year <= kLastYear &&
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
  if (!contains(kOpening, before.peek_back())) return true;
  TextCursor behind(text, end);
  behind.skip_spaces();
  if (!contains(kClosing, behind.peek())) return false;
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

// 令第706号, 公告2019年第3号, and both with the issuer left out.
std::optional<DocumentNumber> read_order(std::string_view text, const Tail& tail,
                                         std::size_t floor) {
  TextCursor back(text, tail.begin, floor);
  const auto year = tail.ordinal ? read_plain_year(back) : std::nullopt;
  std::size_t end = tail.end;
  if (!take_outer_bracket(text, back, end)) return std::nullopt;
  const Agency issuer = read_issuer(text, back.offset(), floor);
  const NumberForm form = form_of(issuer.name);
  if (form == NumberForm::serial || issuer.unclear) return std::nullopt;
  if (form == NumberForm::order && !is_order_word(issuer.name)) return std::nullopt;
  if (form == NumberForm::announcement && !tail.ordinal) return std::nullopt;
  DocumentNumber number{.agency = to_utf8(issuer.name), .form = form};
  if (year) number.year = parse_numeral(year->numeral).value_or(0);
  set_serial(number, tail);
  number.complete =
      issuer.name.size() > (form == NumberForm::order ? 1u : 2u) && issuer.name != U"命令";
  number.canonical = plain_canonical(number.agency, year, number.serial);
  set_extent(number, issuer.begin, end);
  return number;
}

// 国务院第711号令, 第711号令: the same number as 国务院令第711号.
std::optional<DocumentNumber> read_inverted_order(std::string_view text, const Tail& tail,
                                                  std::size_t floor) {
  TextCursor behind(text, tail.end);
  if (!tail.ordinal || !behind.take(U'令') || contains(U"人牌状", behind.peek()))
    return std::nullopt;
  const Agency issuer = read_issuer(text, tail.begin, floor);
  DocumentNumber number{.form = NumberForm::order};
  set_serial(number, tail);
  std::size_t begin = tail.begin;
  number.complete =
      contains(U"院府部委会局署厅席行办", issuer.name.empty() ? 0 : issuer.name.back());
  if (number.complete) {
    number.agency = to_utf8(issuer.name) + "令";
    begin = issuer.begin;
  }
  number.canonical = plain_canonical(number.agency, std::nullopt, number.serial);
  set_extent(number, begin, behind.offset());
  return number;
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
  if (!contains(U"（(", before.peek_back()) || !contains(U"）)", behind.peek())) return false;
  TextCursor word = before;
  word.retreat();
  return !word.take_back(U"提案") && !word.take_back(U"建议") && !word.take_back(U"议案") &&
         !word.take_back(U"公报");
}

std::optional<DocumentNumber> read_alone(std::string_view text, const Tail& tail,
                                         std::size_t floor) {
  if (!tail.ordinal) return std::nullopt;
  TextCursor back(text, tail.begin, floor);
  const auto year = read_plain_year(back);
  const std::size_t begin = year ? year->begin : tail.begin;
  if (!stands_alone(text, begin, tail.end)) return std::nullopt;
  DocumentNumber number{.form = year ? NumberForm::announcement : NumberForm::order,
                        .complete = false};
  if (year) number.year = parse_numeral(year->numeral).value_or(0);
  set_serial(number, tail);
  number.canonical = plain_canonical("", year, number.serial);
  set_extent(number, begin, tail.end);
  return number;
}

}  // namespace

std::optional<DocumentNumber> read_number_at_sign(std::string_view text, std::size_t sign,
                                                  std::size_t floor) {
  TextCursor back(text, sign, floor);
  const auto tail = read_tail(back, sign + kNumberSign.size());
  if (!tail) return std::nullopt;
  using Reader = decltype(&read_bracketed);
  constexpr std::array<Reader, 4> kReaders{read_bracketed, read_order, read_inverted_order,
                                           read_alone};
  for (const Reader read : kReaders) {
    if (auto number = read(text, *tail, floor)) return number;
  }
  return std::nullopt;
}

}  // namespace zhengbao
