#include "extract/ocr/characters/line_script.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

// Characters ten pixels wide, side by side; a blank sets the next one apart.
std::vector<ReadCharacter> line(const std::string& text, float confidence = 99) {
  std::vector<ReadCharacter> read;
  bool space = false;
  int left = 0;
  for (const char32_t code : to_utf32(text)) {
    if (code != U' ') {
      read.push_back({.readings = {{code, 0.99F}},
                      .box = {left, 0, left + 10, 20},
                      .confidence = confidence,
                      .after_space = space});
    }
    space = code == U' ';
    left += 10;
  }
  return read;
}

std::string text_of(const std::vector<ReadCharacter>& read) {
  std::u32string text;
  for (const ReadCharacter& one : read) {
    if (one.after_space) text += U' ';
    text += one.readings.front().code;
  }
  return to_utf8(text);
}

TEST(LineScript, LinesOfWordsSeemLatin) {
  EXPECT_TRUE(seems_latin(line("leaves the islands at 21:40")));
  EXPECT_TRUE(seems_latin(line("soep站la Waterman")));
  EXPECT_TRUE(seems_latin(line("bloem，boter")));
  EXPECT_TRUE(seems_latin(line("(0999) 8602-1147 FERRY OFFICE")));
}

TEST(LineScript, TwoChineseCharactersMayBeLettersInALongLine) {
  EXPECT_TRUE(seems_latin(line("Seemed like nobody would wait 证工 the boat was late")));
  EXPECT_FALSE(seems_latin(line("the boats 证工 go")));
}

TEST(LineScript, TwoSideBySideAreChineseUnlessTheLatinModelIsSure) {
  const auto chinese = line("would 证工go", 50);
  EXPECT_TRUE(is_latin(chinese, line("would ifgo")));
  EXPECT_FALSE(is_latin(chinese, line("would ifgo", 90)));
}

TEST(LineScript, LinesInChineseDoNot) {
  EXPECT_FALSE(seems_latin(line("电子邮箱office@qinglan.gov.cn")));
  EXPECT_FALSE(seems_latin(line("公司（Qinglan Ferry Service Company）")));
  EXPECT_FALSE(seems_latin(line("A股、B股、H股")));
}

TEST(LineScript, CodesAndNumbersDoNot) {
  EXPECT_FALSE(seems_latin(line("GB/T 9704-2012")));
  EXPECT_FALSE(seems_latin(line("35,812.40")));
  EXPECT_FALSE(seems_latin(line("DB99-2020-0031-000188")));
  EXPECT_FALSE(seems_latin({}));
}

TEST(LineScript, AChineseCharacterIsNoneWhereTheLatinModelIsSure) {
  EXPECT_TRUE(is_latin(line("soep站la"), line("soepàla")));
}

TEST(LineScript, AChineseCharacterStaysWhereTheLatinModelDoubts) {
  auto latin = line("B& list");
  latin[1].confidence = 80;
  EXPECT_FALSE(is_latin(line("B股 list"), latin));
  EXPECT_FALSE(is_latin(line("B股 list"), {}));
}

// Neither is sure: a figure like ½ that both models do not know.
TEST(LineScript, ADoubtedChineseCharacterGivesWay) {
  auto latin = line("disks of 3% inches");
  auto chinese = line("disks of 3地 inches");
  latin[8].confidence = 80;
  chinese[8].confidence = 40;
  EXPECT_TRUE(is_latin(chinese, latin));
}

TEST(LineScript, ALetterAmongDigitsIsTheDigitTheOtherModelSaw) {
  auto latin = line("Room 1O12, Pier 4");
  settle_digits(latin, line("Room 1012, Pier 4"));
  EXPECT_EQ(text_of(latin), "Room 1012, Pier 4");
  EXPECT_LE(latin[5].confidence, 70);
}

TEST(LineScript, ADigitThatOneModelSawIsDoubted) {
  auto latin = line("Room 10312");
  settle_digits(latin, line("Room 1012"));
  EXPECT_EQ(text_of(latin), "Room 10312");
  EXPECT_LE(latin[6].confidence, 70);
  EXPECT_EQ(latin[4].confidence, 99);
}

TEST(LineScript, LettersOfWordsStay) {
  auto latin = line("in liter l0n");
  settle_digits(latin, line("in 1iter 10n"));
  EXPECT_EQ(text_of(latin), "in liter l0n");
  EXPECT_EQ(latin[2].confidence, 99);
  EXPECT_LE(latin[7].confidence, 70);  // a code: which of the two it is, nobody can tell
}

}  // namespace
}  // namespace zhengbao
