#include "extract/ocr/ink/seal_remover.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
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

// Of one pixel: how light in the strongest of its channels, and to the eye.
struct Light {
  int strongest = 0;
  int seen = 0;
};

Light light_of(l_uint32 pixel) {
  int red = 0;
  int green = 0;
  int blue = 0;
  extractRGBValues(pixel, &red, &green, &blue);
  return {std::max({red, green, blue}), (299 * red + 587 * green + 114 * blue) / 1000};
}

const l_uint32* row(Pix* pix, int y) {
  return pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
}

class Counts {
 public:
  void add(int value) {
    ++counts_[static_cast<std::size_t>(value)];
    ++all_;
  }
  // What one of `part` is darker than.
  int darkest(std::size_t part) const {
    std::size_t below = 0;
    std::size_t value = 0;
    while (value < 255 && below + counts_[value] <= all_ / part) below += counts_[value++];
    return static_cast<int>(value);
  }

 private:
  std::array<std::size_t, 256> counts_{};
  std::size_t all_ = 0;
};

// How light the ink of a seal is: all of it but the darkest part, where black shines
// through. Never taken for darker than coloured ink gets.
Light ink_of(Pix* pixels, Pix* mask, const PixelBox& seal) {
  constexpr std::size_t kBlack = 5;  // one of
  constexpr Light kDarkest{140, 50};
  Counts strongest;
  Counts seen;
  for (int y = seal.top; y < seal.bottom; ++y) {
    for (int x = seal.left; x < seal.right; ++x) {
      if (!GET_DATA_BIT(row(mask, y), x)) continue;
      const Light light = light_of(row(pixels, y)[x]);
      strongest.add(light.strongest);
      seen.add(light.seen);
    }
  }
  return {std::max(strongest.darkest(kBlack), kDarkest.strongest),
          std::max(seen.darkest(kBlack), kDarkest.seen)};
}

// Coloured ink is light in the strongest of its channels, black is dark in all. What
// is as light as the ink becomes white, so that no grey is left where it was. JPEG
// keeps colours more coarsely than light: black on the seal turns reddish, and is told
// by how dark it is; the edges of the seal turn grey, and are as light as its ink.
void bleach(Pix* pixels, Pix* mask, Pix* near, const PixelBox& seal, Pix* grey) {
  const Light ink = ink_of(pixels, mask, seal);
  for (int y = seal.top; y < seal.bottom; ++y) {
    l_uint32* to = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey);
    for (int x = seal.left; x < seal.right; ++x) {
      const Light light = light_of(row(pixels, y)[x]);
      int value = light.strongest;
      if (GET_DATA_BIT(row(mask, y), x)) {
        value = light.seen * 255 / ink.seen;
      } else if (GET_DATA_BIT(row(near, y), x)) {
        value = light.strongest * 255 / ink.strongest;
      }
      SET_DATA_BYTE(to, x, static_cast<l_uint8>(std::min(255, value)));
    }
  }
}

}  // namespace

PixPtr without_seals(Pix* pixels, float pixels_per_point) {
  if (pixGetDepth(pixels) != 32) return PixPtr(pixConvertTo8(pixels, 0));
  PixPtr grey(pixConvertRGBToLuminance(pixels));
  const PixPtr mask = color_mask(pixels);
  constexpr int kEdge = 3;  // pixels, a brick around each
  const PixPtr near(mask ? pixDilateBrick(nullptr, mask.get(), kEdge, kEdge) : nullptr);
  if (!grey || !near) return nullptr;
  const int width = static_cast<int>(pixGetWidth(pixels));
  const int height = static_cast<int>(pixGetHeight(pixels));
  for (PixelBox seal : seals_in(mask.get(), pixels_per_point)) {
    seal.right = std::min(seal.right, width);
    seal.bottom = std::min(seal.bottom, height);
    bleach(pixels, mask.get(), near.get(), seal, grey.get());
  }
  return grey;
}

}  // namespace zhengbao
