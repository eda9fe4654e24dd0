// Pictures of single lines, as recognisers read them best.
#pragma once

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

// The picture of one line of the page `grey` with white around it: `margin` pixels
// above and below, `side` at its ends. Nothing of the lines above and below comes in.
// These return null where there is no memory.
PixPtr line_picture(Pix* grey, const FoundLine& line, int margin, int side);

// A picture with `from` heights of white above and below, with `to` heights instead.
PixPtr with_margin(Pix* picture, float from, float to, int height);

// Scaled so that characters are `type_height` pixels high, between `margin` heights of
// white. `scale` is what its places have to be divided by.
PixPtr at_type_height(Pix* picture, float type_height, float margin, float& scale);

// Makes columns `left` to `right` white.
void whiten(Pix* picture, int left, int right);

}  // namespace zhengbao
