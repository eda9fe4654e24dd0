// Dates in every form that Chinese public documents write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/date.h"

namespace zhengbao {

enum class DateForm {
  iso,       // 2019-02-15, 2019/2/15, 2019.2.15
  arabic,    // 2019年2月15日, spaces and full width allowed
  chinese,   // 二〇一九年二月十五日, with 〇 ○ Ｏ O 零, 十 廿 卅 forms
  republic,  // 民國108年2月15日, 中華民國一百零八年…
  reiwa,     // 令和元年5月1日, also 平成 and 昭和
  compact,   // 20190215 (only where a date is expected: parse_date)
};

struct DateMatch {
  Instant when;  // hour -1 without a time of day
  DateForm form = DateForm::arabic;
  std::size_t offset = 0;  // of the matched bytes in the text
  std::size_t length = 0;
};

// Every date in `text`, left to right, longest form first, not overlapping; a
// year and month without a day counts ("2019年2月"), a year alone does not.
// A time of day that follows (16:35, 16:35:00, 16时35分) belongs to the match.
// Days that do not exist are not matched.
std::vector<DateMatch> find_dates(std::string_view text);

// `text` as a whole as a date, with white space around it allowed; here a year
// alone ("2019年") and the compact form count too.
std::optional<DateMatch> parse_date(std::string_view text);

}  // namespace zhengbao
