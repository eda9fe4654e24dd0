#include "extract/ocr/ink/character_gaps.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace zhengbao {
namespace {

// A line of 20 pixels in height with ink at the columns `from` to `to`, each pair.
PixPtr draw(std::initializer_list<std::pair<int, int>> ink) {
  PixPtr page(pixCreate(200, 40, 1));
  for (const auto& [from, to] : ink) {
    pixRasterop(page.get(), from, 10, to - from, 20, PIX_SET, nullptr, 0, 0);
  }
  return page;
}

std::vector<ReadCharacter> two(PixelBox first, PixelBox second) {
  std::vector<ReadCharacter> characters(2);
  characters[0] = {.readings = {{U'全', 0.99F}}, .box = first};
  characters[1] = {.readings = {{U'国', 0.99F}}, .box = second};
  return characters;
}

constexpr PixelBox kLine{10, 10, 190, 30};

TEST(CharacterGaps, AGapFullOfInkIsNone) {
  const PixPtr page = draw({{20, 38}, {41, 59}});
  auto characters = two({20, 10, 25, 30}, {50, 10, 59, 30});
  close_inked_gaps(page.get(), kLine, characters);
  EXPECT_EQ(characters[0].box.right, characters[1].box.left);
}

TEST(CharacterGaps, AWhiteGapStays) {
  const PixPtr page = draw({{20, 38}, {60, 78}});
  auto characters = two({20, 10, 36, 30}, {62, 10, 78, 30});
  close_inked_gaps(page.get(), kLine, characters);
  EXPECT_EQ(characters[0].box.right, 36);
  EXPECT_EQ(characters[1].box.left, 62);
}

TEST(CharacterGaps, TheWhiteBesideAMisplacedCharacterCounts) {
  const PixPtr page = draw({{20, 38}, {60, 78}});
  auto characters = two({20, 10, 48, 30}, {61, 10, 78, 30});
  close_inked_gaps(page.get(), kLine, characters);
  EXPECT_EQ(characters[0].box.right, 48);
}

std::vector<ReadCharacter> digits(PixelBox first, PixelBox second) {
  auto characters = two(first, second);
  characters[0].readings = {{U'1', 0.99F}};
  characters[1].readings = {{U'2', 0.99F}};
  characters[1].after_space = true;
  return characters;
}

TEST(CharacterGaps, NumbersAreApartWhereTheInkIs) {
  auto characters = digits({20, 10, 30, 30}, {42, 10, 52, 30});
  check_number_spaces(draw({{20, 30}, {42, 52}}).get(), kLine, characters);
  EXPECT_TRUE(characters[1].after_space);
}

TEST(CharacterGaps, ASpaceWithinANumberIsNone) {
  auto characters = digits({20, 10, 28, 30}, {38, 10, 48, 30});
  check_number_spaces(draw({{22, 30}, {35, 45}}).get(), kLine, characters);
  EXPECT_FALSE(characters[1].after_space);
}

TEST(CharacterGaps, BesideAOneTheWhiteIsItsOwn) {
  const PixPtr page = draw({{22, 30}, {35, 45}});
  auto one = digits({20, 10, 28, 30}, {38, 10, 48, 30});
  auto three = one;
  three[0].readings = {{U'3', 0.99F}};
  check_number_spaces(page.get(), kLine, one);
  check_number_spaces(page.get(), kLine, three);
  EXPECT_FALSE(one[1].after_space);
  EXPECT_TRUE(three[1].after_space);
}

// Words are known by their letters: the white between them may be small.
TEST(CharacterGaps, SpacesBetweenWordsAreNotChecked) {
  auto characters = digits({20, 10, 28, 30}, {38, 10, 48, 30});
  characters[1].readings = {{U'o', 0.99F}};
  check_number_spaces(draw({{22, 30}, {35, 45}}).get(), kLine, characters);
  EXPECT_TRUE(characters[1].after_space);
}

}  // namespace
}  // namespace zhengbao
