#include "extract/ocr/ink/ruling_finder.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr float kScale = 300 / 72.0F;

PreparedPage blank() { return {PixPtr(pixCreate(1200, 800, 8)), PixPtr(pixCreate(1200, 800, 1))}; }

void draw(PreparedPage& page, int left, int top, int width, int height) {
  BOX* box = boxCreate(left, top, width, height);
  pixSetInRect(page.ink.get(), box);
  boxDestroy(&box);
}

void draw_bar(PreparedPage& page, int left, int width) { draw(page, left, 100, width, 300); }

int ink(const PreparedPage& page) {
  l_int32 count = 0;
  pixCountPixels(page.ink.get(), &count, nullptr);
  return count;
}

TEST(RulingFinder, TakesOutBarCodesWhole) {
  PreparedPage page = blank();
  for (int i = 0; i < 20; ++i) draw_bar(page, 200 + 16 * i, i % 3 == 0 ? 3 : 6);
  EXPECT_TRUE(take_out_rulings(page, kScale).empty());
  EXPECT_EQ(ink(page), 0);
}

TEST(RulingFinder, KeepsTheSidesOfColumns) {
  PreparedPage page = blank();
  for (int i = 0; i < 14; ++i) draw_bar(page, 100 + 70 * i, 3);
  EXPECT_EQ(take_out_rulings(page, kScale).size(), 14U);
}

TEST(RulingFinder, SidesOfLowCellsReachFromLineToLine) {
  PreparedPage page = blank();
  draw(page, 100, 100, 800, 3);
  draw(page, 100, 160, 800, 3);
  draw(page, 100, 100, 3, 60);
  draw(page, 900, 100, 3, 60);
  EXPECT_EQ(take_out_rulings(page, kScale).size(), 4U);
}

// Closed gaps of two pixels make a line of them; the stems below tell them.
TEST(RulingFinder, TheTopsOfSmallLettersInARowAreNoLine) {
  PreparedPage page = blank();
  for (int i = 0; i < 30; ++i) {
    draw(page, 100 + 10 * i, 100, 7, 3);
    draw(page, 102 + 10 * i, 103, 3, 12);
  }
  EXPECT_TRUE(take_out_rulings(page, kScale).empty());
  EXPECT_EQ(ink(page), 30 * (7 * 3 + 3 * 12));
}

TEST(RulingFinder, AWornLineAndAnUnderlineAreLines) {
  PreparedPage page = blank();
  for (int i = 0; i < 30; ++i) draw(page, 100 + 10 * i, 100, 7, 3);
  draw(page, 100, 300, 600, 3);
  for (int i = 0; i < 30; ++i) draw(page, 100 + 20 * i, 285, 8, 14);
  EXPECT_EQ(take_out_rulings(page, kScale).size(), 2U);
}

TEST(RulingFinder, AStrokeOfACharacterThatStandsOnALineIsNoSide) {
  PreparedPage page = blank();
  draw(page, 100, 200, 800, 3);
  draw(page, 400, 145, 5, 52);  // ends four pixels above the line
  EXPECT_EQ(take_out_rulings(page, kScale).size(), 1U);
  EXPECT_EQ(ink(page), 5 * 52);
}

TEST(RulingFinder, LowSidesCutByTheEndOfThePageEndWhereTheOthersDo) {
  PreparedPage page = blank();
  draw(page, 100, 200, 800, 3);
  draw(page, 100, 60, 3, 200);  // the left side of the table, and the right one
  draw(page, 897, 60, 3, 200);
  draw(page, 400, 200, 3, 60);  // divides the last row alone
  EXPECT_EQ(take_out_rulings(page, kScale).size(), 4U);
  EXPECT_EQ(ink(page), 0);
}

}  // namespace
}  // namespace zhengbao
