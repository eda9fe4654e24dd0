#include "normalize/report/other_year.h"

#include <algorithm>
#include <span>
#include <string>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::u32string_view kOtherTimes[] = {U"上年", U"上一年", U"去年", U"往年",   U"前年",
                                               U"同期", U"季度",   U"月份", U"上半年", U"下半年"};
constexpr std::u32string_view kChanges[] = {U"增减", U"增/减", U"增长", U"增幅", U"同比",
                                            U"环比", U"变化",  U"较上", U"比上", U"差额",
                                            U"占比", U"比重",  U"比例"};
constexpr std::size_t kMaxBytes = 300;

std::u32string folded(std::string_view label) {
  return fold_for_search(without_spaces(utf8_prefix(label, kMaxBytes)));
}

bool holds_any(std::u32string_view text, std::span<const std::u32string_view> words) {
  return std::ranges::any_of(words, [text](std::u32string_view word) {
    return text.find(word) != std::u32string_view::npos;
  });
}

// The year that begins there: 2022年, 2022年度; not 2022年3月 and not 20220.
int year_at(std::u32string_view text, std::size_t at) {
  if (at + 4 >= text.size() || text[at + 4] != U'年') return 0;
  if (at > 0 && is_digit(text[at - 1])) return 0;
  int year = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    if (!is_digit(text[i])) return 0;
    year = year * 10 + static_cast<int>(text[i] - U'0');
  }
  const bool is_date = at + 5 < text.size() && is_digit(text[at + 5]);
  return is_date ? 0 : year;
}

}  // namespace

bool speaks_of_other_time(std::string_view label, int year) {
  const std::u32string text = folded(label);
  if (holds_any(text, kOtherTimes)) return true;
  bool other = false;
  for (std::size_t at = 0; year > 0 && at < text.size(); ++at) {
    const int named = year_at(text, at);
    if (named == year) return false;
    other = other || (named > 1900 && named < 2200);
  }
  return other;
}

bool speaks_of_change(std::string_view label) { return holds_any(folded(label), kChanges); }

}  // namespace zhengbao
