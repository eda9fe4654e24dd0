// Joins the pieces of ink that stand on one line.
#pragma once

#include <vector>

#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// What lines are joined from: the connected pieces of ink, the ruling lines of the page,
// and the height of its type.
struct LineInk {
  const std::vector<PixelBox>& parts;
  const std::vector<PixelBox>& rulings;
  int height;
};

// Joins those of `pieces` that stand side by side on one line, are strokes of one
// character (二, 三), or the parts of a character larger than the type of the page. None
// are joined across a ruling, and no number with the one in the next column: white that
// parts the characters of a spaced title parts these. Their order is by no rule.
void join_pieces(std::vector<PixelBox>& pieces, const LineInk& ink);

}  // namespace zhengbao
