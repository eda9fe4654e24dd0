#include "samples/reports/report_data.h"

#include <array>

#include "samples/reports/report_figures.h"

namespace zhengbao::samples {

namespace {

constexpr std::string_view kBodies[] = {
    "青岚市人民政府", "青岚市望渚区人民政府", "青岚市水务局",         "临澜县人民政府",
    "云溪市教育局",   "江汀市人民政府",       "青岚市市场监督管理局", "望渚区松陵镇人民政府"};

}  // namespace

int Dice::below(int limit) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<int>((state_ >> 11) % static_cast<std::uint64_t>(limit));
}

ReportData make_report(std::uint64_t seed, int index) {
  Dice dice(seed * 1'000'003 + static_cast<std::uint64_t>(index));
  for (int i = 0; i < 8; ++i) dice.below(2);
  constexpr std::array kForms{"local", "2014", "2019", "2021"};
  constexpr std::array kYears{2011, 2016, 2019, 2022};
  ReportData report;
  const auto era = static_cast<std::size_t>(index % 4);
  report.form = kForms[era];
  report.year = kYears[era] + (era == 2 ? dice.below(2) : dice.below(3) - 1 + (era == 3));
  report.body = dice.one_of(kBodies);
  Hand hand;
  hand.zero = dice.chance(60) ? ZeroSign::zero : static_cast<ZeroSign>(dice.below(5));
  hand.separators = dice.chance(30);
  // Full-width digits do not fit into the narrow columns of the printed forms.
  hand.wide = dice.chance(10) && !hand.separators && index / 4 % 8 >= 4;
  if (report.form == "local") {
    report.tables = {make_local(hand, dice)};
  } else if (report.form == "2014") {
    report.tables = {make_summary(hand, dice)};
  } else {
    report.tables = {make_disclosure(report.form, hand, dice),
                     make_requests(report.form, hand, dice), make_review(hand, dice)};
  }
  return report;
}

}  // namespace zhengbao::samples
