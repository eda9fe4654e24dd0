#include "extract/ocr/ink/vertical_areas.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr float kScale = 200 / 72.0F;
constexpr int kType = 28;  // pixels, 10 points

// A page with `across` by `down` characters, drawn as squares without their middle,
// `gap_x` and `gap_y` pixels apart, the first at (left, top).
void draw(Pix* page, int left, int top, int across, int down, int gap_x, int gap_y) {
  for (int i = 0; i < across; ++i) {
    for (int j = 0; j < down; ++j) {
      const int x = left + i * (kType + gap_x);
      const int y = top + j * (kType + gap_y);
      pixRasterop(page, x, y, kType, kType, PIX_SET, nullptr, 0, 0);
      pixRasterop(page, x + 4, y + 4, kType - 8, kType - 8, PIX_CLR, nullptr, 0, 0);
    }
  }
}

PixPtr blank() { return PixPtr(pixCreate(1200, 1000, 1)); }

TEST(VerticalAreas, AreColumnsOfCharactersThatStandCloser) {
  const PixPtr page = blank();
  draw(page.get(), 400, 200, 10, 20, 20, 3);
  const auto areas = find_vertical_areas(page.get(), kScale);
  ASSERT_EQ(areas.size(), 1U);
  EXPECT_LE(areas[0].left, 400);
  EXPECT_LE(areas[0].top, 200);
  EXPECT_GE(areas[0].right, 400 + 10 * kType + 9 * 20);
  EXPECT_GE(areas[0].bottom, 200 + 20 * kType + 19 * 3);
}

TEST(VerticalAreas, AreNoLinesOfHorizontalText) {
  const PixPtr page = blank();
  draw(page.get(), 200, 200, 20, 10, 3, 20);
  EXPECT_TRUE(find_vertical_areas(page.get(), kScale).empty());
}

TEST(VerticalAreas, AreNotShortLinesAsFarApartAsTheirCharacters) {
  const PixPtr page = blank();
  draw(page.get(), 200, 200, 4, 12, 12, 12);
  EXPECT_TRUE(find_vertical_areas(page.get(), kScale).empty());
}

TEST(VerticalAreas, LeaveTheHorizontalTextOfTheSamePage) {
  const PixPtr page = blank();
  draw(page.get(), 100, 50, 25, 3, 3, 20);
  draw(page.get(), 400, 300, 10, 15, 20, 3);
  const auto areas = find_vertical_areas(page.get(), kScale);
  ASSERT_EQ(areas.size(), 1U);
  EXPECT_GT(areas[0].top, 250);
}

// The title of what is printed in columns stands at their right.
TEST(VerticalAreas, TakeTheLoneColumnBesideThem) {
  const PixPtr page = blank();
  draw(page.get(), 400, 200, 8, 20, 20, 3);
  draw(page.get(), 880, 240, 1, 6, 0, 12);
  EXPECT_EQ(find_vertical_areas(page.get(), kScale).size(), 2U);
}

TEST(VerticalAreas, AreNoneOfALoneColumn) {
  const PixPtr page = blank();
  draw(page.get(), 880, 240, 1, 6, 0, 12);
  EXPECT_TRUE(find_vertical_areas(page.get(), kScale).empty());
  EXPECT_TRUE(find_vertical_areas(blank().get(), kScale).empty());
}

}  // namespace
}  // namespace zhengbao
