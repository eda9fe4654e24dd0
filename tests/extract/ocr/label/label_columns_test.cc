#include "extract/ocr/label/label_columns.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace zhengbao {
namespace {

std::vector<ReadCharacter> reading(const std::string& text) {
  std::vector<ReadCharacter> characters;
  for (const char32_t code : to_utf32(text)) {
    characters.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  return characters;
}

// One below the other, and `again` for whatever is read again.
std::vector<ReadLine> mended(const std::vector<std::string>& texts, const std::string& again) {
  std::vector<ReadLine> lines;
  int top = 100;
  for (const std::string& text : texts) {
    lines.push_back({{{200, top, 240, top + 20}, 20}, reading(text)});
    top += 50;
  }
  mend_label_columns(lines, [&](const FoundLine&, const std::string&) { return reading(again); });
  return lines;
}

std::string text_of(const ReadLine& line) {
  std::u32string text;
  for (const ReadCharacter& one : line.characters) text += one.readings.front().code;
  return to_utf8(text);
}

TEST(LabelColumns, WhatBeginsLikeTheLabelsIsReadAgainAndDoubted) {
  const auto lines = mended({"B1", "B", "BS", "B6"}, "B5");
  EXPECT_EQ(text_of(lines[2]), "B5");
  EXPECT_EQ(lines[2].characters[1].raw, U'S');
  EXPECT_LE(lines[2].characters[1].confidence, 70);
  EXPECT_EQ(text_of(lines[0]), "B1");
  EXPECT_EQ(lines[0].characters[1].confidence, 99);
}

TEST(LabelColumns, WhatIsNoLabelTheSecondTimeStays) {
  EXPECT_EQ(text_of(mended({"B1", "BS", "B6"}, "BS")[1]), "BS");
  EXPECT_EQ(text_of(mended({"B1", "BS", "B6"}, "E5")[1]), "BS");
  EXPECT_EQ(text_of(mended({"B1", "备注", "B6"}, "B2")[1]), "备注");
  EXPECT_EQ(text_of(mended({"US", "BS", "B6"}, "B5")[1]), "BS");
}

TEST(LabelColumns, ASignBesideANumberGoesInAColumnOfNumbers) {
  EXPECT_EQ(text_of(mended({"5", "6", "了7", "8", "9"}, "7")[2]), "7");
  EXPECT_EQ(text_of(mended({"5", "6", "合计", "8", "9"}, "7")[2]), "合计");
  EXPECT_EQ(text_of(mended({"5", "了7", "8"}, "7")[1]), "了7");
  EXPECT_EQ(text_of(mended({"5", "6", "了", "8", "9"}, "7")[2]), "7");
  EXPECT_EQ(text_of(mended({"5", "6", "无", "8", "9"}, "1")[2]), "无");
  EXPECT_EQ(text_of(mended({"E4", "1", "2", "3", "4"}, "4")[0]), "E4");
}

TEST(LabelColumns, ADigitThatDoesNotCountOnIsTakenFromTheSecondReadingIfThatDoes) {
  const auto lines = mended({"2", "6", "7", "8", "9"}, "5");
  EXPECT_EQ(text_of(lines[0]), "5");
  EXPECT_EQ(lines[0].characters[0].raw, U'2');
  EXPECT_EQ(text_of(mended({"2", "6", "7", "8", "9"}, "3")[0]), "2");
  EXPECT_EQ(text_of(mended({"5", "6", "7", "8", "9"}, "1")[0]), "5");
}

TEST(LabelColumns, AMarkBesideADecimalIsDust) {
  const auto lines = mended({"13.57", "13.58.", "见注", "13.60", "13.61"}, "");
  EXPECT_EQ(text_of(lines[1]), "13.58.");  // too few of the column are decimals
  const auto more =
      mended({"13.57", "13.58.", ":13.59", "13.60", "13.61", "13.62", "13.63", "13.64"}, "");
  EXPECT_EQ(text_of(more[1]), "13.58");
  EXPECT_EQ(text_of(more[2]), "13.59");
  EXPECT_LE(more[1].characters.back().confidence, 70);
  EXPECT_EQ(text_of(mended({"13.57", "13..58", "1.59", "13.60", "1.61"}, "")[1]), "13.58");
}

TEST(LabelColumns, AMinusOrPercentSignBesideADecimalIsNoDust) {
  const auto lines = mended({"-3.2", "4.8", "-8.6", "5.2%", "2.9", "11.0", "0.7"}, "");
  EXPECT_EQ(text_of(lines[0]), "-3.2");
  EXPECT_EQ(text_of(lines[2]), "-8.6");
  EXPECT_EQ(text_of(lines[3]), "5.2%");
}

}  // namespace
}  // namespace zhengbao
