#include "extract/ocr/characters/bracket_ink.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <cstdlib>

namespace zhengbao {
namespace {

const PixelBox kLine{0, 10, 200, 50};

// Angles whose point is at `x` and whose arms reach 8 to the right, or to the left.
PixPtr line_with(const std::vector<int>& points, bool opens = true) {
  PixPtr page(pixCreate(200, 60, 1));
  for (const int x : points) {
    for (int y = 12; y < 48; ++y) {
      const int off = std::abs(y - 30) * 8 / 18;
      const int left = opens ? x + off : x - off;
      pixRasterop(page.get(), left, y, 3, 1, PIX_SET, nullptr, 0, 0);
    }
  }
  return page;
}

CharacterRow read_as(std::u32string_view text) {
  CharacterRow row;
  int left = 0;
  for (const char32_t code : text) {
    row.push_back(
        {.readings = {{code, 0.99F}}, .box = {left, 10, left + 40, 50}, .confidence = 99});
    left += 40;
  }
  return row;
}

std::u32string mended(const PixPtr& page, std::u32string_view text) {
  CharacterRow row = read_as(text);
  mend_round_brackets(page.get(), kLine, row);
  std::u32string read;
  for (const ReadCharacter& one : row) read += code_of(one);
  return read;
}

TEST(BracketInk, IsRoundWhereThereIsOneArc) {
  EXPECT_EQ(mended(line_with({60}), U"开《区分"), U"开（区分");
  EXPECT_EQ(mended(line_with({60}, false), U"开》区分"), U"开）区分");
}

TEST(BracketInk, IsATitleMarkWhereThereAreTwo) {
  EXPECT_EQ(mended(line_with({56, 66}), U"据《条例"), U"据《条例");
}

TEST(BracketInk, IsATitleMarkWhereTwoAnglesTouch) {
  EXPECT_EQ(mended(line_with({58, 60, 62, 64}), U"据《条例"), U"据《条例");
}

TEST(BracketInk, StaysInLinesThatTitlesGoOver) {
  EXPECT_EQ(mended(line_with({60}, false), U"开》区分三四五六七八九十零"),
            U"开》区分三四五六七八九十零");
}

TEST(BracketInk, StaysWhereTheTitleEndsOrNothingIsClear) {
  EXPECT_EQ(mended(line_with({60}), U"据《法》"), U"据《法》");
  EXPECT_EQ(mended(line_with({}), U"开《区分"), U"开《区分");
}

TEST(BracketInk, IsNoStrokeOfACharacter) {
  PixPtr page(pixCreate(200, 60, 1));
  pixRasterop(page.get(), 60, 12, 4, 36, PIX_SET, nullptr, 0, 0);
  EXPECT_EQ(mended(page, U"开《区分"), U"开《区分");
}

}  // namespace
}  // namespace zhengbao
