#include "extract/ocr/ink_area.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "extract/ocr/ink_components.h"

namespace zhengbao {
namespace {

// Two strokes that touch at a corner, and a dot.
PixPtr picture() {
  PixPtr ink(pixCreate(60, 40, 1));
  pixRasterop(ink.get(), 10, 10, 5, 2, PIX_SET, nullptr, 0, 0);
  pixRasterop(ink.get(), 15, 12, 5, 8, PIX_SET, nullptr, 0, 0);
  pixRasterop(ink.get(), 40, 30, 3, 3, PIX_SET, nullptr, 0, 0);
  return ink;
}

constexpr PixelBox kStrokes{10, 10, 20, 20};
constexpr PixelBox kDot{40, 30, 43, 33};

TEST(InkComponents, PiecesAreConnectedAtCornersToo) {
  const PixPtr ink = picture();
  EXPECT_EQ(ink_components(ink.get()), (std::vector<PixelBox>{kStrokes, kDot}));
}

TEST(InkComponents, OfNoPictureThereAreNone) { EXPECT_TRUE(ink_components(nullptr).empty()); }

TEST(InkArea, InkInsideIsInPixelsOfTheWholePicture) {
  const PixPtr ink = picture();
  EXPECT_EQ(ink_inside(ink.get(), {5, 5, 30, 30}), kStrokes);
  EXPECT_EQ(ink_inside(ink.get(), {12, 5, 18, 30}), (PixelBox{12, 10, 18, 20}));
}

TEST(InkArea, WhiteHasNoInk) {
  const PixPtr ink = picture();
  EXPECT_TRUE(ink_inside(ink.get(), {22, 5, 35, 30}).empty());
}

TEST(InkArea, CutsOutWhatThePictureHas) {
  const PixPtr ink = picture();
  const PixPtr part = cut_out(ink.get(), {38, 28, 100, 100});
  ASSERT_TRUE(part);
  EXPECT_EQ(pixGetWidth(part.get()), 60 - 38);
  EXPECT_EQ(ink_components(part.get()), (std::vector<PixelBox>{{2, 2, 5, 5}}));
  EXPECT_FALSE(cut_out(ink.get(), {60, 0, 80, 40}));
}

TEST(InkArea, ClearsInsideAlone) {
  const PixPtr ink = picture();
  clear_ink(ink.get(), {0, 0, 15, 40});
  EXPECT_EQ(ink_components(ink.get()), (std::vector<PixelBox>{{15, 12, 20, 20}, kDot}));
}

}  // namespace
}  // namespace zhengbao
