#include "extract/ocr/seal_remover.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <vector>

#include "extract/ocr/ink_components.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

namespace {

constexpr float kPointsPerMm = 72 / 25.4F;
// GB/T 9704 and the rules on official seals: 42 to 50 mm, smaller for
// departments; scans shrink and the print may be partial.
constexpr float kMinSeal = 20 * kPointsPerMm;
constexpr float kMaxSeal = 70 * kPointsPerMm;
constexpr float kMaxAspect = 1.8F;
constexpr int kColorSpread = 40;
// The print of a seal is broken: parts closer than this belong together.
constexpr float kPartGap = 2 * kPointsPerMm;

PixPtr color_mask(Pix* pixels) {
  PixPtr mask(pixCreate(pixGetWidth(pixels), pixGetHeight(pixels), 1));
  if (!mask) return nullptr;
  for (int y = 0; y < pixGetHeight(pixels); ++y) {
    const l_uint32* from = pixGetData(pixels) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pixels);
    l_uint32* to = pixGetData(mask.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(mask.get());
    for (int x = 0; x < pixGetWidth(pixels); ++x) {
      int red = 0;
      int green = 0;
      int blue = 0;
      extractRGBValues(from[x], &red, &green, &blue);
      const auto [low, high] = std::minmax({red, green, blue});
      if (high - low > kColorSpread) SET_DATA_BIT(to, x);
    }
  }
  return mask;
}

std::vector<PixelBox> seals_in(Pix* mask, float pixels_per_point) {
  constexpr int kReduction = 4;
  const PixPtr small(pixReduceRankBinaryCascade(mask, 1, 1, 0, 0));
  const int gap = std::max(1, static_cast<int>(kPartGap * pixels_per_point / kReduction));
  const PixPtr closed(small ? pixCloseSafeBrick(nullptr, small.get(), gap, gap) : nullptr);
  if (!closed) return {};
  std::vector<PixelBox> seals;
  for (const PixelBox& part : ink_components(closed.get())) {
    const PixelBox box{part.left * kReduction, part.top * kReduction, part.right * kReduction,
                       part.bottom * kReduction};
    const auto [low, high] =
        std::minmax({static_cast<float>(box.width()), static_cast<float>(box.height())});
    if (low >= kMinSeal * pixels_per_point && high <= kMaxSeal * pixels_per_point &&
        high <= kMaxAspect * low) {
      seals.push_back(box);
    }
  }
  return seals;
}

// Coloured ink is light in the strongest of its channels, black is dark in all.
void bleach(Pix* pixels, const PixelBox& seal, Pix* grey) {
  const int right = std::min(seal.right, static_cast<int>(pixGetWidth(pixels)));
  const int bottom = std::min(seal.bottom, static_cast<int>(pixGetHeight(pixels)));
  for (int y = seal.top; y < bottom; ++y) {
    const l_uint32* from = pixGetData(pixels) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pixels);
    l_uint32* to = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey);
    for (int x = seal.left; x < right; ++x) {
      int red = 0;
      int green = 0;
      int blue = 0;
      extractRGBValues(from[x], &red, &green, &blue);
      SET_DATA_BYTE(to, x, static_cast<l_uint8>(std::max({red, green, blue})));
    }
  }
}

}  // namespace

PixPtr without_seals(Pix* pixels, float pixels_per_point) {
  if (pixGetDepth(pixels) != 32) return PixPtr(pixConvertTo8(pixels, 0));
  PixPtr grey(pixConvertRGBToLuminance(pixels));
  const PixPtr mask = color_mask(pixels);
  if (!grey || !mask) return nullptr;
  for (const PixelBox& seal : seals_in(mask.get(), pixels_per_point)) {
    bleach(pixels, seal, grey.get());
  }
  return grey;
}

}  // namespace zhengbao
