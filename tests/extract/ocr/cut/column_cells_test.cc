#include "extract/ocr/cut/column_cells.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/ink_area.h"

namespace zhengbao {
namespace {

constexpr int kType = 30;

void fill(Pix* page, const PixelBox& box) {
  pixRasterop(page, box.left, box.top, box.width(), box.height(), PIX_SET, nullptr, 0, 0);
}

// Characters like 工 at a pitch of 34, one left out, then a stop.
PixPtr column() {
  PixPtr page(pixCreate(400, 100, 1));
  for (const int i : {0, 1, 3, 4}) {
    const int left = 20 + i * 34;
    fill(page.get(), {left, 30, left + 8, 30 + kType});
    fill(page.get(), {left + 22, 30, left + kType, 30 + kType});
    fill(page.get(), {left, 44, left + kType, 47});
  }
  fill(page.get(), {20 + 5 * 34 + 4, 34, 20 + 5 * 34 + 12, 42});
  return page;
}

const FoundLine kLine{{20, 30, 202, 60}, kType};

TEST(ColumnCells, AreCutBetweenCharactersAndNotBetweenTheirStrokes) {
  const auto cells = cut_cells(column().get(), kLine);
  ASSERT_EQ(cells.size(), 6U);
  EXPECT_EQ(cells[0].ink, (PixelBox{20, 30, 50, 60}));
  EXPECT_EQ(cells[1].ink, (PixelBox{54, 30, 84, 60}));
  EXPECT_TRUE(cells[2].ink.empty());
  EXPECT_EQ(cells[4].ink, (PixelBox{156, 30, 186, 60}));
}

TEST(ColumnCells, KnowAStopByItsSize) {
  const auto cells = cut_cells(column().get(), kLine);
  ASSERT_EQ(cells.size(), 6U);
  EXPECT_TRUE(cells[5].is_mark());
  EXPECT_FALSE(cells[0].is_mark());
  EXPECT_FALSE(cells[2].is_mark());
}

TEST(ColumnCells, OfOneCharacterAreOne) {
  PixPtr page(pixCreate(100, 100, 1));
  fill(page.get(), {20, 30, 50, 60});
  EXPECT_EQ(cut_cells(page.get(), {{20, 30, 50, 60}, kType}).size(), 1U);
}

TEST(ColumnCells, OfALineTooLongForTextAreNone) {
  PixPtr page(pixCreate(3000, 10, 1));
  EXPECT_TRUE(cut_cells(page.get(), {{0, 0, 3000, 5}, 5}).empty());
}

// What ran to the right in the turned picture runs down again, and a stop at the upper
// right of its square comes to the lower left.
TEST(ColumnCells, MakeARowOfUprightCharacters) {
  const PixPtr ink = column();
  const PixPtr grey(pixConvertTo8(ink.get(), 0));
  auto cells = cut_cells(ink.get(), kLine);
  std::erase_if(cells, [](const ColumnCell& cell) { return cell.ink.empty(); });
  std::vector<PixelBox> places;
  const PixPtr row = picture_of_cells(grey.get(), kLine, cells, 0.5F, places);
  ASSERT_TRUE(row);
  ASSERT_EQ(places.size(), 5U);
  EXPECT_EQ(pixGetHeight(row.get()), 2 * kType);
  const PixPtr black(pixThresholdToBinary(row.get(), 128));
  const PixelBox first = ink_inside(black.get(), places[0]);
  EXPECT_EQ(first.width(), kType);
  EXPECT_EQ(first.height(), kType);
  const PixelBox stop = ink_inside(black.get(), places[4]);
  EXPECT_EQ(stop.width(), 8);
  EXPECT_LT(stop.left - places[4].left, kType / 3);
  EXPECT_GT(stop.top, first.top + kType / 2);
}

}  // namespace
}  // namespace zhengbao
