#include "samples/reports/report_file.h"

#include "samples/reports/report_pages.h"

namespace zhengbao::samples {

ReportFile write_report(const std::filesystem::path& folder, std::uint64_t seed, int index) {
  ReportFile file;
  file.data = make_report(seed, index);
  // Four eras take turns first, then the layouts.
  file.layout = index / 4 % kReportLayouts;
  const ReportLayout layout = report_layout(file.layout);
  Dice dice(seed * 7'919 + static_cast<std::uint64_t>(index) + 13);
  const ReportPages pages = lay_out_report(file.data, layout, dice);
  const std::string number = std::to_string(1000 + index).substr(1);
  file.path = folder / ("report-" + number + (layout.html ? ".html" : ".pdf"));
  if (layout.html) {
    write_report_html(file.path.string(), pages);
  } else {
    write_report_pdf(file.path.string(), pages);
  }
  return file;
}

}  // namespace zhengbao::samples
