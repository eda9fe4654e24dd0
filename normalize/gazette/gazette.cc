#include "normalize/gazette/gazette.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/text.h"
#include "normalize/gazette/cover_page.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/issue_draft.h"
#include "normalize/gazette/issue_statements.h"
#include "normalize/gazette/issue_values.h"

namespace zhengbao {
namespace {

constexpr std::size_t kCertainHeads = 3;  // that make an issue without any name

// Cheap: whether anything at all speaks of a gazette or of several documents.
bool may_be_issue(const IssueText& text) {
  std::set<std::string_view> numbers;
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    if (text.facts[i].furniture) return true;
    if (text.facts[i].role == RowRole::number) numbers.insert(text.rows[i].text);
  }
  return numbers.size() >= kCertainHeads || !running_statements(text.document).empty();
}

std::vector<bool> matter_rows(const IssueDraft& draft) {
  std::vector<bool> matter = cover_rows(draft.text);
  for (std::size_t i = 0; i < matter.size(); ++i) {
    matter[i] = matter[i] || draft.colophon.rows[i] || draft.contents.rows[i];
  }
  return matter;
}

void read_values(const SourceFile& source, IssueDraft& draft) {
  std::vector<bool> cover(draft.text.rows.size(), false);
  for (std::size_t i = 0; i < cover.size(); ++i) {
    cover[i] = draft.owners[i] == kMatter && !draft.colophon.rows[i] && !draft.contents.rows[i];
  }
  GazetteIssue& issue = draft.reading.issue;
  read_issue_values(draft.text, cover, draft.colophon, source, issue);
  issue.id = issue_id(source.sha256);
  issue.pages = static_cast<int>(draft.text.document.pages.size());
}

bool named_in_text(const GazetteIssue& issue) {
  return !issue.gazette.value.empty() && issue.gazette.evidence.page > 0;
}

// The name in large print above the first document, and a number with it: a
// running head on a single page is neither.
bool has_cover(const IssueDraft& draft) {
  constexpr float kLarge = 1.4F;
  const IssueText& text = draft.text;
  const GazetteIssue& issue = draft.reading.issue;
  if (issue.number.value.empty() && issue.total_number.value.empty()) return false;
  for (std::size_t i = 0; i < text.rows.size() && draft.owners[i] == kMatter; ++i) {
    const bool large = text.body_size > 0 && text.rows[i].font_size >= kLarge * text.body_size;
    if (large && names_a_gazette(without_spaces(text.rows[i].text))) return true;
  }
  return false;
}

std::size_t sure_documents(const IssueDraft& draft) {
  constexpr double kSure = 0.7;
  const auto& chosen = draft.choice.chosen;
  return static_cast<std::size_t>(
      std::count_if(chosen.begin(), chosen.end(), [&draft](const ChosenStart& c) {
        return c.confidence >= kSure || is_certain_head(draft.starts[c.start]);
      }));
}

bool is_issue(const IssueDraft& draft) {
  const GazetteIssue& issue = draft.reading.issue;
  if (!issue.gazette.value.empty() && sure_documents(draft) >= 2) return true;
  if (named_in_text(issue) && (draft.contents.entries.size() >= 2 || has_cover(draft))) return true;
  return draft.choice.certain >= kCertainHeads;
}

}  // namespace

std::optional<GazetteReading> read_gazette(const Document& document, const SourceFile& source) {
  IssueDraft draft{.text = read_issue_text(document)};
  if (draft.text.rows.empty() || !may_be_issue(draft.text)) return std::nullopt;
  draft.colophon = read_colophon(draft.text);
  draft.contents = read_contents_page(draft.text, draft.colophon);
  draft.matter = matter_rows(draft);
  draft.starts = find_starts(draft.text, draft.contents, draft.matter);
  PrintedPages pages(document);
  draft.choice = choose_starts(draft.text, draft.starts, draft.contents, pages);
  if (draft.choice.chosen.empty()) return std::nullopt;
  draft.owners = row_owners(draft);
  read_values(source, draft);
  if (!is_issue(draft)) return std::nullopt;
  place_parts(draft);
  link_contents(draft);
  flag_issue(draft);
  return std::move(draft.reading);
}

IssuePlace stated_issue(const Document& document) { return read_running_place(document); }

}  // namespace zhengbao
