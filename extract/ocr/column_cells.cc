#include "extract/ocr/column_cells.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "extract/ocr/ink_area.h"
#include "extract/ocr/page_preparation.h"

namespace zhengbao {

namespace {

// Longer columns than this, in heights, are no columns of text.
constexpr int kLongest = 400;
constexpr int kMostPixels = 20'000;

struct Cuts {
  std::vector<int> at;  // from the left end of the line, both ends among them
  double cost = std::numeric_limits<double>::infinity();
};

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

// The cheapest cuts at about `pitch`: steps off it cost, and so does ink cut through.
// The first and the last character have no white beside them.
Cuts cuts_at(const std::vector<double>& profile, double pitch) {
  constexpr double kInk = 3;
  constexpr double kStep = 4;
  constexpr double kOuterStep = 0.25;
  constexpr double kLeastOuter = 0.1;  // a stop at the end
  const auto length = static_cast<int>(profile.size());
  const int least = std::max(1, static_cast<int>(0.45 * pitch));
  const int most = static_cast<int>(1.35 * pitch);
  constexpr double kNever = std::numeric_limits<double>::infinity();
  std::vector<double> best(profile.size() + 1, kNever);
  std::vector<int> from(profile.size() + 1, -1);
  best[0] = 0;
  for (int x = least; x <= length; ++x) {
    const auto at = static_cast<std::size_t>(x);
    const double ink = x < length ? kInk * profile[at] : 0;
    const int shortest = x == length ? std::max(1, static_cast<int>(kLeastOuter * pitch)) : least;
    for (int step = shortest; step <= std::min(most, x); ++step) {
      const auto before = static_cast<std::size_t>(x - step);
      if (best[before] == kNever) continue;
      double off = (step - pitch) / pitch;
      if (off < 0 && (x == length || before == 0)) off *= kOuterStep;
      const double cost = best[before] + ink + kStep * off * off;
      if (cost >= best[at]) continue;
      best[at] = cost;
      from[at] = x - step;
    }
  }
  Cuts cuts;
  if (best.back() == kNever) return cuts;
  for (int x = length; x >= 0; x = from[static_cast<std::size_t>(x)]) cuts.at.push_back(x);
  std::ranges::reverse(cuts.at);
  cuts.cost = best.back() / static_cast<double>(cuts.at.size());
  return cuts;
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
  constexpr double kLeastPitch = 0.9;
  constexpr int kPitches = 21;
  constexpr double kPitchStep = 0.03;
  // Type is set close: of two pitches that cut as well the usual one.
  constexpr double kUsualPitch = 1.1;
  constexpr double kUnusual = 0.3;
  Cuts best;
  for (int i = 0; i < kPitches; ++i) {
    const double pitch = kLeastPitch + kPitchStep * i;
    Cuts cuts = cuts_at(profile, box.height() * pitch);
    cuts.cost += kUnusual * (pitch - kUsualPitch) * (pitch - kUsualPitch);
    if (cuts.cost < best.cost) best = std::move(cuts);
  }
  // A single character that is narrower than any pitch.
  if (best.at.empty()) best.at = {0, box.width()};
  std::vector<ColumnCell> cells;
  for (std::size_t i = 0; i + 1 < best.at.size(); ++i) {
    const PixelBox cell{box.left + best.at[i], box.top, box.left + best.at[i + 1], box.bottom};
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
