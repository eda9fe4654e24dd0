// Text in boxes that are drawn around it: notices, boxed articles. It is read
// in one piece, apart from the text beside the box.
#pragma once

#include <vector>

#include "extract/layout/row.h"

namespace zhengbao {

struct FramedText {
  Box box;
  std::vector<Glyph> glyphs;
};

// Takes the glyphs that stand in `frames` out of `glyphs`; frames without text
// are left out. Boxes in one frame of reference.
std::vector<FramedText> take_framed(const std::vector<Box>& frames, std::vector<Glyph>& glyphs);

// Puts a row for each text among `rows`, Row::table counting from `first`: where
// it begins, but behind the rows to its left.
void place_framed(const std::vector<FramedText>& framed, int first, std::vector<Row>& rows);

// Rows beside a box end at it and not at the margin: they get regions of their
// own, counted on from `regions`, the highest so far.
void set_regions_beside(const std::vector<FramedText>& framed, std::vector<Row>& rows,
                        int& regions);

}  // namespace zhengbao
