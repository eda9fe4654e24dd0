// Finds the dots that lead from an entry of a table of contents to its page.
#pragma once

#include <vector>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Rows of eight and more dots of one size, equally far apart, erased in both pictures of
// `page`: recognisers read nothing of a line that is mostly dots.
std::vector<PixelBox> take_out_leaders(PreparedPage& page, float pixels_per_point);

}  // namespace zhengbao
