#include "extract/ocr/ink/line_sides.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace zhengbao {

int percent_of_ink(Pix* ink, const PixelBox& box) {
  BOX* area = boxCreate(box.left, box.top, box.width(), box.height());
  l_int32 count = 0;
  if (pixCountPixelsInRect(ink, area, &count, nullptr) != 0) count = 0;
  boxDestroy(&area);
  const double all = static_cast<double>(box.width()) * box.height();
  return all > 0 ? static_cast<int>(100 * count / all) : 0;
}

bool has_paper_beside(const PixelBox& line, Pix* other) {
  constexpr int kAway = 2;      // pixels: the edge of the line itself
  constexpr int kDepth = 3;     // that are looked at
  constexpr int kMostInk = 15;  // percent
  const bool horizontal = line.width() > line.height();
  const int before = (horizontal ? line.top : line.left) - kAway - kDepth;
  const int behind = (horizontal ? line.bottom : line.right) + kAway;
  return std::ranges::all_of(std::initializer_list<int>{before, behind}, [&](int at) {
    const int from = std::max(0, at);
    const PixelBox beside = horizontal ? PixelBox{line.left, from, line.right, from + kDepth}
                                       : PixelBox{from, line.top, from + kDepth, line.bottom};
    return percent_of_ink(other, beside) <= kMostInk;
  });
}

}  // namespace zhengbao
