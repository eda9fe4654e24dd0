#include "extract/ocr/ink/faint_lines.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/line_sides.h"
#include "extract/ocr/ink/long_runs.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

// Of the depth of ink: a hairline of a quarter point at 200 dpi, turned by the scanner, has
// a quarter of it. The grain of grey paper stays below, and makes no runs.
constexpr double kFaint = 0.17;
constexpr int kGap = 2;  // of grain
constexpr std::size_t kMostLines = 2'000;

// Pixels to both sides, of lines as thick as four points at most.
int reach_along(int thickness) { return std::max(1, thickness * 5 / 16); }

// Adds `by` times the greys of a row to `sums`, a value for each column.
void add_row(Pix* grey, int y, int by, std::vector<int>& sums) {
  const l_uint32* row = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey);
  for (std::size_t x = 0; x < sums.size(); ++x) {
    sums[x] += by * static_cast<int>(GET_DATA_BYTE(row, x));
  }
}

// The mean of each row and `reach` rows above and below it; fewer at the edges.
void mean_down(Pix* grey, int reach, Pix* even) {
  const int height = pixGetHeight(grey);
  std::vector<int> sums(static_cast<std::size_t>(pixGetWidth(grey)));
  for (int y = 0; y < std::min(reach, height); ++y) add_row(grey, y, 1, sums);
  for (int y = 0; y < height; ++y) {
    if (y + reach < height) add_row(grey, y + reach, 1, sums);
    if (y > reach) add_row(grey, y - reach - 1, -1, sums);
    const int count = std::min(y + reach, height - 1) - std::max(y - reach, 0) + 1;
    l_uint32* out = pixGetData(even) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(even);
    for (std::size_t x = 0; x < sums.size(); ++x) {
      SET_DATA_BYTE(out, x, static_cast<l_uint8>(sums[x] / count));
    }
  }
}

// The same along the rows.
void mean_along(Pix* grey, int reach, Pix* even) {
  const int width = pixGetWidth(grey);
  for (int y = 0; y < pixGetHeight(grey); ++y) {
    const l_uint32* row = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey);
    l_uint32* out = pixGetData(even) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(even);
    int sum = 0;
    for (int x = 0; x < std::min(reach, width); ++x) sum += GET_DATA_BYTE(row, x);
    for (int x = 0; x < width; ++x) {
      if (x + reach < width) sum += GET_DATA_BYTE(row, x + reach);
      if (x > reach) sum -= GET_DATA_BYTE(row, x - reach - 1);
      const int count = std::min(x + reach, width - 1) - std::max(x - reach, 0) + 1;
      SET_DATA_BYTE(out, x, static_cast<l_uint8>(sum / count));
    }
  }
}

// The mean of `reach` pixels to both sides along the line: grain and the gaps between dots
// even out. Leptonica's block filter leaves a picture as it is where one side of the block is
// a single pixel, and its general filter takes ten times as long.
PixPtr evened(Pix* grey, int reach, bool horizontal) {
  PixPtr even(pixCreateTemplate(grey));
  if (even) (horizontal ? mean_along : mean_down)(grey, reach, even.get());
  return even;
}

// What is darker than the ground on both sides of it: paper, or a row that is printed grey.
PixPtr dark_of(const PreparedPage& page, int thickness, bool horizontal) {
  constexpr int kSampling = 4;
  float ink = 0;
  if (pixGetAverageMasked(page.grey.get(), page.ink.get(), 0, 0, kSampling, L_MEAN_ABSVAL, &ink) !=
      0) {
    return nullptr;
  }
  const PixPtr even = evened(page.grey.get(), reach_along(thickness), horizontal);
  if (!even) return nullptr;
  const int reach = 2 * thickness + 1;
  const PixPtr depths(
      pixTophat(even.get(), horizontal ? 1 : reach, horizontal ? reach : 1, L_TOPHAT_BLACK));
  if (!depths) return nullptr;
  const double least = kFaint * (kPaperGrey - static_cast<double>(ink));
  PixPtr paper(pixThresholdToBinary(depths.get(), static_cast<int>(std::lround(least))));
  if (paper) pixInvert(paper.get(), paper.get());
  return paper;
}

// The places of `known` lines, with what is grey around them.
PixPtr places_of(const std::vector<PixelBox>& known, Pix* page, bool horizontal) {
  constexpr int kAround = 3;
  PixPtr places(pixCreateTemplate(page));
  for (const PixelBox& line : known) {
    const int x = horizontal ? 0 : kAround;
    const int y = horizontal ? kAround : 0;
    if (!places) break;
    pixRasterop(places.get(), line.left - x, line.top - y, line.width() + 2 * x,
                line.height() + 2 * y, PIX_SET, nullptr, 0, 0);
  }
  return places;
}

// Dots that lead to the number of a page have words on their own line, at one end or both.
// `words` is the ink without the sides of tables.
bool leads_between_words(const PixelBox& line, Pix* words, const LineSizes& sizes) {
  constexpr int kWord = 12;  // percent of ink
  const int reach = 2 * sizes.thickness;
  const auto beyond = [&](int left) {
    return percent_of_ink(words, {std::max(0, left), std::max(0, line.top - sizes.thickness),
                                  std::max(0, left) + reach, line.bottom + sizes.thickness / 2});
  };
  return beyond(line.left - reach) > kWord || beyond(line.right) > kWord;
}

}  // namespace

std::vector<PixelBox> find_faint_lines(const PreparedPage& page, const InkRuns& ink,
                                       const std::vector<PixelBox>& known, const LineSizes& sizes,
                                       bool horizontal) {
  const PixPtr dark = dark_of(page, sizes.thickness, horizontal);
  if (!dark) return {};
  // Beside the lines they cross, nothing is darker than its surroundings.
  const int crossing = 2 * reach_along(sizes.thickness) + 1;
  const PixPtr crossed(horizontal ? pixDilateBrick(nullptr, ink.down, crossing, 1)
                                  : pixDilateBrick(nullptr, ink.across, 1, crossing));
  if (!crossed) return {};
  pixOr(dark.get(), dark.get(), crossed.get());
  const PixPtr runs = long_runs(dark.get(), sizes.length, kGap, horizontal);
  const PixPtr taken = places_of(known, page.ink.get(), horizontal);
  if (!runs || !taken) return {};
  PixPtr other(pixOr(nullptr, dark.get(), page.ink.get()));
  if (!other) return {};
  pixSubtract(other.get(), other.get(), runs.get());
  pixSubtract(runs.get(), runs.get(), taken.get());
  const PixPtr joined = with_steps_joined(runs.get(), horizontal);
  if (!other || !joined) return {};
  const PixPtr words(pixSubtract(nullptr, page.ink.get(), ink.down));
  if (!words) return {};
  std::vector<PixelBox> lines;
  for (const PixelBox& box : ink_components(joined.get())) {
    const int across = horizontal ? box.height() : box.width();
    const int along = horizontal ? box.width() : box.height();
    if (lines.size() >= kMostLines) break;
    if (across > sizes.thickness || along < 2 * sizes.thickness) continue;
    if (!has_paper_beside(box, other.get())) continue;
    if (!horizontal || !leads_between_words(box, words.get(), sizes)) lines.push_back(box);
  }
  return lines;
}

}  // namespace zhengbao
