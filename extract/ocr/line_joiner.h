// Joins the pieces of ink that stand on one line.
#pragma once

#include <vector>

#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Joins those of `pieces` that stand side by side on one line, are strokes of one
// character (二, 三), or the parts of a character larger than the type of the page, which
// is `height` high. None are joined across one of `rulings`. Their order is by no rule.
void join_pieces(std::vector<PixelBox>& pieces, const std::vector<PixelBox>& rulings, int height);

}  // namespace zhengbao
