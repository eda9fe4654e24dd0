// Finds headings whose characters stand one below the other beside other text.
#pragma once

#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Boxes around single characters that stand below each other at one pitch: a heading
// beside horizontal text. `lines` are those of the page, from top to bottom. Where
// most of them stand level with other lines near them they are a column of a table
// or of a list, and none of these; nor are characters with a ruling between them.
std::vector<PixelBox> find_stacked_headings(const std::vector<FoundLine>& lines,
                                            const std::vector<PixelBox>& rulings);

}  // namespace zhengbao
