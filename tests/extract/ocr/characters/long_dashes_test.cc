#include "extract/ocr/characters/long_dashes.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr FoundLine kLine{{0, 0, 400, 40}, 40};

// Characters that follow each other by 40 pixels.
std::vector<ReadCharacter> reading(const std::string& text) {
  std::vector<ReadCharacter> characters;
  int left = 0;
  for (const char32_t code : to_utf32(text)) {
    characters.push_back({.readings = {{code, 0.99F}}, .box = {left, 0, left + 40, 40}});
    left += 40;
  }
  return characters;
}

std::string joined(std::vector<ReadCharacter> characters, int ink_from, int ink_to,
                   int gap_from = 0, int gap_to = 0) {
  const PixPtr page(pixCreate(400, 40, 1));
  pixRasterop(page.get(), ink_from, 20, ink_to - ink_from, 3, PIX_SET, nullptr, 0, 0);
  pixRasterop(page.get(), gap_from, 0, gap_to - gap_from, 40, PIX_CLR, nullptr, 0, 0);
  join_dashes(page.get(), kLine, characters);
  std::u32string text;
  for (const ReadCharacter& character : characters) text += character.readings.front().code;
  return to_utf8(text);
}

TEST(LongDashes, InkThatDoesNotPartIsOneDash) {
  EXPECT_EQ(joined(reading("表现一一底"), 82, 158), "表现——底");
}

TEST(LongDashes, StrokesThatPartStayTwo) {
  EXPECT_EQ(joined(reading("应当一一列"), 82, 158, 117, 123), "应当一一列");
}

TEST(LongDashes, HyphensThatFillOneSquareAreAWornStroke) {
  auto worn = reading("进--步");
  worn[1].box = {42, 0, 60, 40};
  worn[2].box = {60, 0, 78, 40};
  worn[3].box = {80, 0, 120, 40};
  EXPECT_EQ(joined(worn, 42, 78, 58, 62), "进一步");
  EXPECT_EQ(joined(reading("甲--乙"), 42, 118, 77, 83), "甲--乙");
}

TEST(LongDashes, AHyphenAsWideAsACharacterIsOneAtTheBeginning) {
  EXPECT_EQ(joined(reading("-种由"), 0, 36), "一种由");
  EXPECT_EQ(joined(reading("-种由"), 0, 15), "-种由");
  EXPECT_EQ(joined(reading("-5度"), 0, 36), "-5度");
}

}  // namespace
}  // namespace zhengbao
