#include "cli/report_walk.h"

#include "normalize/divisions.h"

namespace zhengbao {
namespace {

DatasetReport report_of(const ReportSummary& summary) {
  DatasetReport report;
  report.record_id = summary.record_id;
  report.title = summary.title;
  report.body = summary.issuers;
  report.region = summary.region;
  report.region_name = division_name(summary.region, summary.year).value_or("");
  report.source_name = summary.source_name;
  report.year = summary.year;
  return report;
}

}  // namespace

Result<void> for_each_report(const Archive& archive, const StatisticQuery& query,
                             const std::function<bool(const DatasetReport&)>& visit) {
  return walk_reports(archive, query,
                      [&visit](const ReportSummary& summary, std::vector<Statistic>&& cells,
                               std::vector<Figure>&& figures) {
                        DatasetReport report = report_of(summary);
                        report.cells = std::move(cells);
                        report.figures = std::move(figures);
                        return visit(report);
                      });
}

}  // namespace zhengbao
