#include "extract/ocr/cut/letter_count.h"

#include <algorithm>
#include <utility>

#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

std::vector<PixelBox> letter_boxes(Pix* ink, const PixelBox& line) {
  // Dust is smaller than any point, which has a tenth of the line.
  const int dust = std::max(2, line.height() / 12);
  const PixPtr part = cut_out(ink, line);
  std::vector<PixelBox> pieces = ink_components(part.get());
  std::erase_if(pieces,
                [&](const PixelBox& box) { return box.width() * box.height() <= dust * dust; });
  std::ranges::sort(pieces, {}, [](const PixelBox& box) { return std::pair(box.left, box.right); });
  std::vector<PixelBox> letters;
  for (const PixelBox& piece : pieces) {
    // Letters overhang their neighbours by less than half.
    const bool same =
        !letters.empty() &&
        2 * (std::min(letters.back().right, piece.right) - piece.left) >= piece.width();
    if (same) {
      letters.back() = join(letters.back(), piece);
    } else {
      letters.push_back(piece);
    }
  }
  for (PixelBox& letter : letters) {
    letter = {letter.left + line.left, letter.top + line.top, letter.right + line.left,
              letter.bottom + line.top};
  }
  return letters;
}

std::size_t count_letters(Pix* ink, const PixelBox& line) { return letter_boxes(ink, line).size(); }

}  // namespace zhengbao
