#include "extract/ocr/character_gaps.h"

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

}  // namespace
}  // namespace zhengbao
