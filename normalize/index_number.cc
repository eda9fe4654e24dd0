#include "normalize/index_number.h"

#include <algorithm>

#include "core/ascii.h"
#include "core/date.h"
#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/date_forms.h"
#include "normalize/divisions.h"

namespace zhengbao {
namespace {

constexpr std::size_t kCreditLength = 18;
constexpr std::size_t kOrganisationLength = 9;
constexpr std::size_t kMinLength = 5, kMaxLength = 80;
constexpr int kFirstYear = 1949, kLastYear = 2100;
constexpr int kNewestDivisionList = 2019;

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }
bool is_code_byte(char c) { return is_digit_byte(c) || is_capital(c); }
bool is_separator(char c) { return c == '-' || c == '/' || c == '_' || c == '.'; }

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_digit_byte));
}
bool all_digits(std::string_view text) {
  return !text.empty() && count_digits(text) == text.size();
}

// One character of the canonical form, letters in their case; 0 for one that no
// index number holds.
char32_t canonical_character(char32_t c) {
  constexpr std::u32string_view kDashes = U"-－‐‑–—−﹣";
  if (kDashes.find(c) != kDashes.npos) return U'-';
  if (c >= U'！' && c <= U'～') c = c - U'！' + U'!';
  if (c >= 0x80) return is_han(c) ? c : 0;
  const char byte = static_cast<char>(c);
  return is_code_byte(byte) || is_small(byte) || is_separator(byte) ? c : 0;
}

// Words that date and number what is no index number: 2019年2月15日, 第14号.
bool is_counting_word(char32_t c) {
  return std::u32string_view(U"年月日号號第期").find(c) != std::u32string_view::npos;
}

// ASCII without spaces; empty when `text` is something else. Some
// places put a few characters of the office's name into the number.
std::string canonical_form(std::string_view text) {
  constexpr std::size_t kMaxHan = 6;
  std::string out;
  std::size_t han = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t read = next_code_point(text, at);
    if (is_space(read) || clean_code_point(read) == 0) continue;
    const char32_t c = canonical_character(read);
    if (c == 0 || is_counting_word(c) || (is_han(c) && ++han > kMaxHan)) return {};
    append_utf8(out, c);
    if (out.size() > kMaxLength) return {};
  }
  constexpr std::size_t kMinDigits = 4;
  return out.size() >= kMinLength && count_digits(out) >= kMinDigits ? out : std::string();
}

