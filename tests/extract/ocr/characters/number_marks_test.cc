#include "extract/ocr/characters/number_marks.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

// Figures of 12 by 20 pixels that stand on row 30; a comma reaches to row 34.
class Number {
 public:
  Number& figure() { return fill(10, 30, 12); }
  Number& comma() { return fill(27, 34, 4); }
  Number& point() { return fill(27, 30, 4); }
  std::string mended(const std::string& read) {
    std::vector<ReadCharacter> characters;
    for (const char32_t code : to_utf32(read)) {
      characters.push_back({.readings = {{code, 1}}, .confidence = 99});
    }
    mend_number_marks(ink_.get(), {10, 8, x_, 36}, characters);
    std::u32string text;
    for (const ReadCharacter& one : characters) text += one.readings.front().code;
    return to_utf8(text);
  }

 private:
  Number& fill(int top, int bottom, int width) {
    BOX* box = boxCreate(x_, top, width, bottom - top);
    pixSetInRect(ink_.get(), box);
    boxDestroy(&box);
    x_ += width + 4;
    return *this;
  }

  PixPtr ink_{pixCreate(400, 40, 1)};
  int x_ = 10;
};

TEST(NumberMarks, ACommaReachesBelowTheFigures) {
  EXPECT_EQ(Number().figure().comma().figure().figure().figure().mended("2.036"), "2,036");
  EXPECT_EQ(Number().figure().comma().figure().figure().figure().mended("2,036"), "2,036");
}

TEST(NumberMarks, APointStandsOnTheirFoot) {
  EXPECT_EQ(Number().figure().point().figure().mended("8,5"), "8.5");
  EXPECT_EQ(Number().figure().point().figure().mended("8.5"), "8.5");
}

TEST(NumberMarks, AMarkSeenTwiceIsOne) {
  EXPECT_EQ(Number().figure().comma().figure().figure().figure().mended("3,.440"), "3,440");
}

TEST(NumberMarks, WhatTheInkDoesNotCountStays) {
  EXPECT_EQ(Number().figure().comma().figure().figure().mended("2.036"), "2.036");
  EXPECT_EQ(Number().figure().comma().figure().mended("2.吨"), "2.吨");
}

}  // namespace
}  // namespace zhengbao
