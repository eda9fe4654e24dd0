#include <algorithm>
#include <cctype>
#include <optional>
#include <string>

#include "core/text.h"
#include "normalize/date_forms.h"
#include "normalize/genres.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRows = 40;      // the period is said at the beginning
constexpr std::size_t kMaxGapBytes = 24;  // between its two dates: 起至, 到, —

struct Period {
  CalendarDate from, to;
  std::size_t from_at = 0, from_length = 0;
  std::size_t to_at = 0, to_length = 0;
};

int take_number(std::string_view text, std::size_t& at) {
  int value = 0;
  for (int digits = 0;
       at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) && digits < 2;
       ++digits) {
    value = value * 10 + (text[at++] - '0');
  }
  return value;
}

// "12月31日" after "2025年1月1日至": the year is that of the first date.
std::optional<CalendarDate> day_of_year(std::string_view text, int year, std::size_t& at) {
  const int month = take_number(text, at);
  if (month == 0 || !text.substr(at).starts_with("月")) return std::nullopt;
  at += std::string_view("月").size();
  const int day = take_number(text, at);
  if (day == 0 || !text.substr(at).starts_with("日")) return std::nullopt;
  at += std::string_view("日").size();
  return make_date(year, month, day);
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
    const std::size_t digit = text.find_first_of("0123456789", behind);
    if (digit == std::string_view::npos || !is_gap(text.substr(behind, digit - behind))) continue;
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

struct Stated {
  const TextRow* row = nullptr;
  Period period;
};

// 统计期限自…至…止; 本报告所列数据的统计期限从…到….
std::optional<Stated> stated_period(const Reading& reading) {
  const std::size_t end = std::min(reading.rows.size(), kMaxRows);
  for (std::size_t i = 0; i < end; ++i) {
    const TextRow& row = reading.rows[i];
    for (std::string_view marker : {"统计期限", "統計期限", "统计时限", "统计时间", "报告期",
                                    "数据期限", "统计周期", "时限为"}) {
      const std::size_t at = row.text.find(marker);
      if (at == std::string_view::npos) continue;
      const auto period = period_from(row.text, at);
      if (period && period->from <= period->to) return Stated{&row, *period};
    }
  }
  return std::nullopt;
}

bool is_yearly(std::string_view title) {
  const Genre* genre = genre_of_title(title);
  return genre && (genre->name == "年度报告" || genre->name == "统计公报");
}

// 青岚市2023年…年度报告 covers the year it names.
std::optional<int> year_of_title(std::string_view title) {
  if (!is_yearly(title)) return std::nullopt;
  const std::size_t mark = title.find("年");
  if (mark == std::string_view::npos || mark < 4) return std::nullopt;
  int year = 0;
  for (std::size_t i = mark - 4; i < mark; ++i) {
    if (!std::isdigit(static_cast<unsigned char>(title[i]))) return std::nullopt;
    year = year * 10 + (title[i] - '0');
  }
  return year >= 1949 && year < 2100 ? std::optional(year) : std::nullopt;
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
