#include "core/date.h"

#include <fmt/format.h>

#include <charconv>

namespace zhengbao {

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

std::optional<CalendarDate> make_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) return std::nullopt;
  if (month == 0) return day == 0 ? std::optional(CalendarDate{year, 0, 0}) : std::nullopt;
  if (day > days_in_month(year, month)) return std::nullopt;
  return CalendarDate{year, month, day};
}

std::string to_iso(const CalendarDate& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

namespace {

// Exactly `digits` ASCII digits at `text`'s start, taken off it.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  int value = 0;
  if (text.size() < digits) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
  if (error != std::errc{} || end != text.data() + digits || text.front() == '-')
    return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

bool take_hyphen(std::string_view& text) {
  if (text.empty() || text.front() != '-') return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<CalendarDate> date_from_iso(std::string_view text) {
  const auto year = take_number(text, 4);
  if (!year) return std::nullopt;
  if (text.empty()) return make_date(*year);
  if (!take_hyphen(text)) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || *month == 0) return std::nullopt;
  if (text.empty()) return make_date(*year, *month);
  if (!take_hyphen(text)) return std::nullopt;
  const auto day = take_number(text, 2);
  if (!day || *day == 0 || !text.empty()) return std::nullopt;
  return make_date(*year, *month, *day);
}

std::string to_iso(const Instant& instant) {
  if (instant.hour < 0) return to_iso(instant.date);
  return fmt::format("{}T{:02}:{:02}:{:02}+08:00", to_iso(instant.date), instant.hour,
                     instant.minute, instant.second);
}

}  // namespace zhengbao
