#include "normalize/gazette/issue_draft.h"

namespace zhengbao {
namespace {

// Headings of columns that stand between two documents without being part of
// the next head: at the end of a document's rows.
void disown_stray_headings(const IssueDraft& draft, std::vector<int>& owners) {
  const IssueText& text = draft.text;
  for (std::size_t i = text.rows.size(); i-- > 1;) {
    const bool last = i + 1 == text.rows.size() || owners[i + 1] != owners[i];
    if (!last || owners[i] == kMatter || text.facts[i].section.empty()) continue;
    bool decorated = false;
    column_name(text.rows[i].text, &decorated);
    const bool heading = draft.contents.sections.count(text.facts[i].section) > 0;
    if (heading && (decorated || text.facts[i].display) && owners[i - 1] == owners[i])
      owners[i] = kMatter;
  }
}

}  // namespace

std::vector<int> row_owners(const IssueDraft& draft) {
  const IssueText& text = draft.text;
  const std::size_t parts = draft.choice.chosen.size();
  std::vector<int> owners(text.rows.size(), kMatter);
  for (std::size_t part = 0; part < parts; ++part) {
    const std::size_t end =
        part + 1 < parts ? draft.start_of(part + 1).columns_begin : text.rows.size();
    std::size_t imprint_page = text.document.pages.size();
    for (std::size_t i = draft.start_of(part).begin; i < end; ++i) {
      if (draft.colophon.rows[i]) imprint_page = text.facts[i].page;
      const bool of_issue =
          draft.matter[i] || text.facts[i].furniture || text.facts[i].page == imprint_page;
      if (!of_issue) owners[i] = static_cast<int>(part);
    }
  }
  disown_stray_headings(draft, owners);
  return owners;
}

}  // namespace zhengbao
