#include "extract/ocr/ink/dark_grounds.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr float kScale = 300 / 72.0F;
constexpr int kGround = 60;

class Sheet {
 public:
  Sheet() { pixSetAllArbitrary(page_.grey.get(), kPaperGrey); }
  void fill(int left, int top, int width, int height, int grey) {
    BOX* box = boxCreate(left, top, width, height);
    pixSetInRectArbitrary(page_.grey.get(), box, static_cast<l_uint32>(grey));
    if (grey < kPaperGrey / 2) {
      pixSetInRect(page_.ink.get(), box);
    } else {
      pixClearInRect(page_.ink.get(), box);
    }
    boxDestroy(&box);
  }
  // A word of 40 pixels a character, which leaves half of its square as it is.
  void word(int left, int top, int characters, int grey) {
    for (int i = 0; i < characters; ++i) {
      fill(left + 44 * i, top, 40, 10, grey);
      fill(left + 44 * i, top + 30, 40, 10, grey);
    }
  }
  std::size_t grounds() { return turn_dark_grounds(page_, kScale).size(); }
  int grey_at(int x, int y) const {
    l_uint32 value = 0;
    pixGetPixel(page_.grey.get(), x, y, &value);
    return static_cast<int>(value);
  }
  bool has_ink_at(int x, int y) const {
    l_uint32 value = 0;
    pixGetPixel(page_.ink.get(), x, y, &value);
    return value != 0;
  }

 private:
  PreparedPage page_{PixPtr(pixCreate(1200, 800, 8)), PixPtr(pixCreate(1200, 800, 1))};
};

TEST(DarkGrounds, HaveTheirWordsTurnedBlack) {
  Sheet sheet;
  sheet.fill(100, 100, 900, 80, kGround);
  sheet.word(150, 120, 4, kPaperGrey);
  sheet.fill(500, 100, 3, 80, kPaperGrey);  // between two cells
  EXPECT_EQ(sheet.grounds(), 1U);
  EXPECT_EQ(sheet.grey_at(120, 110), kPaperGrey);
  EXPECT_EQ(sheet.grey_at(160, 122), 0);
  EXPECT_TRUE(sheet.has_ink_at(160, 122));
  EXPECT_TRUE(sheet.has_ink_at(501, 140));
  EXPECT_FALSE(sheet.has_ink_at(120, 110));
}

TEST(DarkGrounds, ABarWithoutWordsAndAThinLineAreNone) {
  Sheet sheet;
  sheet.fill(100, 100, 900, 80, kGround);
  sheet.fill(100, 300, 900, 4, kGround);
  EXPECT_EQ(sheet.grounds(), 0U);
  EXPECT_EQ(sheet.grey_at(120, 110), kGround);
}

TEST(DarkGrounds, ATitleInHeavyTypeIsNone) {
  Sheet sheet;
  for (int i = 0; i < 6; ++i) {
    sheet.fill(100 + 120 * i, 100, 100, 20, kGround);
    sheet.fill(140 + 120 * i, 100, 20, 100, kGround);
  }
  EXPECT_EQ(sheet.grounds(), 0U);
}

TEST(DarkGrounds, TheShadowAtTheEdgeOfThePageStays) {
  Sheet sheet;
  sheet.fill(0, 0, 90, 800, kGround);
  sheet.word(0, 300, 2, kPaperGrey);
  EXPECT_EQ(sheet.grounds(), 0U);
}

}  // namespace
}  // namespace zhengbao
