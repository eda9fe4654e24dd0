#include "normalize/report/cell_value.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

// Longer words first.
constexpr std::u32string_view kUnits[] = {
    U"亿元", U"万元", U"人次", U"件次", U"条次", U"元", U"件", U"项", U"条", U"次", U"篇",
    U"个",   U"人",   U"份",   U"期",   U"场",   U"起", U"宗", U"例", U"家", U"部", U"%"};
constexpr std::size_t kMaxCharacters = 80;  // a longer cell is text, no value

bool is_mark(char32_t c) {
  return c == U'*' || c == U'※' || c == U'#' || (c >= U'①' && c <= U'⑳') || c == U'¹' ||
         c == U'²' || c == U'³' || (c >= U'⁴' && c <= U'⁹');
}

bool is_unit(std::u32string_view text) {
  return std::ranges::find(kUnits, text) != std::end(kUnits);
}

// "[1]", "(注2)", "(含上年结转)": a bracket behind the number is a note, unless it
// holds a plain number in round brackets, which may be meant as a value.
bool is_note(std::u32string_view inside, char32_t open) {
  if (inside.empty() || inside.size() > 40 || is_unit(inside)) return false;
  const bool digits = std::all_of(inside.begin(), inside.end(), is_digit);
  if (open == U'[') return !digits || inside.size() <= 2;
  return std::any_of(inside.begin(), inside.end(), is_han);
}

// 251000（元）: the unit stands in the bracket.
std::u32string_view take_bracketed_unit(std::u32string_view& text) {
  for (std::u32string_view unit : kUnits) {
    const std::size_t size = unit.size() + 2;
    if (text.size() <= size || text.back() != U')') continue;
    const std::u32string_view end = text.substr(text.size() - size);
    if (end.front() != U'(' || end.substr(1, unit.size()) != unit) continue;
    text.remove_suffix(size);
    return unit;
  }
  return {};
}

bool strip_note(std::u32string_view& text) {
  if (text.empty() || (text.back() != U')' && text.back() != U']')) return false;
  const char32_t open = text.back() == U')' ? U'(' : U'[';
  const std::size_t at = text.rfind(open);
  if (at == std::u32string_view::npos || at == 0) return false;
  if (!is_note(text.substr(at + 1, text.size() - at - 2), open)) return false;
  text = text.substr(0, at);
  return true;
}

void strip_marks(std::u32string_view& text) {
  while (!text.empty()) {
    if (text.size() > 1 && (is_mark(text.back()) || text.back() == U' ')) {
      text.remove_suffix(1);
    } else if (!strip_note(text)) {
      return;
    }
  }
}

bool only(std::u32string_view text, std::u32string_view signs) {
  return !text.empty() && text.find_first_not_of(signs) == std::u32string_view::npos;
}

std::optional<ValueKind> kind_of_word(std::u32string_view text) {
  if (text.empty()) return ValueKind::blank;
  if (only(text, U"/\\")) return ValueKind::slash;
  if (only(text, U"-_")) return ValueKind::dash;
  if (text == U"无") return ValueKind::none;
  for (std::u32string_view word : {U"不适用", U"n/a", U"不涉及"}) {
    if (text == word) return ValueKind::not_applicable;
  }
  return std::nullopt;
}

// True for a negative number. "--253" is how some write minus 253.
bool take_sign(std::u32string_view& text) {
  for (std::u32string_view word : {U"减少", U"减", U"下降", U"↓"}) {
    if (take_front(text, word)) return true;
  }
  for (std::u32string_view word : {U"新增", U"增加", U"增", U"↑", U"+"}) {
    if (take_front(text, word)) return false;
  }
  bool negative = false;
  for (int i = 0; i < 2 && take_front(text, U"-"); ++i) negative = true;
  return negative;
}

