#include "extract/ocr/ink/dark_grounds.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/line_sides.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

// Points. Strokes are thinner, but for those of the largest titles; the white of a word,
// or between two cells, is narrower.
constexpr float kThickerThanStrokes = 3;
constexpr float kWordWhite = 14;
// A ground holds a line of type, and a word.
constexpr float kLeastHeight = 9;
constexpr float kLeastWidth = 36;
constexpr std::size_t kMostGrounds = 100;

int pixels(float points, float pixels_per_point) {
  return std::max(1, static_cast<int>(std::lround(points * pixels_per_point)));
}

// Full to its four edges, with white words inside: not a title, a photograph, or a bar.
bool holds_words(Pix* ink, const PixelBox& around) {
  constexpr int kEdge = 2;
  constexpr int kLean = 3;  // pixels by which a page that leaned takes off its edges
  const PixelBox box{around.left + kLean, around.top + kLean, around.right - kLean,
                     around.bottom - kLean};
  constexpr int kFullEdge = 85;  // percent; white lines between cells reach the edges
  constexpr int kLeastInk = 55;
  constexpr int kMostInk = 98;
  const int all = percent_of_ink(ink, box);
  if (all < kLeastInk || all > kMostInk) return false;
  return std::ranges::all_of(
      std::initializer_list<PixelBox>{{box.left, box.top, box.right, box.top + kEdge},
                                      {box.left, box.bottom - kEdge, box.right, box.bottom},
                                      {box.left, box.top, box.left + kEdge, box.bottom},
                                      {box.right - kEdge, box.top, box.right, box.bottom}},
      [&](const PixelBox& edge) { return percent_of_ink(ink, edge) >= kFullEdge; });
}

bool touches_edge(const PixelBox& box, Pix* page) {
  return box.left <= 1 || box.top <= 1 || box.right >= static_cast<int>(pixGetWidth(page)) - 1 ||
         box.bottom >= static_cast<int>(pixGetHeight(page)) - 1;
}

// The ground becomes as white as paper, and the words as black as they were white.
void turn(PreparedPage& page, const PixelBox& box) {
  const PixPtr grey = cut_out(page.grey.get(), box);
  const PixPtr ink = cut_out(page.ink.get(), box);
  if (!grey || !ink) return;
  constexpr int kSampling = 2;
  float ground = 0;
  pixGetAverageMasked(grey.get(), ink.get(), 0, 0, kSampling, L_MEAN_ABSVAL, &ground);
  const float depth = std::max(1.F, static_cast<float>(kPaperGrey) - ground);
  NUMA* values = numaCreate(256);
  for (int value = 0; value < 256; ++value) {
    const float light = (static_cast<float>(value) - ground) / depth;
    numaAddNumber(values, std::clamp(kPaperGrey * (1 - light), 0.F, 255.F));
  }
  pixTRCMap(grey.get(), nullptr, values);
  numaDestroy(&values);
  constexpr int kHalf = 160;  // white strokes are thinner than they were drawn: ink spreads
  const PixPtr turned(pixThresholdToBinary(grey.get(), kHalf));
  if (!turned) return;
  pixRasterop(page.grey.get(), box.left, box.top, box.width(), box.height(), PIX_SRC, grey.get(), 0,
              0);
  pixRasterop(page.ink.get(), box.left, box.top, box.width(), box.height(), PIX_SRC, turned.get(),
              0, 0);
}

}  // namespace

std::vector<PixelBox> turn_dark_grounds(PreparedPage& page, float pixels_per_point) {
  const int thick = pixels(kThickerThanStrokes, pixels_per_point);
  const PixPtr solid(pixOpenBrick(nullptr, page.ink.get(), thick, thick));
  l_int32 none = 1;
  if (!solid || pixZero(solid.get(), &none) != 0 || none) return {};
  const int white = pixels(kWordWhite, pixels_per_point);
  const PixPtr whole(pixCloseSafeCompBrick(nullptr, solid.get(), white, white / 2));
  std::vector<PixelBox> grounds;
  for (const PixelBox& box : ink_components(whole.get())) {
    if (grounds.size() >= kMostGrounds) break;
    if (box.height() < pixels(kLeastHeight, pixels_per_point)) continue;
    if (box.width() < pixels(kLeastWidth, pixels_per_point)) continue;
    if (touches_edge(box, page.ink.get()) || !holds_words(page.ink.get(), box)) continue;
    turn(page, box);
    grounds.push_back(box);
  }
  return grounds;
}

}  // namespace zhengbao
