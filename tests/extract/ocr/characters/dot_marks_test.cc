#include "extract/ocr/characters/dot_marks.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr PixelBox kLine{0, 0, 200, 40};

// 提, a mark and 艾, each in a square of 40 pixels; the characters are solid ink.
struct Drawing {
  PixPtr page{pixCreate(200, 40, 1)};
  int middle = 60;

  Drawing() {
    fill(2, 2, 36, 36);
    fill(82, 2, 36, 36);
  }
  void fill(int x, int y, int w, int h) {
    pixRasterop(page.get(), x, y, w, h, PIX_SET, nullptr, 0, 0);
  }
  Drawing& dot(int y) {
    fill(middle - 3, y, 6, 6);
    return *this;
  }
  // From the upper left to the lower right.
  Drawing& stroke(int y) {
    for (int i = 0; i < 9; ++i) fill(middle - 5 + i, y + i, 3, 2);
    return *this;
  }
};

std::string mended(const Drawing& drawing, const std::string& text) {
  std::vector<ReadCharacter> line;
  const std::u32string codes = to_utf32(text);
  int left = 0;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const bool is_last = i + 1 == codes.size();
    if (is_last) left = 80;
    const int width = i == 0 || is_last ? 40 : 20;
    line.push_back(
        {.readings = {{codes[i], 0.99F}}, .box = {left, 0, left + width, 40}, .confidence = 99});
    left += width;
  }
  mend_dots(drawing.page.get(), kLine, line);
  std::u32string out;
  for (const ReadCharacter& one : line) out += one.readings.front().code;
  return to_utf8(out);
}

TEST(DotMarks, ARoundMarkInTheMiddleIsTheDotOfANameAbroad) {
  for (const char* read : {"提、艾", "提：艾", "提-艾", "提.艾", "提·艾"}) {
    EXPECT_EQ(mended(Drawing().dot(17), read), "提·艾");
  }
}

TEST(DotMarks, ASlantingStrokeAtTheFootIsNoPoint) {
  EXPECT_EQ(mended(Drawing().stroke(28), "提.艾"), "提、艾");
  EXPECT_EQ(mended(Drawing().stroke(28), "提\\.艾"), "提、艾");
  EXPECT_EQ(mended(Drawing().stroke(28), "提，艾"), "提，艾");
}

TEST(DotMarks, PointsAtTheFootStay) {
  EXPECT_EQ(mended(Drawing().dot(32), "提.艾"), "提.艾");
  EXPECT_EQ(mended(Drawing().dot(32), "提、艾"), "提、艾");
}

TEST(DotMarks, OtherMarksStay) {
  Drawing colon;
  colon.dot(10).dot(30);
  EXPECT_EQ(mended(colon, "提：艾"), "提：艾");
  Drawing hyphen;
  hyphen.fill(54, 19, 12, 2);
  EXPECT_EQ(mended(hyphen, "提-艾"), "提-艾");
  EXPECT_EQ(mended(Drawing(), "提、艾"), "提、艾");
}

TEST(DotMarks, OnlyBetweenChineseCharacters) { EXPECT_EQ(mended(Drawing().dot(17), "5.8"), "5.8"); }

// A sign of 12 pixels at `y`, then the letter T from column 40 on.
std::string item(const char* read, int y, bool hollow, int next = 40) {
  const PixPtr page(pixCreate(200, 40, 1));
  pixRasterop(page.get(), 0, y, 12, 12, PIX_SET, nullptr, 0, 0);
  if (hollow) pixRasterop(page.get(), 2, y + 2, 8, 8, PIX_CLR, nullptr, 0, 0);
  pixRasterop(page.get(), next, 4, 20, 32, PIX_SET, nullptr, 0, 0);
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(read)) {
    line.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  mend_bullet(page.get(), kLine, line);
  return to_utf8(std::u32string(1, line.front().readings.front().code));
}

TEST(DotMarks, ASolidSignBeforeAnItemIsABullet) {
  EXPECT_EQ(item("¢T", 14, false), "•");
  EXPECT_EQ(item("eT", 14, false), "•");
}

// A disc of 28 pixels, or a square, then the letter T.
std::string large_item(const char* read, bool round) {
  constexpr int kSide = 28;
  const PixPtr page(pixCreate(200, 40, 1));
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < kSide; ++x) {
      const int dx = 2 * x + 1 - kSide;
      const int dy = 2 * y + 1 - kSide;
      if (!round || dx * dx + dy * dy <= kSide * kSide) pixSetPixel(page.get(), x, y + 6, 1);
    }
  }
  pixRasterop(page.get(), 50, 4, 20, 32, PIX_SET, nullptr, 0, 0);
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(read)) {
    line.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  mend_bullet(page.get(), kLine, line);
  std::u32string text;
  for (const ReadCharacter& character : line) text += code_of(character);
  return to_utf8(text);
}

TEST(DotMarks, ADiscAsWideAsACharacterIsNotTwo) {
  EXPECT_EQ(large_item("@@T", true), "●T");
  EXPECT_EQ(large_item("@T", true), "●T");
  EXPECT_EQ(large_item("@T", false), "@T");
  EXPECT_EQ(large_item("oT", true), "oT");
}

TEST(DotMarks, SignsThatAreHollowLowOrPartOfAWordAreNone) {
  EXPECT_EQ(item("©T", 14, true), "©");
  EXPECT_EQ(item(".T", 27, false), ".");
  EXPECT_EQ(item("eT", 14, false, 14), "e");
  EXPECT_EQ(item("1T", 14, false), "1");
}

}  // namespace
}  // namespace zhengbao
