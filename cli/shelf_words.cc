#include "cli/shelf_words.h"

#include <fmt/format.h>

namespace zhengbao {
namespace {

struct Numbers {
  int year = 0, number = 0, number_to = 0, total_number = 0;
  std::string supplement;
};

std::string name_of(const Numbers& numbers) {
  std::string name = numbers.year > 0 ? fmt::format("{}年", numbers.year) : "";
  if (numbers.number > 0) {
    name += fmt::format("第{}", numbers.number);
    if (numbers.number_to > numbers.number) name += fmt::format("-{}", numbers.number_to);
    name += "期";
  }
  name += numbers.supplement;
  if (numbers.total_number > 0) {
    const std::string total = fmt::format("总第{}期", numbers.total_number);
    name += name.empty() ? total : "（" + total + "）";
  }
  return name.empty() ? "(unnumbered)" : name;
}

int digits(const IssueValue& value) {
  int number = 0;
  for (const char c : value.value) {
    if (c < '0' || c > '9' || number > 100'000'000) return 0;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

std::string issue_name(const IssueSummary& issue) {
  return name_of({issue.year, issue.number, issue.number_to, issue.total_number, issue.supplement});
}

std::string issue_name(const MissingIssue& issue) {
  return name_of({issue.year, issue.number, 0, issue.total_number, ""});
}

std::string issue_name(const IssuePlace& place) {
  if (place.empty()) return {};
  return place.gazette +
         name_of({place.year, place.number, place.number_to, place.total_number, ""});
}

std::string full_issue_name(const GazetteIssue& issue) {
  return issue.gazette.value +
         name_of({digits(issue.year), digits(issue.number), digits(issue.number_to),
                  digits(issue.total_number), issue.supplement.value});
}

std::string runs_text(const std::vector<std::pair<int, int>>& runs) {
  std::string text;
  for (const auto& [first, last] : runs) {
    if (!text.empty()) text += ", ";
    text += first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
  }
  return text;
}

}  // namespace zhengbao
