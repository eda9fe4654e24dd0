#include <algorithm>
#include <set>
#include <utility>

#include "core/text.h"
#include "normalize/gazette/issue_draft.h"

namespace zhengbao {
namespace {

std::set<int> linked_records(const std::vector<ContentsEntry>& entries) {
  std::set<int> records;
  for (const ContentsEntry& entry : entries) records.insert(entry.record);
  return records;
}

void link_matches(IssueDraft& draft) {
  const auto& chosen = draft.choice.chosen;
  for (const EntryMatch& match : draft.choice.contents) {
    const auto part = std::find_if(chosen.begin(), chosen.end(), [&match](const ChosenStart& c) {
      return c.start == match.start;
    });
    if (part == chosen.end()) continue;
    draft.contents.entries[match.entry].record = static_cast<int>(part - chosen.begin()) + 1;
  }
}

// 青岚市人民政府令（第31号）, listed beside the rule that it promulgates.
void link_orders(IssueDraft& draft) {
  for (ContentsEntry& entry : draft.contents.entries) {
    const auto number = entry.record == 0 ? order_number(entry.title) : std::nullopt;
    if (!number) continue;
    for (std::size_t p = 0; p < draft.choice.chosen.size() && entry.record == 0; ++p) {
      const StartCandidate& start = draft.start_of(p);
      if (!start.order || !start.number || start.number->serial != number->serial) continue;
      entry.record = static_cast<int>(p) + 1;
      entry.document_number = number->canonical;
    }
  }
}

// An entry whose title is nowhere, and the only document that begins on its
// page without an entry, are one: their titles differ.
void link_by_page(IssueDraft& draft) {
  const std::vector<IssuePart>& parts = draft.reading.parts;
  const std::set<int> taken = linked_records(draft.contents.entries);
  std::multiset<int> open_pages;
  for (const ContentsEntry& entry : draft.contents.entries) {
    if (entry.record == 0) open_pages.insert(entry.page);
  }
  for (ContentsEntry& entry : draft.contents.entries) {
    if (entry.record != 0 || entry.page == 0 || open_pages.count(entry.page) != 1) continue;
    int only = 0, free = 0;
    for (std::size_t p = 0; p < parts.size(); ++p) {
      const int number = static_cast<int>(p) + 1;
      if (parts[p].page != entry.page || taken.count(number) > 0) continue;
      only = number;
      ++free;
    }
    if (free == 1) entry.record = only;
  }
}

// One entry (人事任免) for all documents of a column.
void link_columns(IssueDraft& draft) {
  std::vector<IssuePart>& parts = draft.reading.parts;
  const std::set<int> taken = linked_records(draft.contents.entries);
  for (ContentsEntry& entry : draft.contents.entries) {
    if (entry.record != 0) continue;
    const std::string name = without_spaces(entry.title);
    for (std::size_t p = 0; p < parts.size(); ++p) {
      const int number = static_cast<int>(p) + 1;
      if (parts[p].column != name || taken.count(number) > 0) continue;
      parts[p].in_listed_column = true;
      if (entry.record == 0) entry.record = number;
    }
  }
}

}  // namespace

void link_contents(IssueDraft& draft) {
  link_matches(draft);
  link_orders(draft);
  link_by_page(draft);
  link_columns(draft);
  draft.reading.issue.contents = std::move(draft.contents.entries);
}

}  // namespace zhengbao
