// What lies in a rectangle of a picture.
#pragma once

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// A copy of what `picture` has inside `box`; null where it has none of it, or where
// there is no memory for it.
PixPtr cut_out(Pix* picture, const PixelBox& box);

// Makes what `ink` (1 bit) has inside `box` white.
void clear_ink(Pix* ink, const PixelBox& box);

// The box around the ink inside `box`; empty where there is none.
PixelBox ink_inside(Pix* ink, const PixelBox& box);

}  // namespace zhengbao
