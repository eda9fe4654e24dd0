#include "extract/ocr/cut/line_picture.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

PixPtr line_picture(Pix* grey, const FoundLine& line, int margin, int side) {
  const int height = std::max(line.height, line.ink.height());
  const int top = (line.ink.top + line.ink.bottom - height) / 2;
  const int above = std::max(0, top - 1);
  const PixPtr cut =
      cut_out(grey, {line.ink.left - 1, above, line.ink.right + 1, above + height + 2});
  return PixPtr(cut ? pixAddBorderGeneral(cut.get(), side, side, margin, margin, kPaperGrey)
                    : nullptr);
}

PixPtr with_margin(Pix* picture, float from, float to, int height) {
  const int added = static_cast<int>(std::lround((to - from) * static_cast<float>(height)));
  if (added >= 0) return PixPtr(pixAddBorderGeneral(picture, 0, 0, added, added, kPaperGrey));
  return PixPtr(pixRemoveBorderGeneral(picture, 0, 0, -added, -added));
}

PixPtr at_type_height(Pix* picture, float type_height, float margin, float& scale) {
  scale = type_height * (1 + 2 * margin) / static_cast<float>(pixGetHeight(picture));
  // Means of areas keep thin strokes; sharpened edges would be taken for ink.
  return PixPtr(scale < 1 ? pixScaleAreaMap(picture, scale, scale)
                          : pixScaleGeneral(picture, scale, scale, 0, 0));
}

void whiten(Pix* picture, int left, int right) {
  BOX* area = boxCreate(std::max(0, left), 0, right - std::max(0, left), pixGetHeight(picture));
  pixSetInRectArbitrary(picture, area, kPaperGrey);
  boxDestroy(&area);
}

}  // namespace zhengbao
