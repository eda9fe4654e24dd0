#include "extract/ocr/characters/reading_context.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

std::vector<ReadCharacter> sure(const std::string& text) {
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(text)) {
    line.push_back({.readings = {{code, 0.99F}}, .confidence = 99});
  }
  return line;
}

std::string chosen(std::vector<ReadCharacter>& line) {
  choose_readings(line);
  std::u32string text;
  for (const ReadCharacter& character : line) text += character.readings.front().code;
  return to_utf8(text);
}

std::string chosen(const std::string& text) {
  auto line = sure(text);
  return chosen(line);
}

TEST(ReadingContext, ChoosesTheCharacterThatFollows) {
  auto line = sure("经研究考侍后");
  line[4].readings = {{U'侍', 0.5F}, {U'虑', 0.4F}};
  line[4].confidence = 50;
  EXPECT_EQ(chosen(line), "经研究考虑后");
  EXPECT_EQ(line[4].raw, U'侍');
  EXPECT_NEAR(line[4].confidence, 40, 1);
}

TEST(ReadingContext, LeavesWhatTheModelIsSureOf) {
  auto line = sure("经研究考侍后");
  line[4].readings = {{U'侍', 0.98F}, {U'虑', 0.02F}};
  EXPECT_EQ(chosen(line), "经研究考侍后");
  EXPECT_EQ(line[4].raw, 0U);
}

TEST(ReadingContext, DoubtsWhatSeldomStandsTogether) {
  auto line = sure("国务院酚");
  for (ReadCharacter& character : line) character.confidence = 92;
  choose_readings(line);
  EXPECT_EQ(line[0].confidence, 92);
  EXPECT_EQ(line[3].confidence, 75);
}

TEST(ReadingContext, LeavesWhatTwoRecognisersReadAlike) {
  auto line = sure("国务院酚");
  for (ReadCharacter& character : line) character.confidence = 92;
  line[3].agreed = true;
  choose_readings(line);
  EXPECT_EQ(line[3].confidence, 92);
}

TEST(ReadingContext, KnowsWhatSeldomStandsTogether) {
  EXPECT_FALSE(has_rare_neighbours(sure("办公厅"), 99.5F));
  EXPECT_TRUE(has_rare_neighbours(sure("办公打"), 99.5F));
  EXPECT_FALSE(has_rare_neighbours(sure("办公打"), 99.F));
  EXPECT_FALSE(has_rare_neighbours(sure("2019年"), 99.5F));
}

TEST(ReadingContext, NeverExchangesDigits) {
  auto line = sure("第3号");
  line[1].readings = {{U'3', 0.4F}, {U'8', 0.39F}, {U'三', 0.3F}};
  EXPECT_EQ(chosen(line), "第3号");
}

TEST(ReadingContext, NeverExchangesChineseNumerals) {
  auto line = sure("（二）加强");
  line[1].readings = {{U'二', 0.5F}, {U'三', 0.49F}};
  EXPECT_EQ(chosen(line), "（二）加强");
}

TEST(ReadingContext, GivesDocumentNumbersTheirBrackets) {
  EXPECT_EQ(chosen("国办发[1996]54号"), "国办发〔1996〕54号");
  EXPECT_EQ(chosen("国办发【1996)第2号"), "国办发〔1996〕第2号");
  EXPECT_EQ(chosen("国函（2006）132号"), "国函（2006）132号");
  EXPECT_EQ(chosen("见[1996]年"), "见[1996]年");
}

TEST(ReadingContext, TellsStrokesApartByTheirNeighbours) {
  EXPECT_EQ(chosen("5一6级"), "5-6级");
  EXPECT_EQ(chosen("-、研究"), "一、研究");
  EXPECT_EQ(chosen("二OO九年"), "二〇〇九年");
  EXPECT_EQ(chosen("第一百"), "第一百");
  EXPECT_EQ(chosen("共100年"), "共100年");
}

}  // namespace
}  // namespace zhengbao
