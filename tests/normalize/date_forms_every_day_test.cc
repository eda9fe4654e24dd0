// Every day of the archive's years, written in every form and read back. The
// writer here shares nothing with the reader.
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <string>

#include "normalize/date_forms.h"
#include "tests/support/next_day.h"

namespace zhengbao {
namespace {

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string digit_by_digit(int number, const std::string& zero) {
  static const std::array<std::string, 10> kDigits{"",   "一", "二", "三", "四",
                                                   "五", "六", "七", "八", "九"};
  std::string out;
  for (const char c : std::to_string(number)) {
    out += c == '0' ? zero : kDigits[static_cast<std::size_t>(c - '0')];
  }
  return out;
}

// 1 to 199, as read aloud.
std::string read_aloud(int number) {
  if (number >= 100) {
    const int rest = number % 100;
    const std::string bridge = rest == 0 ? "" : rest < 10 ? "零" : rest < 20 ? "一" : "";
    return "一百" + bridge + (rest == 0 ? "" : read_aloud(rest));
  }
  const std::string ones = number % 10 == 0 ? "" : digit_by_digit(number % 10, "");
  if (number < 10) return ones;
  return (number < 20 ? "" : digit_by_digit(number / 10, "")) + "十" + ones;
}

std::string with_old_tens(int day) {
  const std::string ones = day % 10 == 0 ? "" : digit_by_digit(day % 10, "");
  return day >= 30 ? "卅" + ones : day >= 20 ? "廿" + ones : read_aloud(day);
}

std::string full_width(const std::string& ascii) {
  std::string out;
  for (const char c : ascii) out += std::string("\xEF\xBC") + static_cast<char>(c - '0' + 0x90);
  return out;
}

std::string signs(const std::string& year, const std::string& month, const std::string& day) {
  return year + "年" + month + "月" + day + "日";
}

using Writer = std::function<std::string(const CalendarDate&)>;

std::string chinese(const CalendarDate& d, const std::string& zero) {
  return signs(digit_by_digit(d.year, zero), read_aloud(d.month), read_aloud(d.day));
}

const std::array<Writer, 15> kWriters{
    [](const CalendarDate& d) { return to_iso(d); },
    [](const CalendarDate& d) {
      return std::to_string(d.year) + "/" + std::to_string(d.month) + "/" + std::to_string(d.day);
    },
    [](const CalendarDate& d) {
      return std::to_string(d.year) + "." + std::to_string(d.month) + "." + padded(d.day);
    },
    [](const CalendarDate& d) {
      return signs(std::to_string(d.year), std::to_string(d.month), std::to_string(d.day));
    },
    [](const CalendarDate& d) {
      return signs(std::to_string(d.year), padded(d.month), padded(d.day));
    },
    [](const CalendarDate& d) {
      return signs(std::to_string(d.year) + " ", " " + std::to_string(d.month) + " ",
                   " " + std::to_string(d.day) + " ");
    },
    [](const CalendarDate& d) {
      return signs(full_width(std::to_string(d.year)), full_width(std::to_string(d.month)),
                   full_width(std::to_string(d.day)));
    },
    [](const CalendarDate& d) { return chinese(d, "〇"); },
    [](const CalendarDate& d) { return chinese(d, "○"); },
    [](const CalendarDate& d) { return chinese(d, "Ｏ"); },
    [](const CalendarDate& d) { return chinese(d, "零"); },
    [](const CalendarDate& d) {
      return signs(digit_by_digit(d.year, "O"), read_aloud(d.month), with_old_tens(d.day));
    },
    [](const CalendarDate& d) {
      return signs("民國" + std::to_string(d.year - 1911), std::to_string(d.month),
                   std::to_string(d.day));
    },
    [](const CalendarDate& d) {
      return signs("中華民國" + read_aloud(d.year - 1911), read_aloud(d.month), read_aloud(d.day));
    },
    [](const CalendarDate& d) { return std::to_string(d.year) + padded(d.month) + padded(d.day); },
};

TEST(DateFormsEveryDay, EveryDayRoundTripsInEveryWrittenForm) {
  for (CalendarDate day{1949, 10, 1}; day < CalendarDate{2036, 1, 1}; day = next_day(day)) {
    for (const Writer& write : kWriters) {
      const std::string text = write(day);
      const auto match = parse_date(text);
      ASSERT_TRUE(match) << text;
      ASSERT_EQ(match->when, (Instant{.date = day})) << text;
    }
  }
}

TEST(DateFormsEveryDay, EveryDayOfReiwaRoundTrips) {
  for (CalendarDate day{2019, 5, 1}; day < CalendarDate{2036, 1, 1}; day = next_day(day)) {
    const int year = day.year - 2018;
    const std::string text = signs("令和" + (year == 1 ? "元" : std::to_string(year)),
                                   std::to_string(day.month), std::to_string(day.day));
    const auto match = parse_date(text);
    ASSERT_TRUE(match) << text;
    ASSERT_EQ(match->when.date, day) << text;
  }
}

TEST(DateFormsEveryDay, NoImpossibleDayIsReadInAnyForm) {
  for (int year = 1949; year <= 2035; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = days_in_month(year, month) + 1; day <= 32; ++day) {
        for (const Writer& write : kWriters) {
          const std::string text = write({year, month, day});
          ASSERT_FALSE(parse_date(text)) << text;
          ASSERT_TRUE(find_dates(text).empty()) << text;
        }
      }
    }
  }
}

}  // namespace
}  // namespace zhengbao
