#include "extract/ocr/ink_area.h"

#include <leptonica/allheaders.h>

#include <cstddef>

namespace zhengbao {

PixPtr cut_out(Pix* picture, const PixelBox& box) {
  BOX* area = boxCreate(box.left, box.top, box.width(), box.height());
  PixPtr part(pixClipRectangle(picture, area, nullptr));
  boxDestroy(&area);
  return part;
}

void clear_ink(Pix* ink, const PixelBox& box) {
  BOX* area = boxCreate(box.left, box.top, box.width(), box.height());
  pixClearInRect(ink, area);
  boxDestroy(&area);
}

std::vector<int> ink_of_columns(Pix* ink, const PixelBox& box) {
  std::vector<int> counts;
  const PixPtr part = cut_out(ink, box);
  NUMA* columns = part ? pixCountPixelsByColumn(part.get()) : nullptr;
  const int width = columns ? numaGetCount(columns) : 0;
  counts.reserve(static_cast<std::size_t>(width));
  for (int x = 0; x < width; ++x) {
    int count = 0;
    numaGetIValue(columns, x, &count);
    counts.push_back(count);
  }
  numaDestroy(&columns);
  return counts;
}

PixelBox ink_inside(Pix* ink, const PixelBox& box) {
  const PixPtr part = cut_out(ink, box);
  BOX* found = nullptr;
  PixelBox result{};
  if (part && pixClipToForeground(part.get(), nullptr, &found) == 0 && found) {
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;
    boxGetGeometry(found, &x, &y, &w, &h);
    result = {box.left + x, box.top + y, box.left + x + w, box.top + y + h};
  }
  boxDestroy(&found);
  return result;
}

}  // namespace zhengbao
