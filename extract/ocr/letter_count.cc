#include "extract/ocr/letter_count.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace zhengbao {

std::size_t count_letters(Pix* ink, const PixelBox& line) {
  // Dust is smaller than any point, which has a tenth of the line.
  const int dust = std::max(2, line.height() / 12);
  BOX* area = boxCreate(line.left, line.top, line.width(), line.height());
  Pix* part = pixClipRectangle(ink, area, nullptr);
  boxDestroy(&area);
  if (!part) return 0;
  std::vector<std::pair<int, int>> spans;
  BOXA* boxes = pixConnCompBB(part, 8);
  pixDestroy(&part);
  for (int i = 0; i < boxaGetCount(boxes); ++i) {
    int x = 0;
    int w = 0;
    int h = 0;
    boxaGetBoxGeometry(boxes, i, &x, nullptr, &w, &h);
    if (w * h > dust * dust) spans.emplace_back(x, x + w);
  }
  boxaDestroy(&boxes);
  std::ranges::sort(spans);
  std::size_t letters = 0;
  int end = -1;
  for (const auto& [left, right] : spans) {
    // Letters overhang their neighbours by less than half.
    const bool same = letters > 0 && 2 * (std::min(end, right) - left) >= right - left;
    if (!same) ++letters;
    end = same ? std::max(end, right) : right;
  }
  return letters;
}

}  // namespace zhengbao
