// Which head of an issue an entry of its contents page means.
#pragma once

#include <cstddef>
#include <vector>

#include "normalize/gazette/starts.h"

namespace zhengbao {

// A title that stands elsewhere for a document: in the contents, in the outline.
struct ListedTitle {
  TitleKey key;
  int page = 0;  // of the file; 0 where unknown
};

struct EntryMatch {
  std::size_t entry = 0;
  std::size_t start = 0;
  double likeness = 0;
};

// Pairs entries with heads, best likeness first, each at most once; the page
// decides between like titles. Pairs below a likeness of 0.55 are none. Time
// grows with the number of character pairs in common, not with all pairs.
std::vector<EntryMatch> match_entries(const std::vector<ListedTitle>& entries,
                                      const std::vector<StartCandidate>& starts,
                                      const IssueText& text);

}  // namespace zhengbao
