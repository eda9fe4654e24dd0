#include "extract/ocr/label/label_cells.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr int kType = 20;

void fill(Pix* page, const PixelBox& box) {
  pixRasterop(page, box.left, box.top, box.width(), box.height(), PIX_SET, nullptr, 0, 0);
}
PixPtr blank_page() { return PixPtr(pixCreate(600, 500, 1)); }

// Strokes like those of 田, 三 and 、 whose square begins at (x, y).
void draw_field(Pix* page, int x, int y) {
  for (const int at : {0, 8, 17}) {
    fill(page, {x, y + at, x + kType, y + at + 3});
    fill(page, {x + at, y, x + at + 3, y + kType});
  }
}
void draw_three(Pix* page, int x, int y) {
  fill(page, {x + 2, y + 2, x + 18, y + 4});
  fill(page, {x + 4, y + 9, x + 16, y + 11});
  fill(page, {x, y + 16, x + 20, y + 18});
}
void draw_comma(Pix* page, int x, int y) { fill(page, {x + 2, y + 13, x + 7, y + 19}); }

// A cell from x = 100 to 130 and a wider one beside it.
const std::vector<PixelBox> kRulings{{98, 88, 404, 90},
                                     {98, 400, 404, 402},
                                     {98, 88, 100, 402},
                                     {130, 88, 132, 402},
                                     {402, 88, 404, 402}};

FoundLine line(int left, int top, int width) {
  return {{left, top, left + width, top + kType}, kType};
}

TEST(LabelCells, AreCutIntoRowsOfOneCharacter) {
  const PixPtr page = blank_page();
  draw_three(page.get(), 105, 100);
  draw_comma(page.get(), 105, 124);
  draw_field(page.get(), 105, 148);
  draw_field(page.get(), 105, 172);
  // The strokes of 三 were found as lines of their own.
  const std::vector<FoundLine> lines{
      {{107, 102, 123, 111}, kType}, line(105, 148, 20), line(105, 172, 20)};
  const auto labels = find_label_cells(page.get(), lines, kRulings);
  ASSERT_EQ(labels.size(), 1U);
  EXPECT_TRUE(labels[0].is_column);
  ASSERT_EQ(labels[0].rows.size(), 4U);
  EXPECT_EQ(labels[0].rows[0].ink, (PixelBox{105, 102, 125, 118}));
  EXPECT_EQ(labels[0].rows[1].ink, (PixelBox{107, 137, 112, 143}));
  EXPECT_TRUE(labels[0].is_mark(labels[0].rows[1]));
  EXPECT_FALSE(labels[0].is_mark(labels[0].rows[0]));
  EXPECT_LT(labels[0].rows[1].middle, 137);
}

TEST(LabelCells, HaveTwoCharactersInARowWhereTheyAreWider) {
  const PixPtr page = blank_page();
  std::vector<PixelBox> rulings = kRulings;
  rulings[3] = {156, 88, 158, 402};
  for (const int y : {100, 128}) {
    draw_field(page.get(), 106, y);
    draw_field(page.get(), 130, y);
  }
  const auto labels =
      find_label_cells(page.get(), {line(106, 100, 44), line(106, 128, 44)}, rulings);
  ASSERT_EQ(labels.size(), 1U);
  EXPECT_FALSE(labels[0].is_column);
  EXPECT_EQ(labels[0].rows.size(), 2U);
  EXPECT_FALSE(labels[0].rows[0].ends_in_mark);
}

TEST(LabelCells, TellTheMarkAtTheEndOfARow) {
  const PixPtr page = blank_page();
  std::vector<PixelBox> rulings = kRulings;
  rulings[3] = {156, 88, 158, 402};
  draw_three(page.get(), 106, 100);
  draw_comma(page.get(), 130, 100);
  draw_field(page.get(), 106, 128);
  draw_field(page.get(), 130, 128);
  const auto labels =
      find_label_cells(page.get(), {line(106, 100, 30), line(106, 128, 44)}, rulings);
  ASSERT_EQ(labels.size(), 1U);
  EXPECT_TRUE(labels[0].rows[0].ends_in_mark);
  EXPECT_FALSE(labels[0].rows[1].ends_in_mark);
}

TEST(LabelCells, AreNotSingleCharacters) {
  const PixPtr page = blank_page();
  draw_three(page.get(), 105, 100);
  EXPECT_TRUE(find_label_cells(page.get(), {line(105, 100, 20)}, kRulings).empty());
}

// Digits: narrower than high.
TEST(LabelCells, AreNotColumnsOfFigures) {
  const PixPtr page = blank_page();
  std::vector<FoundLine> lines;
  for (const int y : {100, 130, 160}) {
    fill(page.get(), {108, y, 117, y + 15});
    lines.push_back({{108, y, 117, y + 15}, kType});
  }
  EXPECT_TRUE(find_label_cells(page.get(), lines, kRulings).empty());
}

// 吨, 件 and 条 in the rows of a table that has no rules between them.
TEST(LabelCells, AreNotCharactersThatStandLevelWithOtherLines) {
  const PixPtr page = blank_page();
  std::vector<FoundLine> lines;
  for (const int y : {100, 124, 148}) {
    draw_field(page.get(), 105, y);
    lines.push_back(line(105, y, 20));
  }
  EXPECT_EQ(find_label_cells(page.get(), lines, kRulings).size(), 1U);
  for (const int y : {100, 124, 148}) lines.push_back(line(150, y, 200));
  EXPECT_TRUE(find_label_cells(page.get(), lines, kRulings).empty());
}

TEST(LabelCells, NeedNarrowCells) {
  const PixPtr page = blank_page();
  for (const int y : {100, 124, 148}) draw_field(page.get(), 255, y);
  EXPECT_TRUE(
      find_label_cells(page.get(), {line(255, 100, 20), line(255, 124, 20)}, kRulings).empty());
  EXPECT_TRUE(find_label_cells(page.get(), {line(255, 100, 20)}, {}).empty());
}

}  // namespace
}  // namespace zhengbao
