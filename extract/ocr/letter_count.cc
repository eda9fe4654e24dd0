#include "extract/ocr/letter_count.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

std::size_t count_letters(Pix* ink, const PixelBox& line) {
  // Dust is smaller than any point, which has a tenth of the line.
  const int dust = std::max(2, line.height() / 12);
  const PixPtr part = cut_out(ink, line);
  std::vector<std::pair<int, int>> spans;
  for (const PixelBox& box : ink_components(part.get())) {
    if (box.width() * box.height() > dust * dust) spans.emplace_back(box.left, box.right);
  }
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
