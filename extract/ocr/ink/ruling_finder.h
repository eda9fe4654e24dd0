// Finds the ruling lines in the picture of a page and wipes them off it.
#pragma once

#include <vector>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Straight lines along the axes: those longer than any stroke of a character,
// and shorter upright ones that reach from line to line as the sides of a table's
// cells do, or go on where such a side was worn.
// They are erased in both pictures of `page`, so that text beside and on them
// can be read alone. Bar codes are erased too and are no lines. `edges` are known to be
// as good as lines, and come back with them.
std::vector<PixelBox> take_out_rulings(PreparedPage& page, float pixels_per_point,
                                       const std::vector<PixelBox>& edges = {});

}  // namespace zhengbao
