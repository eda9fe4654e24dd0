#include "extract/ocr/ink_area.h"

#include <leptonica/allheaders.h>

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
