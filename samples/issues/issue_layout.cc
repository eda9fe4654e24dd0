#include "samples/issues/issue_layout.h"

#include <utility>
#include <vector>

#include "samples/issues/issue_words.h"

namespace zhengbao::samples {

std::string year_in_han(int year) {
  static constexpr const char* kDigits[] = {"〇", "一", "二", "三", "四",
                                            "五", "六", "七", "八", "九"};
  std::string out;
  for (const char digit : std::to_string(year)) out += kDigits[digit - '0'];
  return out;
}

std::string filled_in(std::string_view pattern, const MadeIssue& issue, int page) {
  std::string combined = std::to_string(issue.number);
  if (issue.number_to > 0) combined += "、" + std::to_string(issue.number_to);
  const std::vector<std::pair<std::string, std::string>> values = {
      {"{g}", issue.gazette},
      {"{y}", std::to_string(issue.year)},
      {"{Y}", year_in_han(issue.year)},
      {"{n}", combined},
      {"{N}", in_han(issue.number)},
      {"{t}", std::to_string(issue.total_number)},
      {"{m}", std::to_string(issue.issued_on.month)},
      {"{d}", std::to_string(issue.issued_on.day)},
      {"{p}", std::to_string(page)}};
  std::string out(pattern);
  for (const auto& [key, value] : values) {
    for (std::size_t at = out.find(key); at != std::string::npos; at = out.find(key, at + 1))
      out.replace(at, key.size(), value);
  }
  return out;
}

std::string printed_date(const IssueLayout& layout, const MadeIssue& issue, const MadeDate& date) {
  if (layout.han_dates) {
    return year_in_han(issue.year) + "年" + in_han(date.month) + "月" + in_han(date.day) + "日";
  }
  return std::to_string(issue.year) + "年" + std::to_string(date.month) + "月" +
         std::to_string(date.day) + "日";
}

std::string printed_number(const IssueLayout& layout, const MadeIssue& issue,
                           const MadeDocument& document) {
  const std::string serial = std::to_string(document.serial) + "号";
  if (document.order) return "第" + serial;
  if (document.agency.empty()) return {};
  const std::string year = std::to_string(layout.short_year ? issue.year % 100 : issue.year);
  return document.agency + std::string(layout.open) + year + std::string(layout.close) + serial;
}

}  // namespace zhengbao::samples
