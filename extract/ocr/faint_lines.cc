#include "extract/ocr/faint_lines.h"

#include <leptonica/allheaders.h>

#include <cmath>

#include "extract/ocr/ink_components.h"
#include "extract/ocr/line_sides.h"

namespace zhengbao {

namespace {

// Of the depth of ink: a hairline of a quarter point at 200 dpi, turned by the scanner, has
// a quarter of it. The grain of grey paper stays below, and makes no runs.
constexpr double kFaint = 0.17;
// Steps of a line that leans by a few pixels over the page.
constexpr int kStep = 3;
constexpr std::size_t kMostLines = 2'000;

// What is darker than the ground on both sides of it: paper, or a row that is printed grey.
PixPtr dark_of(const PreparedPage& page, int thickness, bool horizontal) {
  constexpr int kSampling = 4;
  float ink = 0;
  if (pixGetAverageMasked(page.grey.get(), page.ink.get(), 0, 0, kSampling, L_MEAN_ABSVAL, &ink) !=
      0) {
    return nullptr;
  }
  const int reach = 2 * thickness + 1;
  const PixPtr depths(
      pixTophat(page.grey.get(), horizontal ? 1 : reach, horizontal ? reach : 1, L_TOPHAT_BLACK));
  if (!depths) return nullptr;
  const double least = kFaint * (kPaperGrey - static_cast<double>(ink));
  PixPtr paper(pixThresholdToBinary(depths.get(), static_cast<int>(std::lround(least))));
  if (paper) pixInvert(paper.get(), paper.get());
  return paper;
}

PixPtr opened(Pix* dark, int length, bool horizontal) {
  constexpr int kGap = 2;  // of grain
  const PixPtr mended(horizontal ? pixCloseSafeBrick(nullptr, dark, kGap, 1)
                                 : pixCloseSafeBrick(nullptr, dark, 1, kGap));
  if (!mended) return nullptr;
  return PixPtr(horizontal ? pixOpenBrick(nullptr, mended.get(), length, 1)
                           : pixOpenBrick(nullptr, mended.get(), 1, length));
}

PixPtr widened(Pix* runs, bool horizontal) {
  constexpr int kAcross = 7;  // what is grey around a black line
  return PixPtr(horizontal ? pixDilateBrick(nullptr, runs, 1, kAcross)
                           : pixDilateBrick(nullptr, runs, kAcross, 1));
}

}  // namespace

std::vector<PixelBox> find_faint_lines(const PreparedPage& page, const InkRuns& ink,
                                       const LineSizes& sizes, bool horizontal) {
  const PixPtr dark = dark_of(page, sizes.thickness, horizontal);
  if (!dark) return {};
  pixOr(dark.get(), dark.get(), horizontal ? ink.down : ink.across);
  const PixPtr runs = opened(dark.get(), sizes.length, horizontal);
  const PixPtr taken = widened(horizontal ? ink.across : ink.down, horizontal);
  if (!runs || !taken) return {};
  const PixPtr other(pixSubtract(nullptr, dark.get(), runs.get()));
  pixSubtract(runs.get(), runs.get(), taken.get());
  const PixPtr joined(horizontal ? pixCloseSafeBrick(nullptr, runs.get(), 9, kStep)
                                 : pixCloseSafeBrick(nullptr, runs.get(), kStep, 9));
  if (!other || !joined) return {};
  std::vector<PixelBox> lines;
  for (const PixelBox& box : ink_components(joined.get())) {
    const int across = horizontal ? box.height() : box.width();
    const int along = horizontal ? box.width() : box.height();
    if (lines.size() >= kMostLines) break;
    if (across > sizes.thickness || along < 2 * sizes.thickness) continue;
    if (has_paper_beside(box, other.get())) lines.push_back(box);
  }
  return lines;
}

}  // namespace zhengbao
