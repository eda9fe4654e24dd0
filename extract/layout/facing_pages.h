// Scans of an open book: one picture, two printed pages side by side.
#pragma once

#include "extract/layout/page_content.h"
#include "extract/layout/text_line.h"

namespace zhengbao {

// Where the fold may lie, points from the left: a page wider than high with white from
// top to bottom in its middle, that no line of text and no ruling crosses. 0 where there
// is none.
float white_fold(const PageContent& page);

// What stands left of `fold` in `page` and right of it; places of the right half count
// from the fold.
struct FacingContents {
  PageContent left;
  PageContent right;
};
FacingContents part_at(float fold, const PageContent& page);

// Lines of one half, with its size.
struct HalfPage {
  const std::vector<TextLine>& lines;
  float width = 0;
  float height = 0;
};

// Whether the halves are pages of a book, and not the sides of a table or of a wide
// picture: they bear numbers that follow each other at the same height, or both hold
// running text, or one does and the other is blank.
bool are_facing(const HalfPage& left, const HalfPage& right);

}  // namespace zhengbao
