// Compares a Document with what a person reads on its pages.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "tests/accuracy/reading_truth.h"
#include "tests/accuracy/score.h"

namespace zhengbao::accuracy {

// How one passage came out.
struct PassageScore {
  std::string file;
  int first = 1, last = 1;
  int truth = 0;  // characters, as comparable() counts them
  int found = 0;
  int distance = 0;  // characters to change
  int units = 0;     // lines of the truth
  int pairs = 0;     // neighbours among them that came out in order

  double normalised() const;  // distance by the longer of both texts
};

struct ReadingScore {
  std::vector<PassageScore> passages;
  // Fields "characters" (wrong: the edit distance), "pairs", "cells", "headings"
  // and "running_heads"; misses of the last three.
  Score score;
};

// All text blocks of a page in their order, running heads, feet and page numbers
// too; of a table only the cells that stand on this page. Not watermarks and
// seals, which lie over or under the text.
std::string printed_text(const Document& document, const Page& page);

// `texts` are those of truth.passages, in that order.
void add_reading(const ReadingTruth& truth, const std::vector<std::string>& texts,
                 const Document& document, ReadingScore& reading);

}  // namespace zhengbao::accuracy
