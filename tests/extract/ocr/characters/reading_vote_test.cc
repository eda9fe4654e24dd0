#include "extract/ocr/characters/reading_vote.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

std::vector<ReadCharacter> reading(const std::string& text, float confidence) {
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(text)) {
    line.push_back({.readings = {{code, confidence / 100}}, .confidence = confidence});
  }
  return line;
}

std::string text_of(const std::vector<ReadCharacter>& line) {
  std::u32string text;
  for (const ReadCharacter& character : line) text += character.readings.front().code;
  return to_utf8(text);
}

TEST(ReadingVote, KeepsWhatBothHave) {
  const auto voted = vote(reading("国务院通知", 90), reading("国务院通知", 97));
  EXPECT_EQ(text_of(voted), "国务院通知");
  EXPECT_EQ(voted[0].confidence, 97);
}

TEST(ReadingVote, TakesTheSurerAndLikelierStretchAndDoubtsIt) {
  auto blurred = reading("国务院通知", 95);
  auto sharp = reading("国务皖通知", 95);
  sharp[2].confidence = 60;
  for (const auto& voted : {vote(sharp, blurred), vote(blurred, sharp)}) {
    EXPECT_EQ(text_of(voted), "国务院通知");
    EXPECT_EQ(voted[2].confidence, 80);
    EXPECT_EQ(voted[1].confidence, 95);
  }
}

TEST(ReadingVote, BringsBackWhatOneLeftOut) {
  auto cut = reading("关于印发的通", 95);
  EXPECT_EQ(text_of(vote(cut, reading("关于印发的通知", 99))), "关于印发的通知");
  EXPECT_EQ(text_of(vote(reading("通知", 90), {})), "通知");
}

TEST(ReadingVote, KeepsTheStopThatOneLeftOut) {
  EXPECT_EQ(text_of(vote(reading("已经提高", 95), reading("已经提高。", 95))), "已经提高。");
}

TEST(ReadingVote, CountsStretchesThatDiffer) {
  EXPECT_EQ(count_differences(reading("国务院通知", 95), reading("国务院通知", 95)), 0);
  EXPECT_EQ(count_differences(reading("国务院通知", 95), reading("国各皖通如", 95)), 2);
  EXPECT_EQ(count_differences(reading("通知", 95), reading("通知。", 95)), 1);
}

}  // namespace
}  // namespace zhengbao
