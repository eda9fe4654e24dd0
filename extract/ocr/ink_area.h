// What lies in a rectangle of a picture.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// A copy of what `picture` has inside `box`; null where it has none of it, or where
// there is no memory for it.
PixPtr cut_out(Pix* picture, const PixelBox& box);

// Makes what `ink` (1 bit) has inside `box` white.
void clear_ink(Pix* ink, const PixelBox& box);

// How many pixels of ink each column of `box` has; none of a box off the page.
std::vector<int> ink_of_columns(Pix* ink, const PixelBox& box);

// The box around the ink inside `box`; empty where there is none.
PixelBox ink_inside(Pix* ink, const PixelBox& box);

}  // namespace zhengbao
