#include "extract/ocr/line/latin_reader.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>
#include <string_view>

#include "core/text.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/models/type_face.h"

namespace zhengbao {
namespace {

constexpr int kMargin = 12;

// Signs that stand on a line as in a number, with the white of two pixels between them.
struct DrawnNumber {
  PixPtr grey;
  PixPtr ink;
  FoundLine line;
};

DrawnNumber draw_number(std::u32string_view text) {
  constexpr int kEm = 32;
  constexpr int kBaseline = 40;
  constexpr int kBelow = 5;  // the tail of a comma
  constexpr int kWhite = 2;
  TypeFace face = TypeFace::load("AR PL UMing CN").value();
  DrawnNumber number;
  number.grey.reset(pixCreate(kEm * static_cast<int>(text.size()), 64, 8));
  pixSetAllArbitrary(number.grey.get(), 255);
  int left = kMargin;
  for (const char32_t code : text) {
    const PixPtr glyph = face.draw(code, kEm);
    const int width = pixGetWidth(glyph.get());
    const int height = pixGetHeight(glyph.get());
    const int bottom = kBaseline + (code == U',' ? kBelow : 0);
    pixRasterop(number.grey.get(), left, bottom - height, width, height, PIX_SRC, glyph.get(), 0,
                0);
    left += width + kWhite;
  }
  number.ink.reset(pixThresholdToBinary(number.grey.get(), 128));
  number.line.ink = ink_inside(number.ink.get(), {0, 0, left, 64});
  number.line.height = number.line.ink.height();
  return number;
}

CharacterRow read_as(std::u32string_view text, float confidence) {
  CharacterRow row;
  for (const char32_t code : text) {
    row.push_back({.readings = {{code, confidence / 100}}, .confidence = confidence});
  }
  return row;
}

std::string text_of(const CharacterRow& row) {
  std::u32string text;
  for (const ReadCharacter& character : row) text += code_of(character);
  return to_utf8(text);
}

class LatinReaderTest : public testing::Test {
 protected:
  // What becomes of `chinese`, read in the picture of `number`.
  std::string read(const DrawnNumber& number, const CharacterRow& chinese) {
    const PixelBox& ink = number.line.ink;
    const PixPtr picture = cut_out(number.grey.get(), {ink.left - kMargin, ink.top - kMargin,
                                                       ink.right + kMargin, ink.bottom + kMargin});
    ReadingModels models;
    models.chinese = shelf_.model("chi_sim").value();
    models.latin = shelf_.model("eng").value();
    return text_of(LatinReader(number.ink.get(), models).read(number.line, picture.get(), chinese));
  }

 private:
  ModelShelf shelf_;
};

TEST_F(LatinReaderTest, ReadsTheFiguresThatAnIdeographHides) {
  const DrawnNumber number = draw_number(U"1,000");
  EXPECT_EQ(read(number, read_as(U"上000", 97)), "1,000");
}

// The ink has no more parts than were read.
TEST_F(LatinReaderTest, KeepsTheIdeographThatIsPrintedBeforeFigures) {
  const DrawnNumber number = draw_number(U"上000");
  EXPECT_EQ(read(number, read_as(U"上000", 97)), "上000");
}

// Of a fax: its thin top and foot are gone. What has ink inside is none.
TEST_F(LatinReaderTest, ReadsAZeroWhoseThinStrokesAreGone) {
  DrawnNumber zero = draw_number(U"0");
  const PixelBox ink = zero.line.ink;
  for (const int top : {ink.top, ink.bottom - 3}) {
    pixRasterop(zero.grey.get(), ink.left, top, ink.width(), 3, PIX_SET, nullptr, 0, 0);
    pixRasterop(zero.ink.get(), ink.left, top, ink.width(), 3, PIX_CLR, nullptr, 0, 0);
  }
  EXPECT_EQ(read(zero, read_as(U"品", 91)), "0");
  EXPECT_EQ(read(zero, read_as(U"品", 97)), "品");
  pixRasterop(zero.ink.get(), ink.left, (ink.top + ink.bottom) / 2, ink.width(), 2, PIX_SET,
              nullptr, 0, 0);
  EXPECT_NE(read(zero, read_as(U"目", 91)), "0");
}

TEST_F(LatinReaderTest, ReadsALetterThatWasTakenForAnIdeograph) {
  EXPECT_EQ(read(draw_number(U"B"), read_as(U"日", 80)), "B");
  EXPECT_EQ(read(draw_number(U"7"), read_as(U"了", 80)), "7");
}

// What follows is no number.
TEST_F(LatinReaderTest, KeepsTheIdeographsOfText) {
  const DrawnNumber number = draw_number(U"1,000");
  EXPECT_EQ(read(number, read_as(U"上川元", 97)), "上川元");
}

}  // namespace
}  // namespace zhengbao
