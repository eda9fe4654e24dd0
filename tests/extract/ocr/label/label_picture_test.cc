#include "extract/ocr/label/label_picture.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/ink_area.h"

namespace zhengbao {
namespace {

constexpr int kEm = 40;

PixPtr white_page() {
  PixPtr page(pixCreate(200, 400, 8));
  pixSetAllArbitrary(page.get(), 255);
  return page;
}
void blacken(Pix* page, const PixelBox& box) {
  pixRasterop(page, box.left, box.top, box.width(), box.height(), PIX_CLR, nullptr, 0, 0);
}

// The box around what is dark in `place` of `picture`.
PixelBox dark_in(Pix* picture, const PixelBox& place) {
  const PixPtr ink(pixThresholdToBinary(picture, 128));
  return ink_inside(ink.get(), place);
}

LabelCell column(const std::vector<StackRow>& rows) {
  return {{90, 90, 150, 390}, kEm, true, rows};
}

TEST(LabelPicture, SetsRowsSideBySide) {
  const PixPtr page = white_page();
  const LabelCell label = column({{{100, 100, 140, 140}, 120}, {{100, 146, 140, 186}, 166}});
  for (const StackRow& row : label.rows) blacken(page.get(), row.ink);
  std::vector<PixelBox> places;
  const PixPtr picture = picture_of_label(page.get(), label, 0.5F, places);
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(pixGetHeight(picture.get()), 80);
  EXPECT_GT(places[1].left, places[0].right);
  EXPECT_EQ(dark_in(picture.get(), places[0]),
            (PixelBox{places[0].left, 20, places[0].left + kEm, 60}));
}

// 、 of a column stands at the upper right of its square.
TEST(LabelPicture, SetsMarksOfColumnsAtTheLowerLeft) {
  const PixPtr page = white_page();
  const LabelCell label = column({{{100, 100, 140, 140}, 120}, {{128, 146, 138, 156}, 166}});
  for (const StackRow& row : label.rows) blacken(page.get(), row.ink);
  std::vector<PixelBox> places;
  const PixPtr picture = picture_of_label(page.get(), label, 0.5F, places);
  const PixelBox mark = dark_in(picture.get(), places[1]);
  EXPECT_LT(mark.left - places[1].left, kEm / 4);
  EXPECT_GT(mark.top, 40);
}

// ︵ has its ends below its middle, 一 is level.
TEST(LabelPicture, SetsBracketsUprightThatLieOnTheirSide) {
  const PixPtr page = white_page();
  const LabelCell label = column({{{102, 100, 138, 112}, 106}, {{102, 160, 138, 164}, 162}});
  blacken(page.get(), {108, 100, 132, 103});
  blacken(page.get(), {102, 106, 108, 112});
  blacken(page.get(), {132, 106, 138, 112});
  blacken(page.get(), label.rows[1].ink);
  std::vector<PixelBox> places;
  const PixPtr picture = picture_of_label(page.get(), label, 0.5F, places);
  const PixelBox bracket = dark_in(picture.get(), places[0]);
  EXPECT_GT(bracket.height(), bracket.width());
  const PixelBox one = dark_in(picture.get(), places[1]);
  EXPECT_GT(one.width(), one.height());
}

// 一 above 般: its square is where the pitch has it, not where its stroke is.
TEST(LabelPicture, LeavesALowCharacterWhereItStandsInItsSquare) {
  const PixPtr page = white_page();
  const LabelCell label = column({{{100, 124, 140, 128}, 120}, {{100, 146, 140, 186}, 166}});
  for (const StackRow& row : label.rows) blacken(page.get(), row.ink);
  std::vector<PixelBox> places;
  const PixPtr picture = picture_of_label(page.get(), label, 0.5F, places);
  EXPECT_EQ(dark_in(picture.get(), places[0]).top, 20 + (kEm - 4) / 2 + 6);
}

TEST(LabelPicture, KnowsTheLineOfARow) {
  const LabelCell label = column({{{100, 100, 140, 140}, 120}, {{104, 150, 114, 156}, 166}});
  EXPECT_EQ(line_of_row(label, label.rows[0]).ink, (PixelBox{100, 100, 140, 140}));
  EXPECT_EQ(line_of_row(label, label.rows[1]).ink, (PixelBox{100, 146, 140, 186}));
}

}  // namespace
}  // namespace zhengbao
