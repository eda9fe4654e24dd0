#include "normalize/report/annual_report.h"

#include <charconv>
#include <set>

#include "core/indicators.h"
#include "core/text_fold.h"
#include "normalize/genres.h"
#include "normalize/make_flag.h"
#include "normalize/report/prose_checks.h"
#include "normalize/report/prose_figures.h"
#include "normalize/report/report_statistics.h"

namespace zhengbao {
namespace {

// The chapters that the forms prescribe, without their numbers.
constexpr std::string_view kChapters[] = {
    "主动公开政府信息情况",         "收到和处理政府信息公开申请情况",
    "政府信息公开行政复议",         "存在的主要问题及改进情况",
    "其他需要报告的事项",           "依申请公开政府信息情况",
    "政府信息公开的收费及减免情况",
};
constexpr std::size_t kMinChapters = 3;  // of them, and a title that does not say it

std::size_t chapters_of(const Reading& reading) {
  constexpr std::size_t kMaxHeadingBytes = 120;
  std::set<std::string_view> found;
  for (const TextRow& row : reading.rows) {
    if (row.is_table() || row.text.size() > kMaxHeadingBytes) continue;
    const std::string text = fold_to_utf8(row.text);
    for (std::string_view chapter : kChapters) {
      if (text.find(chapter) != std::string::npos) found.insert(chapter);
    }
  }
  return found.size();
}

// The year its figures are of; 0 where unknown.
int year_of(const Record& record) {
  for (const Field field : {Field::period_to, Field::period_from}) {
    const std::string_view value = record.value(field);
    int year = 0;
    if (value.size() >= 4 &&
        std::from_chars(value.data(), value.data() + 4, year).ec == std::errc())
      return year;
  }
  return 0;
}

}  // namespace

bool is_annual_report(const Reading& reading, const Record& record) {
  if (record.kind == RecordKind::annual_report) return true;
  const std::string title = fold_to_utf8(record.value(Field::title));
  const bool names_itself = title.find("信息公开") != std::string::npos && title.ends_with("报告");
  if (record.kind != RecordKind::other && !names_itself) return false;
  if (kind_of_title(title, false) == RecordKind::annual_report) return true;
  return chapters_of(reading) >= kMinChapters;
}

void read_annual_report(const Reading& reading, Record& record) {
  const int year = year_of(record);
  read_statistics(reading.document, year, record);
  record.figures = read_figures(reading, year, form_of_year(year));
  add_flags(check_figures(record.figures, record.statistics), record);
}

}  // namespace zhengbao
