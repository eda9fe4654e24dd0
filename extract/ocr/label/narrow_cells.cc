#include "extract/ocr/label/narrow_cells.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace zhengbao {

namespace {

constexpr std::size_t kMostCells = 400;

// The nearest rulings on all sides of a line.
class CellFinder {
 public:
  explicit CellFinder(const std::vector<PixelBox>& rulings) {
    for (const PixelBox& ruling : rulings) {
      (ruling.width() > ruling.height() ? across_ : upright_).push_back(ruling);
    }
  }

  // A table that the page cuts has no ruling there: its cells end with their sides.
  std::optional<PixelBox> around(const PixelBox& line) const {
    const int x = (line.left + line.right) / 2;
    const int y = (line.top + line.bottom) / 2;
    const PixelBox* left = nullptr;
    const PixelBox* right = nullptr;
    for (const PixelBox& ruling : upright_) {
      if (ruling.top > y || ruling.bottom < y) continue;
      if (ruling.right <= x && (!left || ruling.right > left->right)) left = &ruling;
      if (ruling.left >= x && (!right || ruling.left < right->left)) right = &ruling;
    }
    if (!left || !right) return std::nullopt;
    PixelBox cell{left->right, std::max(left->top, right->top), right->left,
                  std::min(left->bottom, right->bottom)};
    for (const PixelBox& ruling : across_) {
      if (ruling.left > x || ruling.right < x) continue;
      if (ruling.bottom <= y) cell.top = std::max(cell.top, ruling.bottom);
      if (ruling.top >= y) cell.bottom = std::min(cell.bottom, ruling.top);
    }
    return cell;
  }

 private:
  std::vector<PixelBox> across_;
  std::vector<PixelBox> upright_;
};

bool are_one(const PixelBox& a, const PixelBox& b) {
  return overlap_x(a, b) * 2 > std::min(a.width(), b.width()) &&
         overlap_y(a, b) * 2 > std::min(a.height(), b.height());
}

}  // namespace

std::vector<PixelBox> narrow_cells(const std::vector<FoundLine>& lines,
                                   const std::vector<PixelBox>& rulings, float most) {
  const CellFinder finder(rulings);
  std::vector<PixelBox> cells;
  for (const FoundLine& line : lines) {
    if (cells.size() >= kMostCells) break;
    const auto widest = static_cast<int>(most * static_cast<float>(line.height));
    if (line.ink.width() > widest) continue;
    const std::optional<PixelBox> cell = finder.around(line.ink);
    if (!cell || cell->empty() || cell->width() > widest) continue;
    const bool is_known =
        std::ranges::any_of(cells, [&](const PixelBox& known) { return are_one(known, *cell); });
    if (!is_known) cells.push_back(*cell);
  }
  return cells;
}

}  // namespace zhengbao
