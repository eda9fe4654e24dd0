#include "normalize/report/figure_links.h"

#include <algorithm>
#include <string>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"

namespace zhengbao {
namespace {

struct TableWord {
  std::u32string_view ending;  // of the subject
  std::string_view row_code;
};

constexpr TableWord kTableWords[] = {
    {U"予以公开", "granted"},       {U"部分公开", "partly_granted"}, {U"不予公开", "refused"},
    {U"无法提供", "unable"},        {U"不予处理", "unhandled"},      {U"其他处理", "other"},
    {U"结转下年度", "carried_out"}, {U"上年结转", "carried_in"},
};

constexpr std::u32string_view kVerbs[] = {U"收到", U"受理", U"新收"};
constexpr std::u32string_view kBetween[] = {U"共",   U"累计", U"共计", U"总共",
                                            U"依法", U"合计", U"直接", U"已"};
// What stands for the whole area or for the body itself.
constexpr std::u32string_view kWhole[] = {U"全", U"各级", U"我", U"本机关", U"本单位", U"本部门"};
constexpr std::u32string_view kBodies[] = {
    U"局",   U"委",   U"办", U"厅",   U"处",   U"镇",   U"乡",   U"街",     U"街道",
    U"部门", U"单位", U"院", U"中心", U"本级", U"机关", U"政府", U"办公室", U"管委会"};

bool names_several(std::u32string_view subject) {
  return std::ranges::any_of(
      subject, [](char32_t c) { return c == U'及' || c == U'和' || c == U'与' || c == U'、'; });
}

// 区教育局收到…, in a report that is not that bureau's.
bool is_of_another_body(std::u32string_view subject, std::u32string_view title) {
  std::size_t verb = subject.size();
  for (std::u32string_view word : kVerbs) verb = std::min(verb, subject.find(word));
  std::u32string_view who = subject.substr(0, verb);
  for (bool again = true; again;) {
    again = std::ranges::any_of(kBetween, [&who](std::u32string_view word) {
      if (!who.ends_with(word)) return false;
      who.remove_suffix(word.size());
      return true;
    });
  }
  const auto in_who = [who](std::u32string_view word) { return contains(who, word); };
  if (who.empty() || std::ranges::any_of(kWhole, in_who) || contains(title, who)) return false;
  return std::ranges::any_of(kBodies,
                             [who](std::u32string_view word) { return who.ends_with(word); });
}

bool may_be_of_the_year(const ReportFacts& report, const Figure& figure) {
  return figure.period.empty() || report.year == 0 || figure.period == std::to_string(report.year);
}

}  // namespace

void link_to_table(const ReportFacts& report, Figure& figure) {
  const bool share = figure.unit == "%" || figure.unit == "‰";
  if (!figure.comparison.empty() || share || !may_be_of_the_year(report, figure)) return;
  const std::u32string subject = fold_for_search(figure.subject);
  if (names_several(subject)) return;
  const bool of_requests = contains(subject, U"申请") && figure.unit == "件" && figure.whole < 0;
  const bool received = std::ranges::any_of(
      kVerbs, [&subject](std::u32string_view verb) { return contains(subject, verb); });
  const bool old_form = report.form == "2014";
  if (of_requests && received) {
    if (is_of_another_body(subject, fold_for_search(report.title))) return;
    figure.row_code = "received";
    figure.column_code = old_form ? "value" : "total";
    return;
  }
  if (old_form || report.form == "local" || figure.unit != "件") return;
  for (const TableWord& word : kTableWords) {
    if (!subject.ends_with(word.ending)) continue;
    figure.row_code = word.row_code;
    figure.column_code = "total";
  }
}

}  // namespace zhengbao
