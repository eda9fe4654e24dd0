#include <string>
#include <utility>

#include "core/text.h"
#include "normalize/gazette/issue_draft.h"
#include "normalize/gazette/missing_pages.h"
#include "normalize/make_flag.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLeftOver = 120;  // characters of a text that begins nowhere

void add_flag(std::string_view code, std::string_view field, std::string message, int page,
              GazetteIssue& issue) {
  issue.flags.push_back(make_flag(code, field, std::move(message), page));
}

void flag_name_and_number(GazetteIssue& issue) {
  if (issue.gazette.value.empty()) {
    add_flag("issue-unnamed", "gazette", "several documents, and no gazette is named", 0, issue);
  } else if (issue.number.value.empty() && issue.total_number.value.empty() &&
             issue.supplement.value.empty()) {
    add_flag("issue-unnumbered", "number", "the number of the issue was not found", 0, issue);
  }
}

// Sentences before the first document: the end of one that begins elsewhere.
void flag_left_over(IssueDraft& draft) {
  const IssueText& text = draft.text;
  std::size_t characters = 0;
  int page = 0;
  for (std::size_t i = 0; i < text.rows.size() && draft.owners[i] == kMatter; ++i) {
    const bool sentence = text.rows[i].text.find("。") != std::string::npos;
    if (draft.contents.rows[i] || draft.colophon.rows[i] || !sentence) continue;
    characters += count_code_points(text.rows[i].text);
    if (page == 0) page = text.rows[i].page;
  }
  if (characters < kLeftOver) return;
  add_flag("text-left-over", "contents", "text before the first document belongs to none", page,
           draft.reading.issue);
}

}  // namespace

void flag_issue(IssueDraft& draft) {
  GazetteIssue& issue = draft.reading.issue;
  flag_name_and_number(issue);
  flag_left_over(draft);
  for (const MissingPages& gap : missing_pages(draft.text.document)) {
    const std::string last = gap.last > gap.first ? " to " + std::to_string(gap.last) : "";
    add_flag("pages-missing", "contents",
             "not in the file: printed page " + std::to_string(gap.first) + last, gap.page, issue);
  }
}

}  // namespace zhengbao
