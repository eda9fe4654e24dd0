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
  DatasetReport report;
  bool open = true;
  auto walked =
      for_each_statistic(archive, query, [&](const ReportSummary& summary, const Statistic& cell) {
        if (summary.record_id != report.record_id) {
          if (!report.cells.empty()) open = visit(report);
          report = report_of(summary);
        }
        report.cells.push_back(cell);
        return open;
      });
  if (!walked) return walked;
  if (open && !report.cells.empty()) visit(report);
  return {};
}

}  // namespace zhengbao
