#include "extract/ocr/ink/line_finder.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

// 300 dpi: characters of 40 pixels are type of 10 points.
constexpr float kScale = 300 / 72.0F;

class Paper {
 public:
  void fill(int left, int top, int width, int height) {
    BOX* box = boxCreate(left, top, width, height);
    pixSetInRect(pix_.get(), box);
    boxDestroy(&box);
  }
  void characters(int left, int top, int count, int pitch) {
    for (int i = 0; i < count; ++i) fill(left + i * pitch, top, 40, 40);
  }
  std::vector<FoundLine> lines(const std::vector<PixelBox>& rulings = {}) {
    return find_lines(pix_.get(), rulings, kScale);
  }

 private:
  PixPtr pix_{pixCreate(1200, 800, 1)};
};

TEST(LineFinder, FindsLinesFromTopToBottom) {
  Paper paper;
  paper.characters(100, 300, 10, 44);
  paper.characters(100, 100, 12, 44);
  const auto lines = paper.lines();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].ink, (PixelBox{100, 100, 100 + 11 * 44 + 40, 140}));
  EXPECT_EQ(lines[1].ink.top, 300);
}

TEST(LineFinder, TwoLinesThatFillASquareStayTwo) {
  Paper paper;
  paper.characters(100, 300, 10, 44);
  paper.characters(100, 500, 3, 44);
  paper.characters(144, 550, 1, 44);
  EXPECT_EQ(paper.lines().size(), 3U);
  paper.fill(700, 500, 70, 24);  // of smaller type
  paper.fill(700, 536, 70, 24);
  EXPECT_EQ(paper.lines().size(), 5U);
}

TEST(LineFinder, PartsOfALargeCharacterAreOne) {
  Paper paper;
  paper.characters(100, 300, 10, 44);
  paper.fill(100, 500, 90, 28);
  paper.fill(100, 536, 90, 54);
  EXPECT_EQ(paper.lines().size(), 2U);
}

TEST(LineFinder, ADrawingGathersNoLinesBesideIt) {
  Paper paper;
  paper.fill(100, 100, 230, 230);
  for (int top = 110; top < 320; top += 60) paper.characters(355, top, 12, 44);
  EXPECT_EQ(paper.lines().size(), 5U);
  paper.fill(400, 400, 200, 210);  // a character of larger type, with a stroke of its own
  paper.fill(610, 500, 190, 20);
  EXPECT_EQ(paper.lines().size(), 6U);
}

TEST(LineFinder, ADottedRuleIsNoLine) {
  Paper paper;
  paper.characters(100, 300, 10, 44);
  for (int x = 100; x < 220; x += 12) paper.fill(x, 500, 6, 9);
  EXPECT_EQ(paper.lines().size(), 1U);
  paper.fill(100, 600, 30, 5);  // 一
  EXPECT_EQ(paper.lines().size(), 2U);
}

TEST(LineFinder, AGapBetweenWordsPartsColumnsAndOneBesideALoneCharacterDoesNot) {
  Paper paper;
  paper.characters(100, 100, 4, 44);
  paper.characters(340, 100, 3, 44);  // 68 pixels behind the fourth
  EXPECT_EQ(paper.lines().size(), 2U);
  paper.characters(100, 300, 4, 44);
  paper.characters(340, 300, 1, 44);
  EXPECT_EQ(paper.lines().size(), 3U);
}

TEST(LineFinder, KeepsASpacedTitleTogetherAndColumnsApart) {
  Paper paper;
  paper.characters(100, 100, 5, 110);
  EXPECT_EQ(paper.lines().size(), 1U);
  paper.characters(800, 100, 5, 44);
  EXPECT_EQ(paper.lines().size(), 2U);
}

TEST(LineFinder, CrossesNoRuling) {
  Paper paper;
  paper.characters(100, 100, 4, 44);
  paper.characters(300, 100, 4, 44);
  EXPECT_EQ(paper.lines().size(), 1U);
  EXPECT_EQ(paper.lines({{284, 50, 287, 200}}).size(), 2U);
}

TEST(LineFinder, LeavesOutPicturesAndSpecks) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(100, 300, 400, 400);
  paper.fill(900, 200, 3, 3);
  EXPECT_EQ(paper.lines().size(), 1U);
}

TEST(LineFinder, LeavesOutTheRestOfARuleButNoDash) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(100, 300, 500, 6);
  EXPECT_EQ(paper.lines().size(), 1U);
  paper.fill(100, 500, 80, 6);
  EXPECT_EQ(paper.lines().size(), 2U);
}

TEST(LineFinder, LeavesOutARuleThatLeans) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  for (int x = 0; x < 600; ++x) paper.fill(100 + x, 300 + x / 20, 1, 4);
  EXPECT_EQ(paper.lines().size(), 1U);
}

TEST(LineFinder, GivesALoneStrokeTheHeightOfTheType) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(100, 300, 40, 5);
  const auto lines = paper.lines();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[1].height, 40);
}

// 一 and 二 of a line, lower than those of the page; an underscore is no wider than high.
TEST(LineFinder, GivesALineOfLowCharactersTheWidthOfTheirStrokes) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(100, 300, 36, 4);
  paper.fill(144, 290, 26, 4);
  paper.fill(144, 310, 34, 4);
  paper.fill(100, 400, 20, 24);
  paper.fill(124, 420, 14, 3);
  const auto lines = paper.lines();
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[1].height, 36);
  EXPECT_LT(lines[2].height, 36);
}

TEST(LineFinder, WhatARulingLeftBesideItselfIsNoLine) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(100, 300, 80, 3);
  EXPECT_EQ(paper.lines({{90, 294, 700, 299}}).size(), 1U);
  EXPECT_EQ(paper.lines({{181, 299, 700, 302}}).size(), 1U);
  EXPECT_EQ(paper.lines({{90, 280, 700, 285}}).size(), 2U);  // 一 below a ruling
}

TEST(LineFinder, DustThatStandsApartDoesNotLengthenALine) {
  Paper paper;
  paper.characters(100, 100, 10, 44);
  paper.fill(64, 120, 4, 4);
  paper.fill(546, 136, 4, 4);  // a stop behind the last character
  const auto lines = paper.lines();
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].ink.left, 100);
  EXPECT_EQ(lines[0].ink.right, 550);
}

}  // namespace
}  // namespace zhengbao
