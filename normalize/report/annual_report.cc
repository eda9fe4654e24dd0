#include "normalize/report/annual_report.h"

#include <charconv>
#include <set>

#include "core/indicators.h"
#include "normalize/report/prose_checks.h"
#include "normalize/report/prose_figures.h"
#include "normalize/report/sum_checks.h"
#include "normalize/report/table_mapper.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxTables = 60;  // of a report that are read

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

void read_tables(const Document& document, int year, Record& record) {
  for (std::size_t i = 0; i < std::min(document.tables.size(), kMaxTables); ++i) {
    MappedTable mapped = map_table(document.tables[i], year);
    for (Flag& flag : mapped.flags) record.flags.push_back(std::move(flag));
    for (Flag& flag : check_sums(mapped.cells)) record.flags.push_back(std::move(flag));
    for (Statistic& cell : mapped.cells) record.statistics.push_back(std::move(cell));
  }
}

// The tables of its form that a report of that year must have.
void flag_missing_tables(int year, Record& record) {
  const std::string_view form = form_of_year(year);
  if (year == 0 || form == "local") return;
  std::set<std::string_view> found;
  for (const Statistic& cell : record.statistics) found.insert(cell.table);
  std::string missing;
  for (const IndicatorTable& table : indicator_tables()) {
    if ((table.forms & form_bit(form)) == 0 || found.contains(table.code)) continue;
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

bool is_annual_report(const Reading&, const Record& record) {
  return record.kind == RecordKind::annual_report;
}

void read_annual_report(const Reading& reading, Record& record) {
  const int year = year_of(record);
  read_tables(reading.document, year, record);
  flag_repeated(record);
  flag_missing_tables(year, record);
  record.figures = read_figures(reading, year, form_of_year(year));
  for (Flag& flag : check_figures(record.figures, record.statistics))
    record.flags.push_back(std::move(flag));
}

}  // namespace zhengbao
