#include "extract/site_date.h"

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/brackets.h"

namespace zhengbao {
namespace {

// Reads digits and separators of a date from the front of the text. Spaces may
// stand before each, but not inside of a number.
struct DateScanner {
  std::u32string text;
  std::size_t at = 0;

  bool number(std::size_t min_digits, std::size_t max_digits) {
    skip(U" ");
    const std::size_t start = at;
    while (at < text.size() && is_digit(text[at]) && at - start < max_digits) ++at;
    return at - start >= min_digits;
  }
  bool sign(std::u32string_view set) {
    skip(U" ");
    if (at >= text.size() || !is_one_of(text[at], set)) return false;
    ++at;
    return true;
  }
  void skip(std::u32string_view set) {
    while (at < text.size() && is_one_of(text[at], set)) ++at;
  }
  bool month_and_day() {
    if (!number(1, 2) || !sign(U"-/.月")) return false;
    if (!number(1, 2)) return false;
    sign(U"日");
    return true;
  }
  bool year() { return number(4, 4) && sign(U"-/.年"); }
  bool rest_is_time() {
    skip(U"T时 ");
    if (at == text.size()) return true;
    if (!number(1, 2) || !(sign(U":") || sign(U"：") || sign(U"时"))) return false;
    if (!number(1, 2)) return false;
    if (sign(U":：") && !number(1, 2)) return false;
    sign(U"分");
    if (sign(U".")) number(1, 3);
    return at == text.size();
  }
};

DateScanner date_scanner(std::string_view text) {
  const std::string cleaned = clean_text(text);
  std::u32string out;
  for (std::size_t i = 0; i < cleaned.size();) {
    const char32_t c = next_code_point(cleaned, i);
    if (!is_bracket(c)) out += c;
  }
  return {to_utf32(trim(to_utf8(out)))};
}

}  // namespace

std::string date_value(std::string_view text) {
  std::string bare;
  const std::string cleaned = clean_text(text);
  for (std::size_t i = 0; i < cleaned.size();) {
    const char32_t c = next_code_point(cleaned, i);
    if (!is_bracket(c)) append_utf8(bare, c);
  }
  return collapse_spaces(bare);
}

bool is_date_alone(std::string_view text) {
  constexpr std::size_t kLongest = 64;  // bytes
  if (text.size() > kLongest) return false;
  DateScanner date = date_scanner(text);
  return date.year() && date.month_and_day() && date.rest_is_time();
}

std::string leading_site_date(std::string_view text) {
  constexpr std::size_t kLongest = 240;  // bytes
  if (text.size() > kLongest) return {};
  DateScanner scanner = date_scanner(text);
  if (!scanner.year() || scanner.text[scanner.at - 1] == U'年' || !scanner.month_and_day()) {
    return {};
  }
  std::size_t end = scanner.at;
  if (scanner.number(1, 2) && scanner.sign(U":：") && scanner.number(2, 2)) {
    end = scanner.at;
    if (scanner.sign(U":：") && scanner.number(2, 2)) end = scanner.at;
  }
  return std::string(trim(to_utf8(std::u32string_view(scanner.text).substr(0, end))));
}

std::string site_date_behind(std::string_view text) {
  constexpr std::size_t kLongest = 150;     // bytes
  constexpr std::size_t kLongestName = 20;  // code points
  if (text.size() > kLongest || text.find("年") != std::string_view::npos) return {};
  const std::string cleaned = clean_text(text);
  const std::string_view line = cleaned;
  std::size_t begin = 0;
  while (begin < line.size() && (line[begin] < '0' || line[begin] > '9')) ++begin;
  const std::string_view name = line.substr(0, begin);
  // A label says what its date is.
  if (begin == line.size() || count_code_points(name) > kLongestName) return {};
  if (name.find(':') != name.npos || name.find("：") != name.npos) return {};
  const bool parted = name.ends_with(" ") || name.ends_with("[") || name.ends_with("|");
  const std::size_t bracket = line.find_first_of("[]|", begin);
  const std::string_view date = trim(line.substr(begin, bracket - begin));
  return parted && is_date_alone(date) ? date_value(date) : std::string();
}

bool is_list_date(std::string_view text) {
  if (is_date_alone(text)) return true;
  if (trim(text).size() > 24) return false;
  DateScanner date = date_scanner(text);
  return date.month_and_day() && date.at == date.text.size();
}

}  // namespace zhengbao
