#include "normalize/report/report_statistics.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/indicators.h"
#include "core/text.h"
#include "normalize/make_flag.h"
#include "normalize/report/other_year.h"
#include "normalize/report/picture_cells.h"
#include "normalize/report/report_tables.h"
#include "normalize/report/sum_checks.h"
#include "normalize/report/table_mapper.h"

namespace zhengbao {
namespace {

void add_report_flag(Record& record, std::string_view code, std::string message, int page = 0) {
  record.flags.push_back(make_flag(code, "statistics", std::move(message), page));
}

using Indicated = std::set<std::pair<std::string_view, std::string_view>>;

bool states_nothing_twice(const std::vector<Statistic>& a, const std::vector<Statistic>& b) {
  Indicated stated;
  for (const Statistic& cell : a) stated.insert({cell.row_code, cell.column_code});
  return std::ranges::none_of(b, [&stated](const Statistic& cell) {
    return !cell.row_code.empty() && stated.contains({cell.row_code, cell.column_code});
  });
}

// --- tables of other years ---

struct CaptionedTable {
  MappedTable mapped;
  std::string of_other_year;  // the caption that says so; "" for the report's own year
};

// A line that only names the unit says nothing of the year.
std::string nearest_title(const std::vector<std::string>& caption) {
  for (auto line = caption.rbegin(); line != caption.rend(); ++line) {
    if (line->find("单位") == std::string::npos) return line->ends_with("。") ? "" : *line;
  }
  return "";
}

std::vector<CaptionedTable> map_tables(const Document& document, int year) {
  std::vector<CaptionedTable> tables;
  for (const ReportTable& table : report_tables(document)) {
    std::string title = nearest_title(table.caption);
    if (!speaks_of_other_time(title, year)) title.clear();
    for (MappedTable& mapped : map_tables(table.table, year, table.caption))
      tables.push_back({std::move(mapped), title});
  }
  return tables;
}

bool is_stated_for_the_year(const CaptionedTable& table, const std::vector<CaptionedTable>& all) {
  return std::ranges::any_of(all, [&table](const CaptionedTable& other) {
    return other.of_other_year.empty() && other.mapped.table == table.mapped.table &&
           !states_nothing_twice(other.mapped.cells, table.mapped.cells);
  });
}

void set_aside(CaptionedTable& table) {
  for (Statistic& cell : table.mapped.cells) {
    cell.form = "local";
    cell.table.clear();
    cell.row_code.clear();
    cell.column_code.clear();
    cell.row.insert(cell.row.begin(), table.of_other_year);
  }
  table.mapped.table = "";
  table.mapped.form = "local";
  table.mapped.flags.clear();
}

void settle_other_years(int year, std::vector<CaptionedTable>& tables, Record& record) {
  for (CaptionedTable& table : tables) {
    if (table.of_other_year.empty() || table.mapped.table.empty()) continue;
    if (is_stated_for_the_year(table, tables)) {
      set_aside(table);
    } else if (!table.mapped.cells.empty()) {
      add_report_flag(record, "label-unsure",
                      "is the table under \"" + table.of_other_year + "\" that of " +
                          std::to_string(year) + "?",
                      table.mapped.cells.front().page);
    }
  }
}

// A page may have cut a table in two that nothing joins: what states no indicator
// twice is one table.
std::vector<std::vector<Statistic>> whole_tables(std::vector<CaptionedTable> parts,
                                                 Record& record) {
  std::vector<std::vector<Statistic>> tables;
  for (CaptionedTable& part : parts) {
    MappedTable& mapped = part.mapped;
    add_flags(std::move(mapped.flags), record);
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
  return tables;
}

// --- what the report lacks or says twice ---

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

void read_statistics(const Document& document, int year, Record& record) {
  std::vector<CaptionedTable> parts = map_tables(document, year);
  settle_other_years(year, parts, record);
  for (std::vector<Statistic>& cells : whole_tables(std::move(parts), record)) {
    add_flags(settle_picture_cells(cells), record);
    add_flags(check_sums(cells), record);
    for (Statistic& cell : cells) record.statistics.push_back(std::move(cell));
  }
  flag_repeated(record);
  flag_missing_tables(year, record);
}

}  // namespace zhengbao
