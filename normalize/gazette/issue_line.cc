#include "normalize/gazette/issue_line.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/chinese_numerals.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxCharacters = 200;
constexpr int kFirstYear = 1900, kLastYear = 2100;
constexpr int kMostNumbers = 400;  // in a year: a daily has fewer

using Text = std::u32string_view;

// Reads forwards through text without spaces.
struct Reader {
  Text text;
  std::size_t at = 0;

  bool take(Text word) {
    if (text.substr(at, word.size()) != word) return false;
    at += word.size();
    return true;
  }
  bool take_any(Text signs) {
    const bool there = at < text.size() && is_one_of(text[at], signs);
    at += there ? 1 : 0;
    return there;
  }
  std::optional<int> number() {
    std::size_t end = at;
    while (end < text.size() && end - at < 9 && is_numeral(text[end])) ++end;
    const auto value = parse_numeral(text.substr(at, end - at));
    if (value) at = end;
    return value;
  }
};

constexpr Text kJoins = U"-－—–~～至、,，/和";

bool is_year(int value) { return value >= kFirstYear && value <= kLastYear; }

bool is_number(std::optional<int> value) { return value && *value > 0 && *value <= kMostNumbers; }

// 第3期, 第3-4期, 第3期、第4期; behind a year the 第 may be missing.
bool take_number(Reader& reader, bool after_year, IssueLine& line) {
  Reader r = reader;
  const bool ordinal = r.take(U"第");
  if (!ordinal && !after_year) return false;
  const auto first = r.number();
  if (!is_number(first)) return false;
  std::optional<int> last;
  const Reader before_join = r;
  r.take_any(U"期");
  if (r.take_any(kJoins)) {
    r.take(U"第");
    last = r.number();
  }
  if (!is_number(last) || *last <= *first) {
    last.reset();
    r = before_join;
  }
  const bool issue = r.take_any(U"期辑輯") || (after_year && ordinal && r.take(U"号"));
  if (!issue) return false;
  line.number = *first;
  line.number_to = last.value_or(0);
  reader = r;
  return true;
}

// 总第128期, 总128期, 总期第128期, 总号：128.
bool take_total(Reader& reader, IssueLine& line) {
  Reader r = reader;
  if (!r.take(U"总") && !r.take(U"總") && !r.take(U"累计")) return false;
  while (r.take_any(U"第期号數数：:")) {
  }
  const auto value = r.number();
  if (!value || *value <= 0) return false;
  line.total_number = *value;
  r.take_any(U"期号辑");
  reader = r;
  return true;
}

bool take_year(Reader& reader, IssueLine& line) {
  Reader r = reader;
  const auto year = r.number();
  if (!year || !is_year(*year) || !r.take(U"年")) return false;
  r.take(U"度");
  line.year = *year;
  reader = r;
  return true;
}

bool take_supplement(Reader& reader, IssueLine& line) {
  for (Text word : {Text(U"增刊"), Text(U"专刊"), Text(U"特刊"), Text(U"专辑"), Text(U"号外")}) {
    Reader r = reader;
    if (!r.take(word)) continue;
    line.supplement = to_utf8(word);
    const bool open = r.take_any(U"（(第");
    if (const auto which = r.number()) line.supplement += std::to_string(*which);
    if (open) r.take_any(U"）)期");
    reader = r;
    return true;
  }
  return false;
}

// 第3号（总号：1234）: the total says that it is an issue.
void take_number_of_total(Text text, IssueLine& line) {
  if (line.total_number == 0 || line.number != 0) return;
  for (std::size_t i = 0; i < text.size(); ++i) {
    Reader r{text, i};
    if (i > 0 && is_one_of(text[i - 1], U"总總")) continue;
    if (!r.take(U"第")) continue;
    const auto number = r.number();
    if (is_number(number) && r.take(U"号")) line.number = *number;
    return;
  }
}

// 2019·3, 2019.2-3, 2019-03: alone.
bool take_short_form(Reader& reader, IssueLine& line) {
  Reader r = reader;
  std::size_t digits = 0;
  while (r.at + digits < r.text.size() && is_arabic_digit(r.text[r.at + digits])) ++digits;
  if (digits != 4) return false;
  const auto year = r.number();
  if (!year || !is_year(*year) || !r.take_any(U"·•・.．-－—/_")) return false;
  const auto number = r.number();
  if (!is_number(number)) return false;
  // 2019-03-15 is a day.
  const char32_t sign = r.text[reader.at + digits];
  if (r.at < r.text.size() && r.text[r.at] == sign) return false;
  const Reader before_join = r;
  std::optional<int> last;
  if (r.take_any(U"-－—~～/")) last = r.number();
  if (!is_number(last) || *last <= *number) r = before_join;
  line.year = *year;
  line.number = *number;
  line.number_to = is_number(last) && *last > *number ? *last : 0;
  reader = r;
  return true;
}

std::u32string compact(std::string_view text) {
  std::u32string out = to_utf32(without_spaces(utf8_prefix(text, kMaxCharacters * 4)));
  if (out.size() > kMaxCharacters) out.resize(kMaxCharacters);
  return out;
}

IssueLine parse_parts(Text text) {
  IssueLine line;
  bool after_year = false;
  for (Reader r{text}; r.at < text.size();) {
    if (line.total_number == 0 && take_total(r, line)) continue;
    if (line.year == 0 && take_year(r, line)) {
      after_year = true;
      continue;
    }
    if (line.number == 0 && take_number(r, after_year, line)) continue;
    if (line.supplement.empty() && take_supplement(r, line)) continue;
    after_year = false;
    ++r.at;
    // A number is read as a whole or not at all.
    while (r.at < text.size() && is_numeral(text[r.at - 1]) && is_numeral(text[r.at])) ++r.at;
  }
  take_number_of_total(text, line);
  return line;
}

}  // namespace

IssueLine parse_issue_line(std::string_view text) {
  const std::u32string whole = compact(text);
  IssueLine line;
  Reader reader{whole};
  if (take_short_form(reader, line) && reader.at == whole.size()) return line;
  return parse_parts(whole);
}

IssueLine parse_issue_name(std::string_view name) {
  const std::u32string whole = compact(name);
  IssueLine line = parse_parts(whole);
  for (std::size_t i = 0; line.number == 0 && i < whole.size(); ++i) {
    if (i > 0 && is_arabic_digit(whole[i - 1])) continue;
    Reader reader{whole, i};
    IssueLine found;
    if (!take_short_form(reader, found)) continue;
    const bool longer = reader.at < whole.size() &&
                        (is_arabic_digit(whole[reader.at]) || is_one_of(whole[reader.at], U"-"));
    if (!longer) line = found;
  }
  return line;
}

}  // namespace zhengbao
