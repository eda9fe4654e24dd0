#include "extract/ocr/characters/lone_stroke.h"

#include <gtest/gtest.h>

#include "tests/extract/ocr/sure_line.h"

namespace zhengbao {
namespace {

using ::zhengbao::testing::sure_line;
using ::zhengbao::testing::text_of;

// A stroke on a page with type of 46 pixels, as of 12 points at 300 dpi.
FoundLine stroke(int width, int thickness) {
  return {{100, 200, 100 + width, 200 + thickness}, 46};
}

std::string mended(const FoundLine& line, const char* read) {
  CharacterRow row = sure_line(read);
  mend_lone_stroke(line, row);
  return text_of(row);
}

TEST(LoneStroke, IsADashWhereItIsThin) {
  EXPECT_EQ(mended(stroke(43, 3), "一"), "—");
  EXPECT_EQ(mended(stroke(43, 6), "一"), "一");
  EXPECT_EQ(mended(stroke(43, 6), "—"), "一");
}

TEST(LoneStroke, StaysAsItWasReadBetweenTheTwo) {
  EXPECT_EQ(mended(stroke(43, 4), "一"), "一");
  EXPECT_EQ(mended(stroke(43, 4), "—"), "—");
}

TEST(LoneStroke, IsOneCharacter) {
  EXPECT_EQ(mended(stroke(43, 2), "——"), "—");
  EXPECT_EQ(mended(stroke(90, 2), "——"), "——");
}

TEST(LoneStroke, IsNoHyphenAndNoOtherSign) {
  EXPECT_EQ(mended(stroke(16, 3), "-"), "-");
  EXPECT_EQ(mended(stroke(43, 3), "二"), "二");
  EXPECT_EQ(mended(stroke(43, 20), "一"), "一");
}

TEST(LoneStroke, IsDoubtfulAndKeepsWhatWasReadFirst) {
  CharacterRow row = sure_line("一");
  mend_lone_stroke(stroke(43, 3), row);
  EXPECT_EQ(row.front().raw, U'一');
  EXPECT_LE(row.front().confidence, 70);
  EXPECT_EQ(row.front().box.left, 100);
  EXPECT_EQ(row.front().box.right, 143);
}

}  // namespace
}  // namespace zhengbao
