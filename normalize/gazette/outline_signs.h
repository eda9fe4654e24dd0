// What the bookmarks of a file say of where its documents begin.
//
// Bookmarks are made by programs as often as by people: some name pages (第1页,
// Page 2), some are left from another file or point beside their text, some list
// every heading, some only a few documents. They are believed as far as the
// text bears them out.
#pragma once

#include <vector>

#include "normalize/gazette/issue_text.h"
#include "normalize/gazette/starts.h"

namespace zhengbao {

// For each head what speaks for (or against) a document there, as a logarithm
// of odds; 0 for all where the outline is not believed.
// - Only bookmarks that have the title of a head count. Where fewer than half
//   of those on the level of the documents do, the outline is of something else.
// - Their pages count where at least half of them are right.
// - Below the level of the documents stand their parts.
// - A head that an outline omits which has nearly all certain ones is doubtful.
std::vector<double> outline_evidence(const IssueText& text,
                                     const std::vector<StartCandidate>& starts);

}  // namespace zhengbao
