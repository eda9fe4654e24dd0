#include "extract/ocr/characters/raised_marks.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

// A line of characters of 40 pixels, from row 100 on.
constexpr int kHeight = 40;
constexpr PixelBox kLine{100, 100, 500, 140};

class Paper {
 public:
  void fill(int left, int top, int width, int height) {
    pixRasterop(pix_.get(), left, top, width, height, PIX_SET, nullptr, 0, 0);
  }
  std::vector<PixelBox> marks() { return find_raised_marks(pix_.get(), kLine, kHeight); }

 private:
  PixPtr pix_{pixCreate(600, 200, 1)};
};

TEST(RaisedMarks, AreANumberInBracketsInTheUpperPart) {
  Paper paper;
  paper.fill(100, 100, 38, 40);
  paper.fill(150, 102, 5, 20);  // (
  paper.fill(158, 104, 8, 16);  // 3
  paper.fill(169, 102, 5, 20);  // )
  paper.fill(180, 100, 38, 40);
  const auto marks = paper.marks();
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_EQ(marks[0], (PixelBox{150, 102, 174, 122}));
}

TEST(RaisedMarks, QuotationMarksAreLower) {
  Paper paper;
  paper.fill(150, 102, 8, 10);
  paper.fill(162, 102, 8, 10);
  EXPECT_TRUE(paper.marks().empty());
}

TEST(RaisedMarks, BracketsOfTheUsualSizeAndStrokesWithInkBelowAreNone) {
  Paper paper;
  paper.fill(150, 102, 6, 36);
  paper.fill(160, 104, 16, 30);
  paper.fill(180, 102, 6, 36);
  paper.fill(220, 100, 38, 16);
  paper.fill(220, 124, 38, 16);
  EXPECT_TRUE(paper.marks().empty());
}

std::vector<ReadCharacter> reading(std::u32string_view text) {
  std::vector<ReadCharacter> characters;
  for (const char32_t code : text) characters.push_back({.readings = {{code, 0.9F}}});
  return characters;
}

TEST(RaisedMarks, AreNumbersOfUpToThreeDigits) {
  EXPECT_TRUE(is_mark_number(reading(U"(3)")));
  EXPECT_TRUE(is_mark_number(reading(U"12")));
  EXPECT_FALSE(is_mark_number(reading(U"(3")));
  EXPECT_FALSE(is_mark_number(reading(U"1998")));
  EXPECT_FALSE(is_mark_number(reading(U"()")));
  EXPECT_FALSE(is_mark_number({}));
}

}  // namespace
}  // namespace zhengbao
