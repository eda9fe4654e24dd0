// Turns white words on a dark ground into black ones on white.
#pragma once

#include <vector>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Finds the rectangles of ink that hold white words, as the header of a table does, and
// exchanges black and white inside them in both pictures of `page`, so that words are
// read, and the white lines between the cells found, as everywhere else. What touches an
// edge of the page is the scanner's shadow, and stays, as do pictures.
std::vector<PixelBox> turn_dark_grounds(PreparedPage& page, float pixels_per_point);

}  // namespace zhengbao
