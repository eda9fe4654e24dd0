// Which heads of an issue begin its documents.
#pragma once

#include <cstddef>
#include <vector>

#include "normalize/gazette/entry_match.h"
#include "normalize/gazette/printed_pages.h"
#include "normalize/gazette/start_evidence.h"

namespace zhengbao {

struct ChosenStart {
  std::size_t start = 0;  // index into the candidates
  double confidence = 0;  // that the document begins here and ends before the next
};

struct StartChoice {
  std::vector<ChosenStart> chosen;   // in reading order
  std::vector<EntryMatch> contents;  // entries and the heads they mean
  std::size_t certain = 0;           // chosen heads that need no list
};

// The best of all selections: the evidence of a head depends on the document
// before it, so that the whole chain is weighed, in linear time. `pages`
// learns the distance of printed and file pages where none is printed; the
// entries' pages are filled.
StartChoice choose_starts(const IssueText& text, const std::vector<StartCandidate>& starts,
                          ContentsPage& contents, PrintedPages& pages);

}  // namespace zhengbao
