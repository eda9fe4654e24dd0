// Seals are coloured and lie over black text.
#include "extract/ocr/ink/seal_remover.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <algorithm>

namespace zhengbao {
namespace {

constexpr int kSize = 400;
constexpr float kScale = 150 / 72.0F;
constexpr int kCentre = 200;
constexpr int kRadius = 110;
constexpr int kRing = 8;
constexpr int kStrokeRow = 200;  // a black stroke through seal and paper

// A red ring and disc over a black stroke, kept as JPEG as scanners do.
PixPtr sealed(bool red) {
  PixPtr page(pixCreate(kSize, kSize, 32));
  pixSetAllArbitrary(page.get(), 0xFFFFFF00);
  for (int y = 0; y < kSize; ++y) {
    for (int x = 0; x < kSize; ++x) {
      const int away = (x - kCentre) * (x - kCentre) + (y - kCentre) * (y - kCentre);
      const bool ring = away < kRadius * kRadius && away > (kRadius - kRing) * (kRadius - kRing);
      const bool star = away < 30 * 30;
      const bool black = std::abs(y - kStrokeRow) < 2 && x > 20 && x < 380;
      if (black) {
        pixSetRGBPixel(page.get(), x, y, 10, 10, 10);
      } else if (ring || star) {
        red ? pixSetRGBPixel(page.get(), x, y, 215, 60, 70)
            : pixSetRGBPixel(page.get(), x, y, 60, 60, 60);
      }
    }
  }
  l_uint8* bytes = nullptr;
  std::size_t size = 0;
  pixWriteMemJpeg(&bytes, &size, page.get(), 55, 0);
  PixPtr again(pixReadMemJpeg(bytes, size, 0, 1, nullptr, 0));
  lept_free(bytes);
  return again;
}

int darkest_of_ring(Pix* grey) {
  int darkest = 255;
  for (int x = 40; x < 100; ++x) {  // through the ring, away from the stroke
    l_uint32 value = 0;
    pixGetPixel(grey, x, kCentre - 40, &value);
    darkest = std::min(darkest, static_cast<int>(value));
  }
  return darkest;
}

// Of the stroke from `begin` to `end`.
int lightest_of_stroke(Pix* grey, int begin, int end) {
  int lightest = 0;
  for (int x = begin; x < end; ++x) {
    l_uint32 value = 0;
    pixGetPixel(grey, x, kStrokeRow, &value);
    lightest = std::max(lightest, static_cast<int>(value));
  }
  return lightest;
}

TEST(SealRemover, LeavesNoGreyOfASealAndAllOfTheTextUnderIt) {
  const PixPtr page = sealed(true);
  const PixPtr grey = without_seals(page.get(), kScale);
  EXPECT_GT(darkest_of_ring(grey.get()), 200);
  EXPECT_LT(lightest_of_stroke(grey.get(), 180, 220), 110);  // on the disc
  EXPECT_LT(lightest_of_stroke(grey.get(), 120, 160), 60);   // on paper inside the ring
}

TEST(SealRemover, KeepsWhatIsBlack) {
  const PixPtr page = sealed(false);
  const PixPtr grey = without_seals(page.get(), kScale);
  EXPECT_LT(darkest_of_ring(grey.get()), 90);
}

}  // namespace
}  // namespace zhengbao
