// Finds the parts of a page that are printed in columns, read from top to bottom.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// Boxes of blocks of ink (black on white, without ruling lines) in which characters
// stand closer below each other than side by side: closed by less than the space
// between lines, horizontal print makes one piece of each row and vertical print one
// of each column. Says nothing of a single column, and of characters as far apart one
// way as the other. Takes milliseconds. A page on its side looks the same: only
// reading tells.
std::vector<PixelBox> find_vertical_areas(Pix* ink, float pixels_per_point);

}  // namespace zhengbao
