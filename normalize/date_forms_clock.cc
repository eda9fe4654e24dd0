#include <array>
#include <chrono>

#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/date_forms_readers.h"

namespace zhengbao {
namespace {

struct DayPart {
  std::u32string_view word;
  bool afternoon;
};
constexpr std::array<DayPart, 12> kDayParts{{{U"上午", false},
                                             {U"凌晨", false},
                                             {U"早上", false},
                                             {U"清晨", false},
                                             {U"中午", true},
                                             {U"下午", true},
                                             {U"傍晚", true},
                                             {U"晚上", true},
                                             {U"夜间", true},
                                             {U"晚", true},
                                             {U"早", false},
                                             {U"夜", true}}};
// 中午11时 is before noon, 下午1时 after it.
constexpr int kFirstNoonHour = 11;

bool take_colon(TextCursor& cursor) { return cursor.take(U':') || cursor.take(U'：'); }

// A number of `min_digits` to two digits that stands for at most `limit`.
int take_clock_number(TextCursor& cursor, std::size_t min_digits, int limit) {
  const std::size_t start = cursor.offset();
  const NumeralRun run = take_numeral(cursor, 3);
  const auto value = parse_numeral(run.numeral);
  if (value && *value <= limit && (!run.arabic() || run.numeral.size() >= min_digits))
    return *value;
  cursor.move_to(start);
  return -1;
}

bool read_colon_clock(TextCursor& cursor, Instant& when) {
  const int hour = take_clock_number(cursor, 1, 23);
  if (hour < 0 || !take_colon(cursor)) return false;
  const int minute = take_clock_number(cursor, 2, 59);
  if (minute < 0) return false;
  when.hour = hour;
  when.minute = minute;
  TextCursor ahead = cursor;
  if (!take_colon(ahead)) return true;
  const int second = take_clock_number(ahead, 2, 59);
  if (second < 0) return true;
  when.second = second;
  cursor = ahead;
  if (cursor.peek() == U'.') {  // 16:35:00.0, as databases print it
    ahead.advance();
    const NumeralRun fraction = take_numeral(ahead, 9);
    if (fraction.arabic()) cursor = ahead;
  }
  return true;
}

bool read_spelled_clock(TextCursor& cursor, Instant& when) {
  const int hour = take_clock_number(cursor, 1, 23);
  if (hour < 0) return false;
  if (!cursor.take(U'时') && !cursor.take(U'時') && !cursor.take(U'点')) return false;
  when.hour = hour;
  if (cursor.take(U'半')) when.minute = 30;
  cursor.take(U'整');
  TextCursor ahead = cursor;
  const int minute = take_clock_number(ahead, 1, 59);
  if (minute < 0 || !ahead.take(U'分')) return true;
  when.minute = minute;
  cursor = ahead;
  const int second = take_clock_number(ahead, 1, 59);
  if (second < 0 || !ahead.take(U'秒')) return true;
  when.second = second;
  cursor = ahead;
  return true;
}

// "+08:00", "+0800" or "Z" in minutes east of Greenwich; 480 where none stands.
int read_zone(TextCursor& cursor) {
  constexpr int kChina = 8 * 60;
  if (cursor.peek() == U'Z') {
    cursor.advance();
    return 0;
  }
  const char32_t sign = cursor.peek();
  if (sign != U'+' && sign != U'-') return kChina;
  TextCursor ahead = cursor;
  ahead.advance();
  const NumeralRun hours = take_numeral(ahead, 2);
  const bool colon = take_colon(ahead);
  const NumeralRun minutes = take_numeral(ahead, 2);
  if (!hours.arabic() || hours.numeral.size() != 2 || minutes.numeral.size() != 2) return kChina;
  const int east =
      parse_numeral(hours.numeral).value_or(0) * 60 + parse_numeral(minutes.numeral).value_or(0);
  if (east > 14 * 60 || (!colon && is_arabic_digit(ahead.peek()))) return kChina;
  cursor = ahead;
  return sign == U'+' ? east : -east;
}

const DayPart* take_day_part(TextCursor& cursor) {
  for (const DayPart& part : kDayParts) {
    if (cursor.take(part.word)) return &part;
  }
  return nullptr;
}

// "4:35 PM": the hour counts to twelve. False where that is impossible (16:35 AM).
bool take_half_of_day(TextCursor& cursor, Instant& when) {
  TextCursor ahead = cursor;
  ahead.skip_spaces();
  const bool morning = ahead.take(U"AM") || ahead.take(U"am");
  const bool afternoon = !morning && (ahead.take(U"PM") || ahead.take(U"pm"));
  if ((!morning && !afternoon) || is_latin_letter(ahead.peek())) return true;
  if (when.hour > 12 && morning) return false;
  if (when.hour == 12 && morning) when.hour = 0;
  if (when.hour < 12 && afternoon) when.hour += 12;
  cursor = ahead;
  return true;
}

bool read_clock(TextCursor& cursor, Instant& when, bool iso_separator) {
  const DayPart* part = take_day_part(cursor);
  const TextCursor start = cursor;
  Instant read = when;
  bool colon = read_colon_clock(cursor, read);
  if (!colon) {
    cursor = start;
    read = when;
    if (!read_spelled_clock(cursor, read)) return false;
  }
  if (is_arabic_digit(cursor.peek()) || cursor.peek() == U':') return false;
  if (part && part->afternoon && read.hour < 12 &&
      (part->word != U"中午" || read.hour < kFirstNoonHour)) {
    read.hour += 12;
  }
  if (colon && !part && !take_half_of_day(cursor, read)) return false;
  if (colon && iso_separator) shift_to_china(read, read_zone(cursor));
  when = read;
  return true;
}

}  // namespace

void shift_to_china(Instant& when, int zone_minutes) {
  namespace chr = std::chrono;
  const chr::year_month_day day{chr::year(when.date.year),
                                chr::month(static_cast<unsigned>(when.date.month)),
                                chr::day(static_cast<unsigned>(when.date.day))};
  const auto minute = chr::sys_days(day) + chr::hours(when.hour) +
                      chr::minutes(when.minute + 8 * 60 - zone_minutes);
  const auto midnight = chr::floor<chr::days>(minute);
  const chr::year_month_day shifted(midnight);
  when.date = {int(shifted.year()), int(unsigned(shifted.month())), int(unsigned(shifted.day()))};
  const auto rest = static_cast<int>(chr::duration_cast<chr::minutes>(minute - midnight).count());
  when.hour = rest / 60;
  when.minute = rest % 60;
}

bool skip_weekday(TextCursor& cursor) {
  TextCursor ahead = cursor;
  const bool bracket = ahead.take(U'（') || ahead.take(U'(');
  if (!ahead.take(U"星期") && !ahead.take(U"周") && !ahead.take(U"礼拜")) return false;
  constexpr std::u32string_view kDays = U"一二三四五六日天";
  if (kDays.find(ahead.peek()) == kDays.npos) return false;
  ahead.advance();
  if (bracket && !ahead.take(U'）') && !ahead.take(U')')) return false;
  cursor = ahead;
  return true;
}

void read_time_of_day(TextCursor& cursor, Instant& when) {
  TextCursor ahead = cursor;
  bool separated = false;
  if (ahead.peek() == U'T') {
    ahead.advance();
    separated = true;
  } else {
    skip_weekday(ahead);
    ahead.take(U',');
  }
  if (read_clock(ahead, when, separated)) cursor = ahead;
}

}  // namespace zhengbao
