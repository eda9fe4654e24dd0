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
  program,   // Fri Mar 05 16:35:15 CST 2021 (likewise)
};

struct DateMatch {
  Instant when;  // hour -1 without a time of day
  DateForm form = DateForm::arabic;
  std::size_t offset = 0;  // of the matched bytes in the text
  std::size_t length = 0;
};

// Every date in `text`, left to right, longest form first, not overlapping, in
// linear time; a year and month without a day counts ("2019年2月"), a year alone
// does not. A time of day that follows (16:35, T16:35:00Z, 16时35分, 下午4时)
// belongs to the match; 24时 does not. Days that do not exist, days of the lunar
// calendar, days without a year (至3月1日) and parts of longer codes
// (2020-12-0003, /2019/2/15/) are not matched.
std::vector<DateMatch> find_dates(std::string_view text);

// `text` as a whole as a date, with white space around and a weekday behind it
// allowed; here a year alone ("2019年", "2019"), a numeric month ("2019-02") and
// the compact form (with or without hhmmss) and what programs print for a time
// (Fri Mar 05 16:35:15 CST 2021, Fri Mar 05 2021 16:35:15 GMT+0800) count too. A
// weekday that is not that of the day, or a zone unknown here, makes it no date.
std::optional<DateMatch> parse_date(std::string_view text);

}  // namespace zhengbao
