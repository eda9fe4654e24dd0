#include "normalize/gazette/contents_line.h"

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

using Text = std::u32string_view;

constexpr std::size_t kMaxDigits = 4;
constexpr std::size_t kMaxCharacters = 400;

bool is_leader(char32_t c) { return is_one_of(c, U"….·•‥⋯―─—_-－．。、~～∙・﹒"); }

struct Found {
  Text text;
  Text page;
  bool sure = false;
};

Text trimmed(Text text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool drop_back(Text& text, Text signs) {
  if (text.empty() || !is_one_of(text.back(), signs)) return false;
  text.remove_suffix(1);
  return true;
}

bool drop_front(Text& text, Text signs) {
  if (text.empty() || !is_one_of(text.front(), signs)) return false;
  text.remove_prefix(1);
  return true;
}

// Leaders and spaces before the page; how many leaders there were.
std::size_t drop_leaders(Text& text) {
  std::size_t leaders = 0;
  while (!text.empty() && (is_leader(text.back()) || is_space(text.back()))) {
    leaders += is_leader(text.back()) ? 1 : 0;
    leaders += text.back() == U'…' || text.back() == U'⋯' ? 1 : 0;
    text.remove_suffix(1);
  }
  return leaders;
}

// 〔2016〕 at the end: a document number is broken there.
bool ends_in_year(Text text) {
  constexpr std::size_t kYear = 6;  // with its brackets
  if (text.size() < kYear || !is_one_of(text.back(), U"〕］]】）)")) return false;
  const Text year = text.substr(text.size() - kYear + 1, 2);
  return (year == U"19" || year == U"20") && is_digit(text[text.size() - 2]);
}

// The same, but not （2016）, which ends titles too: behind it a number with white before
// it is the serial, not a page.
bool ends_in_bracketed_year(Text text) {
  return ends_in_year(text) && is_one_of(text.back(), U"〕］]】");
}

bool begins_in_year(Text text) {
  constexpr std::size_t kYear = 6;
  return text.size() >= kYear && is_one_of(text[kYear - 1], U"〕］]】）)") &&
         ends_in_year(text.substr(0, kYear));
}

bool find_trailing(Text line, Found& found) {
  Text rest = trimmed(line);
  const bool page_sign = drop_back(rest, U"页頁");
  const bool closed = drop_back(rest, U"）)]〕】》〉>");
  if (!closed) drop_back(rest, U"·•-－—");
  rest = trimmed(rest);
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[rest.size() - 1 - digits])) ++digits;
  if (digits == 0 || digits > kMaxDigits) return false;
  found.page = rest.substr(rest.size() - digits);
  rest.remove_suffix(digits);
  const bool spaced = !rest.empty() && is_space(rest.back());
  while (!rest.empty() && is_space(rest.back())) rest.remove_suffix(1);
  const bool opened = closed ? drop_back(rest, U"（([〔【《〈<")
                             : drop_back(rest, page_sign ? U"/／PpＰ第" : U"/／PpＰ");
  if (closed && !opened) return false;
  if (!closed && (spaced ? ends_in_bracketed_year(rest) : ends_in_year(rest))) return false;
  const std::size_t leaders = drop_leaders(rest);
  if (digits == kMaxDigits && leaders < 2) return false;
  // 2019年1 is no page, nor is the day of a date.
  if (!rest.empty() && leaders == 0 && !opened && is_one_of(rest.back(), U"年月第至.－-"))
    return false;
  found.text = rest;
  found.sure = leaders >= 2 || opened || spaced || rest.empty();
  return true;
}

// 102016年…: a title that begins with a year, and its page before it, which lost the
// white between them. How many digits are the page's.
std::size_t digits_before_year(Text text, std::size_t digits) {
  constexpr std::size_t kYear = 4;
  if (digits <= kYear || digits > kMaxDigits + kYear) return digits;
  const Text century = text.substr(digits - kYear, 2);
  const Text behind = trimmed(text.substr(digits));
  const bool is_year = (century == U"19" || century == U"20") && behind.starts_with(U'年');
  return is_year ? digits - kYear : digits;
}

bool find_leading(Text line, Found& found) {
  Text rest = trimmed(line);
  if (begins_in_year(rest)) return false;
  const bool opened = drop_front(rest, U"（([〔【");
  if (!opened) drop_front(rest, U"PpＰ·•");
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  digits = digits_before_year(rest, digits);
  if (digits == 0 || digits > kMaxDigits) return false;
  found.page = rest.substr(0, digits);
  rest.remove_prefix(digits);
  const bool spaced = !rest.empty() && is_space(rest.front());
  const bool closed = drop_front(rest, U"）)]〕】");
  if (opened != closed) return false;
  std::size_t separators = 0;
  while (!rest.empty() && (is_leader(rest.front()) || is_space(rest.front()) || rest[0] == U'/')) {
    rest.remove_prefix(1);
    ++separators;
  }
  if (rest.empty()) return false;
  const bool sure = opened || spaced || separators > 0;
  if (!sure && is_one_of(rest.front(), U"年月日号届次期条项个家位时点级％%亿万千米公"))
    return false;
  if (!is_han(rest.front()) && !is_one_of(rest.front(), U"《“\"（【") && !is_digit(rest.front()))
    return false;
  if (digits == kMaxDigits && !sure) return false;
  found.text = rest;
  found.sure = sure;
  return true;
}

Text without_ordinal(Text text) {
  Found found;
  Text bare = text;
  return find_leading(bare, found) && found.sure ? found.text : text;
}

ContentsLine line_of(const Found& found, PageSide side) {
  ContentsLine line;
  line.side = side;
  line.text = tidy_text(to_utf8(found.text));
  line.page = to_utf8(found.page);
  line.sure = found.sure;
  return line;
}

}  // namespace

ContentsLine parse_contents_line(std::string_view raw) {
  const std::u32string line = to_utf32(utf8_prefix(raw, kMaxCharacters * 3));
  Found found;
  if (find_trailing(line, found) && (found.sure || !trimmed(found.text).empty())) {
    Found leading;
    // 12 2019 would be read from both ends; a sure beginning beats an unsure end.
    if (found.sure || !find_leading(line, leading) || !leading.sure) {
      found.text = trimmed(without_ordinal(found.text));
      return line_of(found, PageSide::trailing);
    }
  }
  Found leading;
  if (find_leading(line, leading)) return line_of(leading, PageSide::leading);
  ContentsLine plain;
  Text text = trimmed(line);
  while (!text.empty() && is_one_of(text.back(), U"…⋯‥")) text.remove_suffix(1);
  plain.text = tidy_text(to_utf8(text));
  return plain;
}

}  // namespace zhengbao
