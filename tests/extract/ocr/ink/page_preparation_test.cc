#include "extract/ocr/ink/page_preparation.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr int kStrokeLeft = 100;
constexpr int kStrokeRow = 420;

// Black characters, and a thin stroke that the scanner made `grey`.
PageImage scan(unsigned grey) {
  PageImage image;
  image.pixels.reset(pixCreate(600, 600, 8));
  image.pixels_per_point = 200 / 72.0F;
  pixSetAllArbitrary(image.pixels.get(), 245);
  for (int x = 100; x < 500; x += 40) {
    for (int y = 200; y < 224; ++y) {
      for (int i = 0; i < 24; ++i) pixSetPixel(image.pixels.get(), x + i, y, 20);
    }
  }
  constexpr int kBlur = 1;  // the edges of scanned characters are grey
  image.pixels.reset(pixBlockconv(image.pixels.get(), kBlur, kBlur));
  for (int i = 0; i < 30; ++i) {
    for (int y = kStrokeRow - 1; y <= kStrokeRow + 1; ++y) {
      pixSetPixel(image.pixels.get(), kStrokeLeft + i, y, grey);
    }
  }
  return image;
}

int ink_of_stroke(unsigned grey) {
  const PreparedPage page = prepare_page(scan(grey), 0);
  int count = 0;
  for (int i = 0; i < 30; ++i) {
    l_uint32 bit = 0;
    pixGetPixel(page.ink.get(), kStrokeLeft + i, kStrokeRow, &bit);
    count += static_cast<int>(bit);
  }
  return count;
}

TEST(PagePreparation, KeepsThinGreyStrokes) { EXPECT_GE(ink_of_stroke(140), 28); }

TEST(PagePreparation, LeavesTheGrainOfThePaperOut) { EXPECT_EQ(ink_of_stroke(200), 0); }

TEST(PagePreparation, TakesSpecksOutWhereThereAreMany) {
  const auto specks_left = [](int step) {
    PageImage image = scan(140);
    for (int x = 300; x < 560; x += step) pixSetPixel(image.pixels.get(), x, 300, 0);
    const PreparedPage page = prepare_page(image, 0);
    l_uint32 bit = 0;
    pixGetPixel(page.ink.get(), 300, 300, &bit);
    return bit;
  };
  EXPECT_EQ(specks_left(4), 0U);
  EXPECT_EQ(specks_left(900), 1U);
}

}  // namespace
}  // namespace zhengbao
