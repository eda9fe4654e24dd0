#include "cli/panel_review.h"

#include <algorithm>
#include <map>

#include "cli/report_walk.h"
#include "core/diagnostic.h"
#include "relate/panel_checks.h"

namespace zhengbao {
namespace {

struct ReportNames {
  std::string title, source_name;
};

ReviewItem item_of(const PanelFlag& flag, const ReportNames& names) {
  ReviewItem item;
  item.review_class = ReviewClass::arithmetic;
  item.id = flag.record_id;
  item.title = names.title;
  item.source_name = names.source_name;
  item.code = flag.code;
  item.severity = Severity::warning;
  item.field = "statistics";
  item.message = flag.table + " " + flag.row_code + " " + flag.column_code + ": " + flag.message +
                 " (" + flag.other_record_id + ")";
  item.page = flag.page;
  return item;
}

}  // namespace

Result<void> add_panel_review(const Archive& archive, std::vector<ReviewItem>& items) {
  PanelChecks checks;
  std::map<std::string, ReportNames> names;
  auto walked = for_each_report(archive, {}, [&](const DatasetReport& report) {
    checks.add(report.record_id, report.region, report.body, report.year, report.cells);
    names[report.record_id] = {report.title, report.source_name};
    return true;
  });
  if (!walked) return walked;
  std::vector<ReviewItem> added;
  for (const PanelFlag& flag : checks.flags()) {
    added.push_back(item_of(flag, names.at(flag.record_id)));
  }
  const auto place = std::ranges::find_if(items, [](const ReviewItem& item) {
    return item.severity != Severity::error && item.review_class > ReviewClass::arithmetic;
  });
  items.insert(place, added.begin(), added.end());
  return {};
}

}  // namespace zhengbao
