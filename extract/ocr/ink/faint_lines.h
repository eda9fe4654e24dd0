// Finds ruling lines too pale to be ink.
#pragma once

#include <vector>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

struct LineSizes {    // pixels
  int length = 0;     // at least
  int thickness = 0;  // at most
};

// Hairlines of a scan, grey ones, dotted ones, and those that fall between two rows of pixels
// because the page leaned: less dark than the strokes of type, which take half of the ink's depth,
// but straight, long, and with paper on both sides. `runs` are those of ink (1 bit, the
// size of the page), which are crossed; what lies on `known` lines of the axis is left out.
struct InkRuns {
  Pix* across = nullptr;
  Pix* down = nullptr;
};
std::vector<PixelBox> find_faint_lines(const PreparedPage& page, const InkRuns& runs,
                                       const std::vector<PixelBox>& known, const LineSizes& sizes,
                                       bool horizontal);

}  // namespace zhengbao
