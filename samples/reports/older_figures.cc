#include <algorithm>
#include <initializer_list>
#include <utility>

#include "samples/reports/report_figures.h"

namespace zhengbao::samples {

namespace {

struct SummaryLine {
  const char* code;
  const char* unit;
  const char* sum_of;  // the row whose parts it belongs to, or ""
};

constexpr SummaryLine kSummary[] = {
    {"disclosed", "条", ""},
    {"disclosed_normative", "条", "<disclosed"},
    {"normative_made", "件", ""},
    {"by_gazette", "条", ""},
    {"by_website", "条", ""},
    {"by_weibo", "条", ""},
    {"by_wechat", "条", ""},
    {"by_other_means", "条", ""},
    {"hot_topics", "次", ""},
    {"press_conferences", "次", ""},
    {"press_conferences_led", "次", "<press_conferences"},
    {"online_interviews", "次", ""},
    {"online_interviews_led", "次", "<online_interviews"},
    {"interpretations", "篇", ""},
    {"microblog_responses", "次", ""},
    {"other_responses", "次", ""},
    {"received_in_person", "件", "received"},
    {"received_by_fax", "件", "received"},
    {"received_online", "件", "received"},
    {"received_by_letter", "件", "received"},
    {"concluded_in_time", "件", "concluded"},
    {"concluded_extended", "件", "concluded"},
    {"refused_state_secret", "件", "refused"},
    {"refused_trade_secret", "件", "refused"},
    {"refused_privacy", "件", "refused"},
    {"refused_safety", "件", "refused"},
    {"refused_not_information", "件", "refused"},
    {"refused_other_law", "件", "refused"},
    {"already_public", "件", "answered"},
    {"granted", "件", "answered"},
    {"partly_granted", "件", "answered"},
    {"not_this_body", "件", "answered"},
    {"not_existing", "件", "answered"},
    {"correction_asked", "件", "answered"},
    {"other_ways", "件", "answered"},
    {"review_upheld", "件", "review"},
    {"review_corrected", "件", "review"},
    {"review_other", "件", "review"},
    {"litigation_upheld", "件", "litigation"},
    {"litigation_corrected", "件", "litigation"},
    {"litigation_other", "件", "litigation"},
    {"complaints", "件", ""},
    {"offices", "个", ""},
    {"reading_points", "个", ""},
    {"staff_full_time", "人", "staff"},
    {"staff_part_time", "人", "staff"},
    {"meetings", "次", ""},
    {"courses", "次", ""},
    {"trained", "人次", ""},
};

}  // namespace

DataTable make_summary(const Hand& hand, Dice& dice) {
  std::map<std::string, long long> values, sums;
  DataTable table{"summary", {}, {}};
  const auto put = [&](const std::string& code, const DataCell& cell) {
    table.cells[{code, "value"}] = cell;
  };
  for (const SummaryLine& line : kSummary) {
    const std::string_view sum_of = line.sum_of;
    long long value = dice.chance(60) ? dice.below(sum_of.empty() ? 6000 : 90) : 0;
    if (sum_of.starts_with('<')) {
      const long long whole = values[std::string(sum_of.substr(1))];
      value = dice.chance(kWrongPercent) ? whole + 3 : std::min(value, whole);
      if (value > whole) fail(table, line.code, "value", "part-exceeds-whole");
    } else if (!sum_of.empty()) {
      sums[std::string(sum_of)] += value;
    }
    values[line.code] = value;
    // The wholes of the above print a figure.
    put(line.code,
        sum_of.empty() ? number_cell(value, hand, line.unit) : count_cell(value, hand, line.unit));
    if (sum_of.starts_with('<')) put(line.code, number_cell(value, hand, line.unit));
  }
  for (const char* code :
       {"refused", "received", "concluded", "answered", "review", "litigation", "staff"}) {
    long long sum = sums[code];
    if (std::string_view(code) == "answered") sum += values["refused"];
    values[code] = sum;
    const bool blank_parts = hand.zero == ZeroSign::blank && sum == 0;
    if (dice.chance(kWrongPercent) && !blank_parts) {
      values[code] += 1 + dice.below(9);
      fail(table, code, "value", "sum-mismatch");
    }
    put(code, number_cell(values[code], hand, std::string_view(code) == "staff" ? "人" : "件"));
  }
  put("fees", {"0." + std::to_string(10 + dice.below(89)), "", "number", "万元"});
  put("budget", {std::to_string(dice.below(90)) + ".5", "", "number", "万元"});
  for (const char* code : {"fees", "budget"}) {
    DataCell& cell = table.cells[{code, "value"}];
    cell.value = cell.printed;
  }
  return table;
}

DataTable make_local(const Hand& hand, Dice& dice) {
  DataTable table{"", {}, {}};
  for (const auto& [label, unit] : std::initializer_list<std::pair<const char*, const char*>>{
           {"主动公开信息数", "条"},
           {"其中：全文电子化的信息数", "条"},
           {"网站专栏页面访问量", "人次"},
           {"现场接待人数", "人次"},
           {"网上咨询数", "人次"},
           {"申请总数", "条"},
           {"其中：1.当面申请数", "条"},
           {"2.电子邮件申请数", "条"},
           {"对申请的答复总数", "条"},
           {"行政复议数", "件"},
           {"行政诉讼数", "件"},
           {"窗口检索费", "元"},
       }) {
    table.cells[{label, "value"}] = number_cell(dice.below(40'000), hand, unit);
  }
  return table;
}

}  // namespace zhengbao::samples