// Digits with separators of thousands; nothing where they part anything else.
std::optional<std::string> take_digits(std::u32string_view& text) {
  std::string digits;
  bool separated = false;
  std::size_t group = 0;
  while (!text.empty()) {
    const char32_t c = text.front();
    const bool separator = (c == U',' || c == U' ') && text.size() > 1 && is_digit(text[1]);
    if (separator) {
      if (digits.empty() || (separated ? group != 3 : group > 3)) return std::nullopt;
      separated = true;
      group = 0;
    } else if (is_digit(c)) {
      digits += static_cast<char>(c);
      ++group;
    } else {
      break;
    }
    text.remove_prefix(1);
  }
  if (digits.empty() || (separated && group != 3)) return std::nullopt;
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return digits.substr(first);
}

std::optional<CellValue> take_number(std::u32string_view& text) {
  while (take_front(text, U" ")) {
  }
  const bool negative = take_sign(text);
  while (take_front(text, U" ")) {
  }
  auto digits = take_digits(text);
  if (!digits) return std::nullopt;
  if (text.size() > 1 && text.front() == U'.' && is_digit(text[1])) {
    *digits += '.';
    for (text.remove_prefix(1); !text.empty() && is_digit(text.front()); text.remove_prefix(1)) {
      *digits += static_cast<char>(text.front());
    }
  }
  CellValue value{ValueKind::number, *digits, ""};
  if (negative && digits->find_first_not_of("0.") != std::string::npos) value.value = "-" + *digits;
  while (take_front(text, U" ")) {
  }
  for (std::u32string_view unit : kUnits) {
    if (!take_front(text, unit)) continue;
    value.unit = to_utf8(unit);
    break;
  }
  return value;
}

std::vector<CellValue> read_numbers(std::u32string_view text) {
  std::vector<CellValue> values;
  while (values.size() < 2) {
    auto value = take_number(text);
    if (!value) return {};
    values.push_back(std::move(*value));
    while (take_front(text, U" ")) {
    }
    if (text.empty()) return values;
    const bool parted = take_front(text, U"/") || take_front(text, U";") || take_front(text, U",");
    if (!parted && values.back().unit.empty()) return {};
  }
  return {};
}

// 单位：万元, in a bracket or without.
std::string unit_stated(std::u32string_view folded) {
  constexpr std::u32string_view kWord = U"单位";
  std::size_t at = folded.find(kWord);
  if (at == std::u32string_view::npos) return "";
  std::u32string_view rest = folded.substr(at + kWord.size());
  while (take_front(rest, U":") || take_front(rest, U" ")) {
  }
  for (std::u32string_view unit : kUnits) {
    const bool ends =
        rest.size() == unit.size() || (rest.size() > unit.size() && !is_han(rest[unit.size()]));
    if (rest.starts_with(unit) && ends) return to_utf8(unit);
  }
  return "";
}

}  // namespace

std::vector<CellValue> read_cell(std::string_view text) {
  text = trim(text);
  const bool too_long = text.size() > 4 * kMaxCharacters;
  const std::u32string folded = too_long ? std::u32string() : fold_for_search(text);
  if (too_long || folded.size() > kMaxCharacters) return {{ValueKind::unreadable, "", ""}};
  std::u32string_view rest = folded;
  strip_marks(rest);
  std::u32string close;
  for (const char32_t c : rest) {
    if (c != U' ') close += c;
  }
  if (const auto kind = kind_of_word(close)) return {{*kind, "", ""}};
  if (close == U"零" || close == U"〇") return {{ValueKind::number, "0", ""}};
  const std::u32string_view unit = take_bracketed_unit(rest);
  std::vector<CellValue> values = read_numbers(rest);
  if (!values.empty() && values.back().unit.empty()) values.back().unit = to_utf8(unit);
  if (values.empty()) values.push_back({ValueKind::unreadable, "", ""});
  return values;
}

bool is_unit_word(std::string_view text) {
  const std::u32string folded = fold_for_search(trim(text));
  return is_unit(folded);
}

std::string unit_in_header(std::string_view header) {
  const std::u32string folded = fold_for_search(header);
  for (std::size_t open = folded.find(U'('); open != std::u32string::npos;
       open = folded.find(U'(', open + 1)) {
    const std::size_t close = folded.find(U')', open);
    if (close == std::u32string::npos) break;
    std::u32string_view inside(folded.data() + open + 1, close - open - 1);
    if (is_unit(inside)) return to_utf8(inside);
  }
  return unit_stated(folded);
}

}  // namespace zhengbao
