#include "extract/ocr/ink/leader_finder.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

constexpr float kScale = 300 / 72.0F;

class DottedPage {
 public:
  void dot(int x, int y, int size) {
    BOX* box = boxCreate(x, y, size, size);
    pixSetInRect(page_.ink.get(), box);
    boxDestroy(&box);
  }
  void ring(int x, int y, int size) {
    dot(x, y, size);
    pixRasterop(page_.ink.get(), x + 1, y + 1, size - 2, size - 3, PIX_CLR, nullptr, 0, 0);
  }
  std::vector<PixelBox> leaders() { return take_out_leaders(page_, kScale); }
  int ink() {
    l_int32 count = 0;
    pixCountPixels(page_.ink.get(), &count, nullptr);
    return count;
  }

 private:
  PreparedPage page_{PixPtr(pixCreate(1200, 400, 8)), PixPtr(pixCreate(1200, 400, 1))};
};

TEST(LeaderFinder, TakesOutARowOfDots) {
  DottedPage page;
  for (int i = 0; i < 20; ++i) page.dot(200 + 18 * i, 100, 5);
  page.dot(900, 90, 30);
  const auto leaders = page.leaders();
  ASSERT_EQ(leaders.size(), 1U);
  EXPECT_EQ(leaders[0], (PixelBox{200, 100, 200 + 19 * 18 + 5, 105}));
  EXPECT_EQ(page.ink(), 30 * 30);
}

TEST(LeaderFinder, LeavesAFewDotsAndUnevenOnes) {
  DottedPage page;
  for (int i = 0; i < 6; ++i) page.dot(200 + 18 * i, 100, 5);
  for (int i = 0; i < 20; ++i) page.dot(200 + 18 * i + (i % 3) * 9, 200, 3 + (i % 4) * 2);
  EXPECT_TRUE(page.leaders().empty());
}

// Tiny letters of a typewriter: rings as large as dots.
TEST(LeaderFinder, LeavesLetters) {
  DottedPage page;
  for (int i = 0; i < 20; ++i) page.ring(200 + 18 * i, 100, 8);
  EXPECT_TRUE(page.leaders().empty());
}

}  // namespace
}  // namespace zhengbao
