// Calendar dates and instants as documents state them.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// A day, a month or a year of the Gregorian calendar. month and day are 0
// where the source does not say them.
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;

  bool is_full() const { return day != 0; }
  auto operator<=>(const CalendarDate&) const = default;
};

// The date when it exists in the calendar (29 February only in leap years,
// years 1 to 9999), else nothing. month and day may be 0 as above.
std::optional<CalendarDate> make_date(int year, int month = 0, int day = 0);
int days_in_month(int year, int month);

// ISO 8601: "2019-02-15", "2019-02", "2019".
std::string to_iso(const CalendarDate& date);
std::optional<CalendarDate> date_from_iso(std::string_view text);

// A date with a time of day. Chinese sources mean +08:00 unless they say
// otherwise.
struct Instant {
  CalendarDate date;
  int hour = -1;  // -1 where only the day is known
  int minute = 0;
  int second = 0;

  auto operator<=>(const Instant&) const = default;
};

// "2020-03-10T16:35:00+08:00", or the date alone when no hour is known.
std::string to_iso(const Instant& instant);

}  // namespace zhengbao
