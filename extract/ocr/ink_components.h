// The connected pieces of the ink of a picture.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// The box of each piece of `ink` (1 bit); pixels that touch at a corner are connected.
// Nothing of a null picture.
std::vector<PixelBox> ink_components(Pix* ink);

}  // namespace zhengbao
