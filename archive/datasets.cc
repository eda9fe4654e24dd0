#include "archive/datasets.h"

#include "archive/failure.h"
#include "archive/figure_rows.h"
#include "archive/open_store.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

// Reports that the query asks for; which of their cells is asked of each cell.
// ?1 all versions, ?2 and ?3 years, ?4 beginning of the region, ?5 body.
#define ZHENGBAO_REPORTS_WITH(what)                                                              \
  "SELECT r.id, r.record_id, r.title, r.issuers, r.region, r.period, s.name, r.current "         \
  "FROM records r JOIN sources s ON s.id = r.source "                                            \
  "WHERE " what                                                                                  \
  " > 0 AND (?1 OR r.current = 1) AND (?2 = 0 OR r.period >= ?2) "                               \
  "AND (?3 = 0 OR (r.period <= ?3 AND r.period > 0)) "                                           \
  "AND (?4 = '' OR substr(r.region, 1, length(?4)) = ?4) "                                       \
  "AND (?5 = '' OR EXISTS(SELECT 1 FROM fields f WHERE f.record = r.id AND f.field = 'issuers' " \
  "AND f.value = ?5)) ORDER BY r.record_id"
constexpr std::string_view kReportsWithCells = ZHENGBAO_REPORTS_WITH("r.cells");
constexpr std::string_view kReportsWithEither = ZHENGBAO_REPORTS_WITH("r.cells + r.figures");
#undef ZHENGBAO_REPORTS_WITH

ReportSummary report_from(const Prepared& row) {
  ReportSummary report;
  report.record_id = row.text(1);
  report.title = row.text(2);
  report.issuers = row.text(3);
  report.region = row.text(4);
  report.year = row.small(5);
  report.source_name = row.text(6);
  report.current = row.integer(7) != 0;
  return report;
}

// Calls back with the row and the summary of each report; false ends the walk.
template <class Visit>
void for_each_report(Connection& connection, std::string_view sql, const StatisticQuery& query,
                     Visit&& visit) {
  Prepared reports = connection.prepare(sql);
  reports.add(query.all_versions ? 1 : 0).add(query.from_year).add(query.to_year);
  reports.add(query.region).add(query.body);
  while (reports.step()) {
    if (!visit(reports.integer(0), report_from(reports))) return;
  }
}

}  // namespace

Result<void> walk_reports(const Archive& archive, const StatisticQuery& query,
                          const ReportVisitor& visit) {
  const bool any_cell = query.form.empty() && query.table.empty() && query.row_code.empty() &&
                        query.column_code.empty();
  const CellFilter only{query.form, query.table, query.row_code, query.column_code};
  return guarded([&]() -> Result<void> {
    Connection& connection = store_of(archive).connection();
    const Snapshot snapshot(connection);
    for_each_report(connection, any_cell ? kReportsWithEither : kReportsWithCells, query,
                    [&](std::int64_t row, const ReportSummary& report) {
                      auto cells = read_statistic_rows(connection, row, only);
                      std::vector<Figure> figures;
                      if (any_cell) figures = read_figure_rows(connection, row);
                      if (cells.empty() && figures.empty()) return true;
                      return visit(report, std::move(cells), std::move(figures));
                    });
    return {};
  });
}

}  // namespace zhengbao
