#include "extract/ocr/ink/faint_lines.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/ink/ruling_finder.h"

namespace zhengbao {
namespace {

constexpr float kScale = 300 / 72.0F;
constexpr int kInk = 40;
constexpr int kPale = 200;

class Sheet {
 public:
  Sheet() {
    pixSetAllArbitrary(page_.grey.get(), kPaperGrey);
    fill(300, 600, 100, 100, kInk);  // type, by which the depth of ink is known
  }
  void fill(int left, int top, int width, int height, int grey) {
    BOX* box = boxCreate(left, top, width, height);
    pixSetInRectArbitrary(page_.grey.get(), box, static_cast<l_uint32>(grey));
    if (grey < kPale) pixSetInRect(page_.ink.get(), box);
    boxDestroy(&box);
  }
  std::vector<PixelBox> rulings() { return take_out_rulings(page_, kScale); }
  int grey_at(int x, int y) const {
    l_uint32 value = 0;
    pixGetPixel(page_.grey.get(), x, y, &value);
    return static_cast<int>(value);
  }

 private:
  PreparedPage page_{PixPtr(pixCreate(1200, 800, 8)), PixPtr(pixCreate(1200, 800, 1))};
};

TEST(FaintLines, AreRulingsAndAreTakenOut) {
  Sheet sheet;
  sheet.fill(100, 100, 800, 2, kPale);
  sheet.fill(100, 400, 800, 2, kPale);
  sheet.fill(500, 102, 2, 298, kPale);
  EXPECT_EQ(sheet.rulings().size(), 3U);
  EXPECT_EQ(sheet.grey_at(600, 100), kPaperGrey);
  EXPECT_EQ(sheet.grey_at(500, 200), kPaperGrey);
}

TEST(FaintLines, DottedOnesAreRulingsButNotTheDotsThatLeadToANumber) {
  Sheet table;
  for (int x = 100; x < 900; x += 10) table.fill(x, 100, 3, 3, kInk);
  table.fill(900, 50, 8, 200, kInk);
  EXPECT_EQ(table.rulings().size(), 2U);
  Sheet contents;
  for (int x = 300; x < 900; x += 10) contents.fill(x, 100, 3, 3, kInk);
  for (int x = 150; x < 290; x += 46) contents.fill(x, 75, 40, 40, kInk);
  EXPECT_TRUE(contents.rulings().empty());
}

TEST(FaintLines, WhatIsHardlyDarkerThanPaperIsNone) {
  Sheet sheet;
  sheet.fill(100, 100, 800, 2, 235);
  EXPECT_TRUE(sheet.rulings().empty());
}

TEST(FaintLines, FeetOfCharactersInARowAreNone) {
  Sheet sheet;
  sheet.fill(100, 130, 800, 2, kPale);
  for (int x = 100; x < 900; x += 20) sheet.fill(x, 100, 8, 30, kPale);
  EXPECT_TRUE(sheet.rulings().empty());
}

TEST(FaintLines, AStreakFromEndToEndOfThePageIsNoSideOfATable) {
  Sheet sheet;
  sheet.fill(100, 100, 800, 2, kInk);
  sheet.fill(500, 0, 2, 800, kPale);
  EXPECT_EQ(sheet.rulings().size(), 1U);
  EXPECT_EQ(sheet.grey_at(500, 300), kPale);
}

TEST(FaintLines, TheGreyEdgeOfABlackLineIsNoLineOfItsOwn) {
  Sheet sheet;
  sheet.fill(100, 100, 800, 4, kInk);
  sheet.fill(100, 104, 800, 1, kPale);
  EXPECT_EQ(sheet.rulings().size(), 1U);
}

}  // namespace
}  // namespace zhengbao
