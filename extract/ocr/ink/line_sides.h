// What lies along the sides of a line.
#pragma once

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// How much of `box` is black in `ink` (1 bit), percent.
int percent_of_ink(Pix* ink, const PixelBox& box);

// Whether hardly anything in `other`, which is what is dark and in no line, lies close
// beside `line` on either side. The feet of characters in a row, and the tops of small
// letters, make a line too, but have their strokes above or below them.
bool has_paper_beside(const PixelBox& line, Pix* other);

}  // namespace zhengbao
