#include "extract/ocr/ink/line_joiner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

constexpr int kType = 20;

std::vector<PixelBox> joined(std::vector<PixelBox> pieces,
                             const std::vector<PixelBox>& rulings = {},
                             const std::vector<PixelBox>& parts = {}) {
  join_pieces(pieces, {parts, rulings, kType});
  return pieces;
}

TEST(LineJoiner, JoinsWordsThatStandCloseOnOneLine) {
  EXPECT_THAT(joined({{124, 0, 224, 20}, {0, 0, 100, 20}}), ElementsAre(PixelBox{0, 0, 224, 20}));
}

TEST(LineJoiner, LeavesColumnsApart) {
  EXPECT_THAT(joined({{0, 0, 100, 20}, {130, 0, 230, 20}}), SizeIs(2));
}

TEST(LineJoiner, JoinsTheLoneCharactersOfASpacedTitleOverWiderWhite) {
  EXPECT_THAT(joined({{0, 0, 20, 20}, {60, 0, 80, 20}}), SizeIs(1));
  EXPECT_THAT(joined({{0, 0, 20, 20}, {70, 0, 90, 20}}), SizeIs(2));
}

// 79 and 1,020 in two columns; two digits are as wide as a character of a title.
TEST(LineJoiner, LeavesNumbersApartThatStandAsFarAsTheCharactersOfASpacedTitle) {
  const std::vector<PixelBox> digits{{0, 0, 12, 20},   {16, 0, 28, 20},  {66, 0, 78, 20},
                                     {82, 16, 86, 26}, {90, 0, 102, 20}, {106, 0, 118, 20}};
  const std::vector<PixelBox> pieces{{0, 0, 28, 20}, {66, 0, 118, 26}};
  EXPECT_THAT(joined(pieces, {}, digits), SizeIs(2));
  const std::vector<PixelBox> characters{{0, 0, 28, 20}, {66, 0, 90, 20}, {96, 0, 118, 20}};
  EXPECT_THAT(joined({{0, 0, 28, 20}, {66, 0, 118, 20}}, {}, characters), SizeIs(1));
}

TEST(LineJoiner, JoinsANumberWithTheCharacterOfASpacedTitle) {
  EXPECT_THAT(joined({{0, 0, 12, 20}, {50, 0, 70, 20}}, {}, {{0, 0, 12, 20}, {50, 0, 70, 20}}),
              SizeIs(1));
}

TEST(LineJoiner, JoinsTheStrokesOfACharacterButNotTwoLines) {
  EXPECT_THAT(joined({{0, 0, 20, 3}, {0, 9, 20, 12}}), SizeIs(1));
  EXPECT_THAT(joined({{0, 0, 200, 20}, {0, 24, 200, 44}}), SizeIs(2));
}

TEST(LineJoiner, JoinsThePartsOfALargeCharacterToASquare) {
  EXPECT_THAT(joined({{0, 0, 50, 14}, {0, 18, 50, 50}}), ElementsAre(PixelBox{0, 0, 50, 50}));
}

TEST(LineJoiner, JoinsNothingAcrossARuling) {
  EXPECT_THAT(joined({{0, 0, 20, 20}, {24, 0, 44, 20}}, {{21, -10, 23, 40}}), SizeIs(2));
  EXPECT_THAT(joined({{0, 0, 20, 3}, {0, 9, 20, 12}}, {{-10, 5, 40, 7}}), SizeIs(2));
}

}  // namespace
}  // namespace zhengbao
