// The readers of single written forms behind date_forms.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "normalize/date_forms.h"
#include "normalize/text_cursor.h"

namespace zhengbao {

// What a form may leave out here.
struct DateRules {
  bool year_alone = false;     // "2019年"
  bool numeric_month = false;  // "2019-02"
};

// The date whose 年 stands at byte `sign`; nothing before byte `floor` is read.
// A time of day behind it is part of the match.
std::optional<DateMatch> read_date_at_year_sign(std::string_view text, std::size_t sign,
                                                std::size_t floor, const DateRules& rules);

// The date 2019-02-15, 2019/2/15 or 2019.2.15 whose first digit is at `begin`.
std::optional<DateMatch> read_numeric_date(std::string_view text, std::size_t begin,
                                           std::size_t floor, const DateRules& rules);

// 20190215 or 20190215163500 as a whole text.
std::optional<DateMatch> read_compact_date(std::string_view text);

// Java's and JavaScript's Date as a whole text.
std::optional<DateMatch> read_program_date(std::string_view text);

// A weekday and a time of day behind a full date: 星期五, （周五）, 16:35,
// T16:35:00+08:00, 16时35分, 下午4时. The cursor moves over what was read, and
// stays when there is no time. 24时 is not a time of the day named and is left.
// Times with another zone are turned to +08:00.
void read_time_of_day(TextCursor& cursor, Instant& when);
// From the clock of a zone, in minutes east of Greenwich, to that of China.
void shift_to_china(Instant& when, int zone_minutes);
// Moves over 星期五, （星期五） or 周五.
bool skip_weekday(TextCursor& cursor);

}  // namespace zhengbao
