#include <array>

#include "normalize/chinese_numerals.h"
#include "normalize/date_forms_readers.h"

namespace zhengbao {
namespace {

constexpr std::string_view kYearSign = "年";
constexpr std::size_t kEraYearDigits = 5;  // 一百零八, 一百一十二

// Years outside these are lengths and amounts that a 年 follows by chance.
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;

struct Era {
  std::u32string_view name;
  DateForm form;
  CalendarDate first_day;  // of its first year
};
constexpr std::array<Era, 7> kEras{{{U"民國", DateForm::republic, {1912, 1, 1}},
                                    {U"民国", DateForm::republic, {1912, 1, 1}},
                                    {U"令和", DateForm::reiwa, {2019, 5, 1}},
                                    {U"平成", DateForm::reiwa, {1989, 1, 8}},
                                    {U"昭和", DateForm::reiwa, {1926, 12, 25}},
                                    {U"大正", DateForm::reiwa, {1912, 7, 30}},
                                    {U"明治", DateForm::reiwa, {1868, 1, 25}}}};

struct YearRead {
  int year = 0;
  DateForm form = DateForm::arabic;
  std::size_t begin = 0;
  CalendarDate not_before;
};

std::optional<YearRead> read_era_year(TextCursor cursor) {
  int number = 0;
  if (cursor.take_back(U'元')) {
    number = 1;
  } else {
    const NumeralRun run = take_numeral_back(cursor, kEraYearDigits);
    number = parse_numeral(run.numeral).value_or(0);
  }
  if (number <= 0) return std::nullopt;
  for (const Era& era : kEras) {
    if (!cursor.take_back(era.name)) continue;
    if (era.form == DateForm::republic && !cursor.take_back(U"中華")) cursor.take_back(U"中华");
    return YearRead{era.first_day.year + number - 1, era.form, cursor.offset(), era.first_day};
  }
  return std::nullopt;
}

std::optional<YearRead> read_common_year(TextCursor cursor) {
  const NumeralRun run = take_numeral_back(cursor, 4);
  if (run.numeral.size() != 4) return std::nullopt;
  for (const char32_t c : run.numeral) {
    if (digit_value(c) < 0) return std::nullopt;
  }
  const auto year = parse_numeral(run.numeral);
  if (!year || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  // One more digit directly before: a longer number ("12019年").
  if (is_numeral(cursor.peek_back())) return std::nullopt;
  return YearRead{*year, run.arabic() ? DateForm::arabic : DateForm::chinese, run.begin, {}};
}

// Months of the lunar calendar are no months of ours.
bool is_lunar(TextCursor cursor) {
  return cursor.take_back(U"农历") || cursor.take_back(U"阴历") || cursor.take_back(U"夏历") ||
         cursor.take_back(U"農曆");
}

// "2月" or 元月; 0 when no month stands here, -1 when it is impossible.
int take_month(TextCursor& cursor) {
  const TextCursor start = cursor;
  if (cursor.take(U"元月")) return 1;
  cursor.skip_spaces();
  const NumeralRun run = take_numeral(cursor, 3);
  if (run.empty() || !cursor.take(U'月')) {
    cursor = start;
    return 0;
  }
  const int month = parse_numeral(run.numeral).value_or(-1);
  return run.numeral.size() <= 2 && month >= 1 && month <= 12 ? month : -1;
}

// Spoken style writes 15号 for 15日, but 第15号文件 and 15号令 are numbers.
bool take_day_sign(TextCursor& cursor) {
  if (cursor.take(U'日')) return true;
  if (!cursor.take(U'号') && !cursor.take(U'號')) return false;
  constexpr std::u32string_view kNumbered = U"文令楼公院线机车";
  return kNumbered.find(cursor.peek()) == kNumbered.npos || cursor.peek() == 0;
}

// "15日"; 0 when no day stands here, -1 when it is no number of a day.
int take_day(TextCursor& cursor) {
  const TextCursor start = cursor;
  cursor.skip_spaces();
  const NumeralRun run = take_numeral(cursor, 4);
  if (run.empty() || !take_day_sign(cursor)) {
    cursor = start;
    return 0;
  }
  const int day = parse_numeral(run.numeral).value_or(-1);
  return run.numeral.size() <= 3 && day >= 1 ? day : -1;
}

}  // namespace

std::optional<DateMatch> read_date_at_year_sign(std::string_view text, std::size_t sign,
                                                std::size_t floor, const DateRules& rules) {
  const TextCursor before(text, sign, floor);
  auto year = read_era_year(before);
  if (!year) year = read_common_year(before);
  if (!year || is_lunar(TextCursor(text, year->begin, floor))) return std::nullopt;

  TextCursor cursor(text, sign + kYearSign.size(), floor);
  const int month = take_month(cursor);
  const int day = month > 0 ? take_day(cursor) : 0;
  if (month < 0 || day < 0 || (month == 0 && !rules.year_alone)) return std::nullopt;
  const auto date = make_date(year->year, month, day);
  if (!date) return std::nullopt;
  const CalendarDate& first = year->not_before;
  const CalendarDate bound{first.year, month ? first.month : 0, day ? first.day : 0};
  if (*date < bound) return std::nullopt;

  DateMatch match{.when = {.date = *date}, .form = year->form, .offset = year->begin};
  if (day > 0) read_time_of_day(cursor, match.when);
  match.length = cursor.offset() - match.offset;
  return match;
}

}  // namespace zhengbao
