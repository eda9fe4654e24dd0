#include "normalize/report/annual_report.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "core/indicators.h"
#include "core/text_fold.h"
#include "normalize/genres.h"
#include "normalize/report/picture_cells.h"
#include "normalize/report/prose_checks.h"
#include "normalize/report/prose_figures.h"
#include "normalize/report/sum_checks.h"
#include "normalize/report/table_mapper.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxTables = 60;  // of a report that are read

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

void add_report_flag(Record& record, std::string_view code, std::string message, int page = 0) {
  const DiagnosticInfo* info = find_diagnostic(code);
  record.flags.push_back({std::string(code), info ? info->severity : Severity::warning,
                          "statistics", std::move(message), page});
}

void take_flags(std::vector<Flag> flags, Record& record) {
  for (Flag& flag : flags) record.flags.push_back(std::move(flag));
}

using Indicated = std::set<std::pair<std::string_view, std::string_view>>;

// A page may have cut a table in two that nothing joins: what states no
// indicator twice is one table.
bool states_nothing_twice(const std::vector<Statistic>& a, const std::vector<Statistic>& b) {
  Indicated stated;
  for (const Statistic& cell : a) stated.insert({cell.row_code, cell.column_code});
  return std::ranges::none_of(b, [&stated](const Statistic& cell) {
    return !cell.row_code.empty() && stated.contains({cell.row_code, cell.column_code});
  });
}

void read_tables(const Document& document, int year, Record& record) {
  std::vector<std::vector<Statistic>> tables;
  for (std::size_t i = 0; i < std::min(document.tables.size(), kMaxTables); ++i) {
    MappedTable mapped = map_table(document.tables[i], year);
    take_flags(std::move(mapped.flags), record);
    if (mapped.cells.empty()) continue;
    const auto same = std::ranges::find_if(tables, [&mapped](const std::vector<Statistic>& cells) {
      return !mapped.table.empty() && cells.front().table == mapped.table &&
             cells.front().form == mapped.form && states_nothing_twice(cells, mapped.cells);
    });
    if (same == tables.end()) {
      tables.push_back(std::move(mapped.cells));
    } else {
      same->insert(same->end(), mapped.cells.begin(), mapped.cells.end());
    }
  }
  for (std::vector<Statistic>& cells : tables) {
    take_flags(settle_picture_cells(cells), record);
    take_flags(check_sums(cells), record);
    for (Statistic& cell : cells) record.statistics.push_back(std::move(cell));
  }
}

std::size_t rows_of_form(std::string_view form, std::string_view table) {
  std::set<std::string_view> rows;
  for (const Indicator& cell : indicators_of_form(form)) {
    if (cell.table->code == table) rows.insert(cell.row->code);
  }
  return rows.size();
}

// The tables of its form that a report of that year must have, and has not or
// with less than half their rows.
void flag_missing_tables(int year, Record& record) {
  const std::string_view form = form_of_year(year);
  if (year == 0 || form == "local") return;
  std::map<std::string_view, std::set<std::string_view>> found;
  for (const Statistic& cell : record.statistics) {
    if (!cell.row_code.empty()) found[cell.table].insert(cell.row_code);
  }
  std::string missing;
  for (const IndicatorTable& table : indicator_tables()) {
    if ((table.forms & form_bit(form)) == 0) continue;
    if (2 * found[table.code].size() >= rows_of_form(form, table.code)) continue;
    missing += (missing.empty() ? "" : ", ") + std::string(table.code);
  }
  if (missing.empty()) return;
  add_report_flag(record, "tables-missing", "no table with these figures: " + missing);
}

void flag_repeated(Record& record) {
  std::set<std::tuple<std::string_view, std::string_view, std::string_view>> seen;
  std::set<std::string_view> flagged;
  for (Statistic& cell : record.statistics) {
    if (cell.table.empty() || cell.row_code.empty() || cell.column_code.empty()) continue;
    if (seen.insert({cell.table, cell.row_code, cell.column_code}).second) continue;
    cell.failed_checks.emplace_back("indicator-repeated");
    if (flagged.insert(cell.table).second) {
      add_report_flag(record, "indicator-repeated",
                      "table " + cell.table + ": " + cell.row_code + "/" + cell.column_code +
                          " stands in two cells",
                      cell.page);
    }
  }
}

}  // namespace

bool is_annual_report(const Reading& reading, const Record& record) {
  if (record.kind == RecordKind::annual_report) return true;
  const std::string title = fold_to_utf8(record.value(Field::title));
  if (record.kind != RecordKind::other) return false;
  if (kind_of_title(title, false) == RecordKind::annual_report) return true;
  return chapters_of(reading) >= kMinChapters;
}

void read_annual_report(const Reading& reading, Record& record) {
  const int year = year_of(record);
  read_tables(reading.document, year, record);
  flag_repeated(record);
  flag_missing_tables(year, record);
  record.figures = read_figures(reading, year, form_of_year(year));
  take_flags(check_figures(record.figures, record.statistics), record);
}

}  // namespace zhengbao
