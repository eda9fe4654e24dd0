#include "extract/ocr/cut/column_cells.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/cut/even_cuts.h"
#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// Longer columns than this, in heights, are no columns of text.
constexpr int kLongest = 400;
constexpr int kMostPixels = 20'000;

// The ink of each column of pixels, in heights of the line.
std::vector<double> ink_profile(Pix* ink, const PixelBox& box) {
  std::vector<int> counts(static_cast<std::size_t>(box.width()), 0);
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* row = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    for (int x = box.left; x < box.right; ++x) {
      counts[static_cast<std::size_t>(x - box.left)] += GET_DATA_BIT(row, x) ? 1 : 0;
    }
  }
  std::vector<double> profile;
  profile.reserve(counts.size());
  for (const int count : counts) profile.push_back(static_cast<double>(count) / box.height());
  return profile;
}

// Puts what is in `box` of the turned page upright at (x, y) of the row.
void put_upright(Pix* grey, const PixelBox& box, int x, int y, Pix* row) {
  const PixPtr part = cut_out(grey, box);
  const PixPtr upright(part ? pixRotateOrth(part.get(), 1) : nullptr);
  if (!upright) return;
  pixRasterop(row, x, y, pixGetWidth(upright.get()), pixGetHeight(upright.get()), PIX_SRC,
              upright.get(), 0, 0);
}

}  // namespace

bool ColumnCell::is_mark() const {
  return !ink.empty() && 2 * ink.width() < box.height() && 2 * ink.height() < box.height();
}

std::vector<ColumnCell> cut_cells(Pix* ink, const FoundLine& line) {
  const PixelBox& box = line.ink;
  if (box.width() > kLongest * box.height() || box.width() > kMostPixels) return {};
  const std::vector<double> profile = ink_profile(ink, box);
  const EvenCuts cuts = cut_evenly(profile, box.height(), {});
  std::vector<ColumnCell> cells;
  for (std::size_t i = 0; i + 1 < cuts.at.size(); ++i) {
    const PixelBox cell{box.left + cuts.at[i], box.top, box.left + cuts.at[i + 1], box.bottom};
    cells.push_back({cell, ink_inside(ink, cell)});
  }
  return cells;
}

PixPtr picture_of_cells(Pix* grey, const FoundLine& line, const std::vector<ColumnCell>& cells,
                        float margin, std::vector<PixelBox>& places) {
  const int em = line.ink.height();
  const int gap = std::max(1, em / 12);
  const int side = static_cast<int>(std::lround(margin * static_cast<float>(em)));
  places.clear();
  int x = em;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    places.push_back({x, 0, x + em, em + 2 * side});
    x += em + gap;
  }
  PixPtr row(pixCreate(x + em, em + 2 * side, 8));
  if (!row) return nullptr;
  pixSetAllArbitrary(row.get(), kPaperGrey);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ColumnCell& cell = cells[i];
    // What was down the column is down the picture.
    const int height = cell.is_mark() ? cell.ink.width() : cell.box.width();
    if (cell.is_mark()) {
      const PixelBox around{cell.ink.left - 1, cell.ink.top - 1, cell.ink.right + 1,
                            cell.ink.bottom + 1};
      put_upright(grey, around, places[i].left + em / 10, side + em - height - em / 12, row.get());
    } else {
      put_upright(grey, cell.box, places[i].left, side + (em - height) / 2, row.get());
    }
  }
  return row;
}

}  // namespace zhengbao
