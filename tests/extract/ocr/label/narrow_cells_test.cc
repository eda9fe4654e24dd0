#include "extract/ocr/label/narrow_cells.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

// Two cells side by side, 40 and 300 wide, under one ruling and above another.
const std::vector<PixelBox> kRulings{{98, 98, 444, 100},
                                     {98, 300, 444, 302},
                                     {98, 98, 100, 302},
                                     {140, 98, 142, 302},
                                     {442, 98, 444, 302}};

FoundLine line(int left, int top, int width) { return {{left, top, left + width, top + 20}, 20}; }

TEST(NarrowCells, LieBetweenTheRulingsAroundALine) {
  EXPECT_EQ(narrow_cells({line(110, 150, 20)}, kRulings, 7),
            (std::vector<PixelBox>{{100, 100, 140, 300}}));
}

TEST(NarrowCells, ComeOnceForAllTheirLines) {
  EXPECT_EQ(narrow_cells({line(110, 150, 20), line(110, 180, 20)}, kRulings, 7).size(), 1U);
}

TEST(NarrowCells, AreNoWiderThanAFewCharacters) {
  EXPECT_TRUE(narrow_cells({line(200, 150, 20)}, kRulings, 7).empty());
  EXPECT_EQ(narrow_cells({line(200, 150, 20)}, kRulings, 16).size(), 1U);
}

TEST(NarrowCells, NeedSidesAndEndWithThemAtTheFootOfThePage) {
  EXPECT_TRUE(narrow_cells({line(60, 150, 20)}, kRulings, 7).empty());
  const std::vector<PixelBox> open{{98, 98, 142, 100}, {98, 98, 100, 310}, {140, 98, 142, 305}};
  EXPECT_EQ(narrow_cells({line(110, 150, 20)}, open, 7),
            (std::vector<PixelBox>{{100, 100, 140, 305}}));
}

}  // namespace
}  // namespace zhengbao
