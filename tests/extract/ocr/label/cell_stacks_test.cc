#include "extract/ocr/label/cell_stacks.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

FoundLine line(int left, int top, int characters) {
  return {{left, top, left + 20 * characters, top + 20}, 20};
}

// The sides of a cell from x = 90 to 170.
const std::vector<PixelBox> kSides{{88, 80, 90, 200}, {170, 80, 172, 200}};

TEST(CellStacks, AreTheLinesOfANarrowCell) {
  const std::vector<FoundLine> lines{line(100, 100, 3), line(120, 126, 1)};
  EXPECT_EQ(find_cell_stacks(lines, kSides), (std::vector<CellStack>{{0, 1}}));
}

TEST(CellStacks, NeedTheSidesOfACellNearThem) {
  const std::vector<FoundLine> lines{line(100, 100, 3), line(120, 126, 1)};
  EXPECT_TRUE(find_cell_stacks(lines, {}).empty());
  EXPECT_TRUE(find_cell_stacks(lines, {{10, 80, 12, 200}, {300, 80, 302, 200}}).empty());
}

TEST(CellStacks, DoNotCrossARuling) {
  auto rulings = kSides;
  rulings.push_back({88, 122, 172, 124});
  EXPECT_TRUE(find_cell_stacks({line(100, 100, 3), line(100, 126, 3)}, rulings).empty());
}

TEST(CellStacks, LeaveLinesThatStandApartOrAreLong) {
  EXPECT_TRUE(find_cell_stacks({line(100, 100, 3), line(100, 150, 3)}, kSides).empty());
  EXPECT_TRUE(find_cell_stacks({line(92, 100, 6), line(92, 126, 6)}, kSides).empty());
}

TEST(CellTails, AreLastCharactersBelowALongerLine) {
  const std::vector<FoundLine> lines{line(92, 100, 8), line(400, 104, 4), line(162, 126, 1)};
  const auto tails = find_cell_tails(lines, kSides);
  ASSERT_EQ(tails.size(), 1U);
  EXPECT_EQ(tails[0].above, 0U);
  EXPECT_EQ(tails[0].lone, 2U);
  EXPECT_EQ(end_of(lines[0]).ink, (PixelBox{152, 100, 252, 120}));
}

TEST(CellTails, HaveNoRulingAboveThemAndStandClose) {
  auto rulings = kSides;
  rulings.push_back({88, 122, 300, 124});
  EXPECT_TRUE(find_cell_tails({line(92, 100, 8), line(162, 126, 1)}, rulings).empty());
  EXPECT_TRUE(find_cell_tails({line(92, 100, 8), line(162, 150, 1)}, kSides).empty());
  EXPECT_TRUE(find_cell_tails({line(92, 100, 8), line(152, 126, 2)}, kSides).empty());
  EXPECT_TRUE(find_cell_tails({line(92, 100, 8), line(162, 126, 1)}, {}).empty());
}

std::vector<ReadCharacter> read_as(std::u32string_view text) {
  std::vector<ReadCharacter> characters;
  for (const char32_t code : text) {
    characters.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  return characters;
}

TEST(CellStacks, GiveEachLineItsCharacters) {
  const std::vector<FoundLine> lines{line(100, 100, 3), line(120, 126, 1)};
  const auto parts = part_among_lines(read_as(U"结果维持"), lines, {0, 1});
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].size(), 3U);
  EXPECT_EQ(parts[0][1].box, (PixelBox{120, 100, 140, 120}));
  EXPECT_EQ(parts[1][0].readings[0].code, U'持');
}

TEST(CellStacks, CharactersOfALineMayBeSetApart) {
  const std::vector<FoundLine> lines{{{100, 100, 166, 120}, 20}, {{100, 130, 166, 150}, 20}};
  const auto parts = part_among_lines(read_as(U"结果维持"), lines, {0, 1});
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].size(), 2U);
}

TEST(CellStacks, TakeNoReadingWithoutRoomForIt) {
  const std::vector<FoundLine> lines{line(100, 100, 3), line(120, 126, 1)};
  EXPECT_TRUE(part_among_lines(read_as(U"结果维持原来的"), lines, {0, 1}).empty());
  EXPECT_TRUE(part_among_lines(read_as(U"结"), lines, {0, 1}).empty());
}

}  // namespace
}  // namespace zhengbao
