#include "extract/ocr/ink_components.h"

#include <leptonica/allheaders.h>

namespace zhengbao {

std::vector<PixelBox> ink_components(Pix* ink) {
  std::vector<PixelBox> boxes;
  BOXA* all = ink ? pixConnCompBB(ink, 8) : nullptr;
  const int count = all ? boxaGetCount(all) : 0;
  boxes.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;
    boxaGetBoxGeometry(all, i, &x, &y, &w, &h);
    boxes.push_back({x, y, x + w, y + h});
  }
  boxaDestroy(&all);
  return boxes;
}

}  // namespace zhengbao