std::string capitals(std::string text) {
  for (char& c : text) {
    if (is_small(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

int year_of(std::string_view digits) {
  int year = 0;
  for (const char c : digits.substr(0, 4)) year = year * 10 + (c - '0');
  return year;
}

// 2019, 202110 or 20211028.
bool is_period(std::string_view text) {
  if (!all_digits(text) || (text.size() != 4 && text.size() != 6 && text.size() != 8)) return false;
  const int year = year_of(text);
  if (year < kFirstYear || year > kLastYear) return false;
  const auto part = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (text.size() == 4) return true;
  const int month = part(4), day = text.size() == 8 ? part(6) : 1;
  return month > 0 && day > 0 && make_date(year, month, day).has_value();
}

struct Head {
  IndexLayout layout = IndexLayout::local;
  std::string code;        // without the hyphen that may stand before a check character
  std::size_t length = 0;  // of the canonical text it takes
};

std::size_t code_run(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_code_byte) - text.begin());
}

// A credit code, or what was meant to be one: one or two characters too short
// or too long, nearly all digits.
bool looks_like_credit_code(std::string_view run) {
  constexpr std::size_t kSlack = 2, kMaxLetters = 4;
  return run.size() + kSlack >= kCreditLength && run.size() <= kCreditLength + kSlack &&
         count_digits(run) + kMaxLetters >= run.size();
}

// Digits, with a letter at most in front and as check character. A date of
// eight digits opens local layouts.
bool looks_like_organisation_code(std::string_view run) {
  if (run.size() + 1 < kOrganisationLength || run.size() > kOrganisationLength + 1) return false;
  return all_digits(run.substr(1, run.size() - 2)) &&
         (run.size() == kOrganisationLength || !is_period(run));
}

// 6107280000: the place and four digits for its office, as some counties count.
bool is_area_code(std::string_view run) {
  constexpr std::size_t kAreaLength = 6, kLength = 10;
  return run.size() == kLength && all_digits(run) &&
         division_name(run.substr(0, kAreaLength), kNewestDivisionList).has_value();
}

Head read_head(std::string_view canonical) {
  const std::string_view run = canonical.substr(0, code_run(canonical));
  const std::string_view rest = canonical.substr(run.size());
  const bool more = !rest.empty() && is_separator(rest.front());
  if (run.size() == kCreditLength || more) {
    if (looks_like_credit_code(run))
      return {IndexLayout::credit_code, std::string(run), run.size()};
  }
  if (!more || is_area_code(run)) return {};
  // GB 11714 prints its check character behind a hyphen: 00001434-9/2019-12.
  if (rest.size() > 2 && rest[0] == '-' && is_code_byte(rest[1]) && rest[2] == '/' &&
      run.size() + 2 >= kOrganisationLength && run.size() <= kOrganisationLength &&
      all_digits(run.substr(1))) {
    return {IndexLayout::organisation, std::string(run) + rest[1], run.size() + 2};
  }
  if (looks_like_organisation_code(run))
    return {IndexLayout::organisation, std::string(run), run.size()};
  return {};
}

// "2020-102110" behind the code.
void read_period_and_serial(IndexNumber& number, std::string_view tail) {
  if (!tail.empty()) tail.remove_prefix(1);
  const auto cut =
      static_cast<std::size_t>(std::ranges::find_if(tail, is_separator) - tail.begin());
  number.period = tail.substr(0, cut);
  if (cut < tail.size()) number.serial = tail.substr(cut + 1);
  if (number.serial.empty() && number.period.size() > 8) {
    number.serial = std::move(number.period);
    number.period.clear();
  }
  if (number.period.empty()) {
    number.doubts.emplace_back("index number has no period");
  } else if (!is_period(number.period)) {
    number.doubts.push_back("period " + number.period + " of the index number is no year or month");
  }
  if (number.serial.empty()) number.doubts.emplace_back("index number has no serial number");
}

// The last date-like part of a local layout, and the part after it.
void read_local_parts(IndexNumber& number) {
  std::string_view rest = number.canonical;
  while (!rest.empty()) {
    const auto cut =
        static_cast<std::size_t>(std::ranges::find_if(rest, is_separator) - rest.begin());
    const std::string_view part = rest.substr(0, cut);
    if (is_period(part) && cut < rest.size()) {
      number.period = part;
      number.serial = rest.substr(cut + 1);
    }
    rest.remove_prefix(std::min(cut + 1, rest.size()));
  }
}

void doubt_foreign_letters(IndexNumber& number) {
  for (const char c : std::string_view("IOSVZ")) {
    if (number.issuer_code.find(c) == std::string::npos) continue;
    number.doubts.push_back("code " + number.issuer_code + " has the letter " + c +
                            ", which GB 32100 does not use");
  }
}

void doubt_length(IndexNumber& number, std::size_t expected) {
  number.doubts.push_back("code " + number.issuer_code + " has " +
                          std::to_string(number.issuer_code.size()) + " characters instead of " +
                          std::to_string(expected));
}

void name_area(IndexNumber& number) {
  const std::string area = number.issuer_code.substr(2, 6);
  if (!all_digits(area)) return;
  number.area_code = area;
  const int year = is_period(number.period) ? year_of(number.period) : kNewestDivisionList;
  if (const auto name = division_name(area, year)) number.area_name = *name;
}

void check_credit_code(IndexNumber& number) {
  const std::string& code = number.issuer_code;
  doubt_foreign_letters(number);
  if (code.size() != kCreditLength) {
    number.credit_check = CheckResult::failed;
    return doubt_length(number, kCreditLength);
  }
  const bool whole = credit_code_is_valid(code);
  const bool embedded = organisation_code_is_valid(std::string_view(code).substr(8, 9));
  number.credit_check = whole ? CheckResult::passed : CheckResult::failed;
  number.organisation_check = embedded ? CheckResult::passed : CheckResult::failed;
  if (!whole) number.doubts.push_back("check character of credit code " + code + " is wrong");
  if (!embedded) {
    number.doubts.push_back("check character of the organisation code in " + code + " is wrong");
  }
  name_area(number);
}

void check_organisation_code(IndexNumber& number) {
  const std::string& code = number.issuer_code;
  if (code.size() != kOrganisationLength) {
    number.organisation_check = CheckResult::failed;
    return doubt_length(number, kOrganisationLength);
  }
  const bool valid = organisation_code_is_valid(code);
  number.organisation_check = valid ? CheckResult::passed : CheckResult::failed;
  if (!valid) number.doubts.push_back("check character of organisation code " + code + " is wrong");
}

}  // namespace

std::optional<IndexNumber> parse_index_number(std::string_view text) {
  constexpr std::size_t kMaxBytes = 1000;
  if (text.size() > kMaxBytes) return std::nullopt;
  IndexNumber number;
  const std::string printed = canonical_form(text);
  number.canonical = capitals(printed);
  if (number.canonical.empty() || parse_date(number.canonical)) return std::nullopt;
  Head head = read_head(number.canonical);
  number.layout = head.layout;
  if (head.layout == IndexLayout::local) {
    read_local_parts(number);
    // Only the codes of the standards are known to have capitals alone.
    number.canonical = printed;
    return number;
  }
  number.issuer_code = std::move(head.code);
  read_period_and_serial(number, std::string_view(number.canonical).substr(head.length));
  if (head.layout == IndexLayout::credit_code)
    check_credit_code(number);
  else
    check_organisation_code(number);
  return number;
}

}  // namespace zhengbao
