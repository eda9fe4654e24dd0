// Finds the narrow cells of ruled tables.
#pragma once

#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// The places between the rulings around each of `lines` that are no wider than `most`
// heights of it, each once, up to 400. Where the page cuts a table and rules nothing, its
// cells end with their sides. Takes time in the product of `lines` and `rulings`.
std::vector<PixelBox> narrow_cells(const std::vector<FoundLine>& lines,
                                   const std::vector<PixelBox>& rulings, float most);

}  // namespace zhengbao
