#include <algorithm>
#include <optional>
#include <string>

#include "core/text.h"
#include "normalize/chinese_numerals.h"
#include "normalize/date_forms.h"
#include "normalize/genres.h"
#include "normalize/rules.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRows = 40;      // the period is said at the beginning
constexpr std::size_t kMaxGapBytes = 24;  // between its two dates: 起至, 到, —

struct Period {
  CalendarDate from, to;
  std::size_t from_at = 0, from_length = 0;
  std::size_t to_at = 0, to_length = 0;
};

std::optional<int> number_before(char32_t unit, std::size_t most, TextCursor& cursor) {
  constexpr std::size_t kMostCharacters = 3;  // 三十一
  const NumeralRun run = take_numeral(cursor, kMostCharacters);
  const auto number = parse_numeral(run.numeral);
  const bool fits = number && *number >= 1 && static_cast<std::size_t>(*number) <= most;
  return fits && cursor.take(unit) ? number : std::nullopt;
}

// "12月31日" and "十二月三十一日" after "2025年1月1日至": the year is that of the
// first date.
std::optional<CalendarDate> day_of_year(std::string_view text, int year, std::size_t& at) {
  TextCursor cursor(text, at);
  const auto month = number_before(U'月', 12, cursor);
  if (!month) return std::nullopt;
  const auto day = number_before(U'日', 31, cursor);
  if (!day) return std::nullopt;
  at = cursor.offset();
  return make_date(year, *month, *day);
}

// Where the first number behind that place begins; the end of the text where the
// gap before it is too wide.
std::size_t number_behind(std::string_view text, std::size_t behind) {
  TextCursor cursor(text, behind);
  while (cursor.peek() != 0 && !is_numeral(cursor.peek())) {
    cursor.advance();
    if (cursor.offset() - behind > kMaxGapBytes) return text.size();
  }
  return cursor.offset();
}

bool is_gap(std::string_view gap) {
  if (gap.size() > kMaxGapBytes || gap.empty()) return false;
  for (std::string_view word : {"至", "到", "—", "-", "~", "～", "–"}) {
    if (gap.find(word) != std::string_view::npos) return true;
  }
  return false;
}

std::optional<Period> period_from(std::string_view text, std::size_t begin) {
  const auto dates = find_dates(text);
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const DateMatch& first = dates[i];
    if (first.offset < begin || !first.when.date.is_full()) continue;
    const std::size_t behind = first.offset + first.length;
    Period period{first.when.date, {}, first.offset, first.length, 0, 0};
    if (i + 1 < dates.size() && dates[i + 1].when.date.is_full() &&
        is_gap(text.substr(behind, dates[i + 1].offset - behind))) {
      period.to = dates[i + 1].when.date;
      period.to_at = dates[i + 1].offset;
      period.to_length = dates[i + 1].length;
      return period;
    }
    const std::size_t digit = number_behind(text, behind);
    if (digit >= text.size() || !is_gap(text.substr(behind, digit - behind))) continue;
    std::size_t at = digit;
    if (auto to = day_of_year(text, first.when.date.year, at)) {
      period.to = *to;
      period.to_at = digit;
      period.to_length = at - digit;
      return period;
    }
  }
  return std::nullopt;
}

// The first year that the text names, and where: 2023年, 二〇二三年度.
std::optional<Period> year_named(std::string_view text) {
  constexpr std::string_view kYear = "年";
  constexpr int kDigits = 4;
  for (std::size_t mark = text.find(kYear); mark != std::string_view::npos;
       mark = text.find(kYear, mark + kYear.size())) {
    TextCursor cursor(text, mark);
    for (int i = 0; i < kDigits; ++i) cursor.retreat();
    const std::size_t begin = cursor.offset();
    const std::size_t length = mark + kYear.size() - begin;
    const auto date = parse_date(text.substr(begin, length));
    if (!date || date->when.date.month != 0) continue;
    const int year = date->when.date.year;
    if (year < 1949 || year >= 2100) continue;
    return Period{{year, 1, 1}, {year, 12, 31}, begin, length, begin, length};
  }
  return std::nullopt;
}

struct Stated {
  const TextRow* row = nullptr;
  Period period;
};

// 统计时间为2023年度: the whole year, where no dates are given.
std::optional<Period> year_stated(std::string_view text, std::size_t marker) {
  constexpr std::size_t kMostBytes = 60;
  auto period = year_named(text.substr(marker, kMostBytes));
  if (!period) return std::nullopt;
  for (std::size_t* at : {&period->from_at, &period->to_at}) *at += marker;
  const std::string_view behind = text.substr(period->from_at + period->from_length);
  const bool whole = behind.empty() || behind.starts_with("度") || behind.starts_with("全年") ||
                     behind.starts_with("。");
  return whole ? period : std::nullopt;
}

// 统计期限自…至…止; 本报告所列数据的统计期限从…到….
std::optional<Stated> stated_period(const Reading& reading) {
  const std::size_t end = std::min(reading.rows.size(), kMaxRows);
  for (std::size_t i = 0; i < end; ++i) {
    const TextRow& row = reading.rows[i];
    for (std::string_view marker : {"统计期限", "統計期限", "统计时限", "统计时间", "报告期",
                                    "数据期限", "统计周期", "统计数据", "时限为"}) {
      const std::size_t at = row.text.find(marker);
      if (at == std::string_view::npos) continue;
      auto period = period_from(row.text, at);
      if (!period) period = year_stated(row.text, at);
      if (period && period->from <= period->to) return Stated{&row, *period};
    }
  }
  return std::nullopt;
}

// 年度报告, 统计公报, or what an office calls its report on disclosure otherwise.
bool is_yearly(std::string_view title) {
  const bool on_disclosure = title.find("信息公开") != std::string_view::npos ||
                             title.find("政务公开") != std::string_view::npos;
  if (on_disclosure && (title.ends_with("报告") || title.ends_with("总结"))) return true;
  const Genre* genre = genre_of_title(title);
  return genre && (genre->name == "年度报告" || genre->name == "统计公报");
}

// 青岚市2023年…年度报告 covers the year it names.
std::optional<int> year_of_title(std::string_view title) {
  if (!is_yearly(title)) return std::nullopt;
  const auto period = year_named(title);
  return period ? std::optional(period->from.year) : std::nullopt;
}

void from_title(Field field, int month, int day, Record& record) {
  const FieldValue* title = record.find(Field::title);
  if (!title) return;
  const auto year = year_of_title(title->value);
  if (!year) return;
  Evidence evidence = title->evidence;
  evidence.rule = "title-year";
  evidence.confidence = 0.75;
  add_value(record, field, to_iso(CalendarDate{*year, month, day}), std::move(evidence));
}

}  // namespace

void read_period_from(const Reading& reading, Record& record) {
  const auto stated = stated_period(reading);
  if (!stated) return from_title(Field::period_from, 1, 1, record);
  add_value(record, Field::period_from, to_iso(stated->period.from),
            evidence_of(*stated->row, "stated-period", 0.95, stated->period.from_at,
                        stated->period.from_length));
}

void read_period_to(const Reading& reading, Record& record) {
  const auto stated = stated_period(reading);
  if (!stated) return from_title(Field::period_to, 12, 31, record);
  add_value(record, Field::period_to, to_iso(stated->period.to),
            evidence_of(*stated->row, "stated-period", 0.95, stated->period.to_at,
                        stated->period.to_length));
}

}  // namespace zhengbao
