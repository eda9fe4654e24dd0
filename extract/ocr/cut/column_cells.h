// The characters of a column of vertical print, cut apart by their places.
#pragma once

#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// The place of one character, as wide as its share of the column.
struct ColumnCell {
  PixelBox box;
  PixelBox ink;  // empty in a blank

  // Smaller than half the type both ways: a stop or a comma, at any corner.
  bool is_mark() const;
};

// Here and below pictures are those of the page turned anticlockwise: a column is a
// line from left to right, of characters that lie on their backs.
//
// Cuts `line` where there is least ink, at a pitch as even as that allows: that of
// its characters is tried from 0.9 to 1.5 of its height. Nothing short of memory.
// Takes time in the width of the line times the square of its height.
std::vector<ColumnCell> cut_cells(Pix* ink, const FoundLine& line);

// The characters of `cells`, none of them blank, upright and side by side on white
// paper, as the models of horizontal print know them; marks at the lower left, where
// they stand in such print. `margin` heights of white above and below. `places` gets
// the part of the picture each cell takes. Null short of memory.
PixPtr picture_of_cells(Pix* grey, const FoundLine& line, const std::vector<ColumnCell>& cells,
                        float margin, std::vector<PixelBox>& places);

}  // namespace zhengbao
