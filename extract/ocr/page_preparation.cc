#include "extract/ocr/page_preparation.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/seal_remover.h"

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

PixPtr binarize(Pix* grey) {
  Pix* ink = nullptr;
  // One threshold for the whole: the background is level by now.
  if (pixOtsuAdaptiveThreshold(grey, pixGetWidth(grey), pixGetHeight(grey), 0, 0, 0.1F, nullptr,
                               &ink) != 0) {
    return nullptr;
  }
  return PixPtr(ink);
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
  }
  return page;
}

}  // namespace zhengbao
