// The layout of a whole document: the last step shared by all readers that
// know places.
#pragma once

#include <optional>
#include <vector>

#include "core/document.h"
#include "extract/layout/text_line.h"
#include "extract/table/found_table.h"

namespace zhengbao {

// The right one of two printed pages on one page of the file; places count from the fold.
struct FacingPage {
  float fold = 0;  // from the left edge of the file's page
  std::vector<TextLine> lines;
  std::vector<FoundTable> tables;
  std::vector<Ruling> rulings;
};

// Both halves of a page that has a white fold and nothing else that says it is two.
struct FacingHalves {
  std::vector<TextLine> lines;  // of the left one
  std::vector<FoundTable> tables;
  std::vector<Ruling> rulings;
  FacingPage right;
};

// One page on its way through the layout: `page` has everything but blocks and
// label, `lines` what is drawn on it.
struct LaidOutPage {
  Page page;
  std::vector<TextLine> lines;
  std::vector<FoundTable> tables;    // TextLine::table refers to them
  std::optional<FacingPage> facing;  // what is above is the left half then
  // Taken where other pages of the file, as large as this, are two.
  std::optional<FacingHalves> maybe_facing;
};

// Blocks, headings, running matter and title candidates of `pages`, put into
// `document`. Needs all pages at once: running heads show by repetition, and
// tables go on over pages.
void lay_out(std::vector<LaidOutPage> pages, Document& document);

}  // namespace zhengbao
