#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/date_forms_readers.h"

namespace zhengbao {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"Sun", "Mon", "Tue", "Wed",
                                                    "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr int kChinaMinutes = 8 * 60;

template <std::size_t N>
int index_in(const std::array<std::string_view, N>& names, std::string_view word) {
  const auto found = std::find(names.begin(), names.end(), word);
  return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

// The first `most` words; the rest of the text is the last of them.
std::vector<std::string_view> words_of(std::string_view text, std::size_t most) {
  std::vector<std::string_view> words;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::size_t end = words.size() + 1 < most ? text.find(' ') : text.npos;
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(words.back().size(), text.size()));
  }
  return words;
}

int number_of(std::string_view word, std::size_t most_digits) {
  const bool digits =
      std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (word.empty() || word.size() > most_digits || !digits) return -1;
  return parse_numeral(to_utf32(word)).value_or(-1);
}

// CST is what servers in China print; an American one would mean another zone.
std::optional<int> zone_minutes(std::string_view zone) {
  if (zone == "CST") return kChinaMinutes;
  if (zone == "GMT" || zone == "UTC") return 0;
  if (!zone.starts_with("GMT") || zone.size() < 8) return std::nullopt;
  const char sign = zone[3];
  const int hours = number_of(zone.substr(4, 2), 2);
  const int minutes = number_of(zone.substr(zone[6] == ':' ? 7 : 6), 2);
  if ((sign != '+' && sign != '-') || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
    return std::nullopt;
  return sign == '+' ? hours * 60 + minutes : -(hours * 60 + minutes);
}

bool is_weekday_of(int weekday, const CalendarDate& date) {
  namespace chr = std::chrono;
  const chr::year_month_day day{chr::year(date.year), chr::month(static_cast<unsigned>(date.month)),
                                chr::day(static_cast<unsigned>(date.day))};
  return chr::weekday(chr::sys_days(day)).c_encoding() == static_cast<unsigned>(weekday);
}

bool read_clock_word(std::string_view word, Instant& when) {
  TextCursor cursor(word);
  read_time_of_day(cursor, when);
  return when.hour >= 0 && cursor.offset() == word.size();
}

}  // namespace

std::optional<DateMatch> read_program_date(std::string_view text) {
  constexpr std::size_t kMaxBytes = 100;
  constexpr std::size_t kWords = 7;  // the last is the name of the zone, in brackets
  if (text.size() > kMaxBytes) return std::nullopt;
  const auto words = words_of(text, kWords);
  if (words.size() < 6) return std::nullopt;
  const bool java = number_of(words[3], 4) < 0;
  if (java ? words.size() > 6 : words.size() == kWords && !words[6].starts_with('('))
    return std::nullopt;
  const int weekday = index_in(kWeekdays, words[0]);
  const auto date = make_date(number_of(java ? words[5] : words[3], 4),
                              index_in(kMonths, words[1]) + 1, number_of(words[2], 2));
  const auto zone = zone_minutes(java ? words[4] : words[5]);
  if (weekday < 0 || !date || !date->is_full() || !zone || !is_weekday_of(weekday, *date))
    return std::nullopt;
  DateMatch match{.when = {.date = *date}, .form = DateForm::program, .length = text.size()};
  if (!read_clock_word(java ? words[3] : words[4], match.when)) return std::nullopt;
  shift_to_china(match.when, *zone);
  return match;
}

}  // namespace zhengbao
