#include "extract/ocr/cut/letter_count.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

class LetterInk {
 public:
  void fill(int left, int top, int right, int bottom) {
    BOX* box = boxCreate(left, top, right - left, bottom - top);
    pixSetInRect(pix_.get(), box);
    boxDestroy(&box);
  }
  std::size_t count() { return count_letters(pix_.get(), {0, 0, 200, 40}); }

 private:
  PixPtr pix_{pixCreate(200, 40, 1)};
};

TEST(LetterCount, CountsWhatStandsApart) {
  LetterInk ink;
  for (int i = 0; i < 5; ++i) ink.fill(10 + 20 * i, 5, 22 + 20 * i, 35);
  ink.fill(115, 30, 119, 35);  // a point
  EXPECT_EQ(ink.count(), 6U);
}

TEST(LetterCount, TakesDotsAboveForPartsAndDustForNothing) {
  LetterInk ink;
  ink.fill(10, 14, 14, 35);
  ink.fill(10, 5, 14, 9);
  ink.fill(50, 20, 52, 22);
  EXPECT_EQ(ink.count(), 1U);
}

}  // namespace
}  // namespace zhengbao
