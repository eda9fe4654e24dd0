#include "extract/ocr/ink/page_preparation.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/ocr/ink/seal_remover.h"

namespace zhengbao {

namespace {

// pixFindSkew doubts itself below 3; a page of text reaches 5 and more.
constexpr float kSureOfSkew = 3.0F;
// Less than a tenth of a degree moves the end of a line by half a stroke.
constexpr float kLeastSkew = 0.08F;
constexpr float kMostSkew = 5.0F;

PixPtr level(Pix* grey) {
  // Tiles of about a character; fewer dark pixels than that tell the paper.
  constexpr int kTile = 24;
  constexpr int kInkThreshold = 110;
  constexpr int kMinPaper = 200;
  PixPtr even(pixBackgroundNorm(grey, nullptr, nullptr, kTile, kTile, kInkThreshold, kMinPaper,
                                kPaperGrey, 2, 2));
  if (!even) even.reset(pixClone(grey));
  return even;
}

// Thin strokes of a scan are grey: this part of the depth of most ink, at least.
constexpr double kThinStroke = 0.4;

// The mean of the pixels darker than `threshold`.
double mean_of_ink(Pix* grey, l_uint32 threshold) {
  NUMA* counts = pixGetGrayHistogram(grey, 1);
  double sum = 0;
  double all = 0;
  for (l_uint32 value = 0; counts && value < threshold; ++value) {
    float count = 0;
    numaGetFValue(counts, static_cast<int>(value), &count);
    sum += static_cast<double>(count) * value;
    all += static_cast<double>(count);
  }
  numaDestroy(&counts);
  return all > 0 ? sum / all : 0;
}

PixPtr binarize(Pix* grey) {
  Pix* thresholds = nullptr;
  // One threshold for the whole: the background is level by now.
  if (pixOtsuAdaptiveThreshold(grey, pixGetWidth(grey), pixGetHeight(grey), 0, 0, 0.1F, &thresholds,
                               nullptr) != 0) {
    return nullptr;
  }
  l_uint32 parting = 0;
  pixGetPixel(thresholds, 0, 0, &parting);
  pixDestroy(&thresholds);
  const double depth = kThinStroke * (kPaperGrey - mean_of_ink(grey, parting));
  return PixPtr(pixThresholdToBinary(grey, kPaperGrey - static_cast<int>(std::lround(depth))));
}

// Edges of ink are grey and wider than its black in a grey scan; black and white has
// none but what drawing it at another size adds: 0.6 to 0.9 of the black on a worn book,
// 1.0 and more where type was drawn at 200 dpi, 1.7 and more where it was scanned.
bool is_black_and_white(Pix* grey) {
  constexpr double kFewEdges = 0.95;
  constexpr int kBlack = 60;
  constexpr int kWhite = 216;
  NUMA* counts = pixGetGrayHistogram(grey, 1);
  double edges = 0;
  double black = 0;
  for (int value = 0; counts && value < kWhite; ++value) {
    float count = 0;
    numaGetFValue(counts, value, &count);
    (value <= kBlack ? black : edges) += static_cast<double>(count);
  }
  numaDestroy(&counts);
  return edges < kFewEdges * black;
}

// Noise of the scanner, and of a threshold in grey paper, makes specks smaller than
// any point of a letter. A few are dust, which later steps know; where there are as
// many as half of the strokes, all go, so that they make no lines or leaders. Returns
// whether there were more of them than strokes.
bool take_out_noise(PreparedPage& page) {
  constexpr int kStroke = 3;  // pixels
  PixPtr strokes(pixSelectBySize(page.ink.get(), kStroke, kStroke, 8, L_SELECT_IF_EITHER,
                                 L_SELECT_IF_GTE, nullptr));
  l_int32 all = 0;
  l_int32 kept = 0;
  if (!strokes || pixCountConnComp(page.ink.get(), 8, &all) != 0 ||
      pixCountConnComp(strokes.get(), 8, &kept) != 0 || 2 * (all - kept) <= kept) {
    return false;
  }
  page.ink = std::move(strokes);
  return all - kept > kept;
}

float skew_of(Pix* ink) {
  float angle = 0;
  float confidence = 0;
  if (pixFindSkew(ink, &angle, &confidence) != 0 || confidence < kSureOfSkew) return 0;
  return std::abs(angle) >= kLeastSkew && std::abs(angle) <= kMostSkew ? angle : 0;
}

}  // namespace

PreparedPage prepare_page(const PageImage& image, int quarter_turns) {
  PreparedPage page;
  PixPtr turned(quarter_turns % 4 == 0 ? pixClone(image.pixels.get())
                                       : pixRotateOrth(image.pixels.get(), quarter_turns % 4));
  if (!turned) return {};
  const PixPtr plain = without_seals(turned.get(), image.pixels_per_point);
  if (!plain) return {};
  page.rough = is_black_and_white(plain.get());
  page.grey = level(plain.get());
  if (!page.grey) return {};
  page.ink = binarize(page.grey.get());
  if (!page.ink) return {};
  if (const float angle = skew_of(page.ink.get()); angle != 0) {
    constexpr float kDegrees = 3.14159265F / 180;
    page.grey.reset(
        pixRotate(page.grey.get(), angle * kDegrees, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    if (!page.grey) return {};
    page.ink = binarize(page.grey.get());
    if (!page.ink) return {};
  }
  if (take_out_noise(page)) page.rough = true;
  return page;
}

}  // namespace zhengbao
