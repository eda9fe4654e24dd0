#include "extract/ocr/label/labels_apart.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/ink_area.h"

namespace zhengbao {
namespace {

void fill(Pix* page, const PixelBox& box) {
  pixRasterop(page, box.left, box.top, box.width(), box.height(), PIX_SET, nullptr, 0, 0);
}

// A stack of three in a narrow cell, and `width` of text beside it.
PageAttempt page_with(int width) {
  PageAttempt page;
  page.pictures.ink.reset(pixCreate(600, 400, 1));
  page.rulings = {{98, 88, 100, 302}, {130, 88, 132, 302}};
  for (const int top : {110, 134, 158}) {
    const PixelBox ink{105, top, 125, top + 20};
    fill(page.pictures.ink.get(), ink);
    page.lines.push_back({ink, 20});
  }
  const PixelBox text{150, 220, 150 + width, 240};
  fill(page.pictures.ink.get(), text);
  page.lines.push_back({text, 20});
  return page;
}

const PixelBox kStack{105, 110, 125, 178};

TEST(LabelsApart, AreTakenOutOfInkAndLines) {
  PageAttempt page = page_with(300);
  const LabelsApart labels = set_labels_apart(page);
  ASSERT_EQ(labels.cells.size(), 1U);
  EXPECT_EQ(page.lines.size(), 1U);
  EXPECT_TRUE(ink_inside(page.pictures.ink.get(), kStack).empty());
}

TEST(LabelsApart, ComeBackWhereTheyAreNoLabels) {
  PageAttempt page = page_with(300);
  const LabelsApart labels = set_labels_apart(page);
  put_back(labels.cells.front(), labels, page);
  EXPECT_EQ(page.lines.size(), 4U);
  EXPECT_EQ(ink_inside(page.pictures.ink.get(), kStack), kStack);
}

// Vertical print between rules, or a page on its side.
TEST(LabelsApart, AreNotMostOfAPage) {
  PageAttempt page = page_with(40);
  EXPECT_TRUE(set_labels_apart(page).cells.empty());
  EXPECT_EQ(page.lines.size(), 4U);
}

}  // namespace
}  // namespace zhengbao
