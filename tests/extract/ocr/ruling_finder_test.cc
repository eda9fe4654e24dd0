#include "extract/ocr/ruling_finder.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr float kScale = 300 / 72.0F;

PreparedPage blank() { return {PixPtr(pixCreate(1200, 800, 8)), PixPtr(pixCreate(1200, 800, 1))}; }

void draw_bar(PreparedPage& page, int left, int width) {
  BOX* box = boxCreate(left, 100, width, 300);
  pixSetInRect(page.ink.get(), box);
  boxDestroy(&box);
}

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

}  // namespace
}  // namespace zhengbao
