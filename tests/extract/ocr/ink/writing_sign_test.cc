#include "extract/ocr/ink/writing_sign.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

class Picture {
 public:
  explicit Picture(int paper = 255) {
    pixSetAllGray(image_.pixels.get(), paper);
    image_.pixels_per_point = 2;
  }
  Picture& fill(int left, int top, int width, int height, int grey = 0) {
    for (int y = top; y < top + height; ++y) {
      for (int x = left; x < left + width; ++x) {
        pixSetPixel(image_.pixels.get(), x, y, static_cast<l_uint32>(grey));
      }
    }
    return *this;
  }
  bool has_dark_ground() const { return zhengbao::has_dark_ground(image_); }
  bool may_hold_writing() const { return zhengbao::may_hold_writing(image_); }

 private:
  PageImage image_{PixPtr(pixCreate(600, 400, 8)), 2, 300, 200};
};

TEST(WritingSign, SeesThreeSignsBesideEachOther) {
  EXPECT_TRUE(Picture()
                  .fill(100, 100, 20, 20)
                  .fill(130, 100, 20, 20)
                  .fill(160, 100, 20, 20)
                  .may_hold_writing());
}

TEST(WritingSign, SeesSignsBelowEachOther) {
  EXPECT_TRUE(Picture()
                  .fill(100, 100, 20, 20)
                  .fill(100, 130, 20, 20)
                  .fill(100, 160, 20, 20)
                  .may_hold_writing());
}

TEST(WritingSign, SeesWhiteWritingOnABand) {
  Picture band(80);
  band.fill(100, 100, 20, 20, 255).fill(130, 100, 20, 20, 255).fill(160, 100, 20, 20, 255);
  EXPECT_TRUE(band.may_hold_writing());
}

TEST(WritingSign, SeesLettersThatTouch) {
  EXPECT_TRUE(Picture().fill(100, 100, 200, 18).may_hold_writing());
  EXPECT_FALSE(Picture().fill(100, 100, 200, 4).may_hold_writing()) << "a rule";
}

TEST(WritingSign, SeesNoneOnEmptyPaperAndInLoneMarks) {
  EXPECT_FALSE(Picture().may_hold_writing());
  EXPECT_FALSE(Picture().fill(100, 100, 20, 20).fill(400, 300, 20, 20).may_hold_writing());
  EXPECT_FALSE(Picture().fill(100, 100, 20, 20).fill(130, 100, 20, 20).may_hold_writing());
  EXPECT_FALSE(Picture()
                   .fill(100, 100, 20, 20)
                   .fill(130, 90, 48, 48)
                   .fill(190, 100, 20, 20)
                   .may_hold_writing());
}

TEST(WritingSign, SeesNoneInFaintColours) {
  EXPECT_FALSE(Picture(228)
                   .fill(100, 100, 20, 20, 255)
                   .fill(130, 100, 20, 20, 255)
                   .fill(160, 100, 20, 20, 255)
                   .may_hold_writing());
}

TEST(DarkGround, IsMuchOfThePictureAndNotALineOrAShadeOfPaper) {
  EXPECT_TRUE(Picture(80).fill(100, 100, 20, 20, 255).has_dark_ground());
  EXPECT_FALSE(Picture().has_dark_ground());
  EXPECT_FALSE(Picture(230).has_dark_ground());
  EXPECT_FALSE(Picture().fill(0, 0, 600, 40).has_dark_ground());
}

}  // namespace
}  // namespace zhengbao
