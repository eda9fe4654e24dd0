#include "extract/ocr/characters/second_opinion.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

using Line = std::vector<ReadCharacter>;

// Every character with `confidence`, but those at `at` with `doubted`.
Line reading(const std::string& text, float confidence, std::size_t at = 99, float doubted = 0) {
  Line line;
  for (const char32_t code : to_utf32(text)) {
    const float own = line.size() == at ? doubted : confidence;
    line.push_back({.readings = {{code, own / 100}}, .confidence = own});
  }
  return line;
}

std::string text_of(const Line& line) {
  std::u32string text;
  for (const ReadCharacter& character : line) text += character.readings.front().code;
  return to_utf8(text);
}

std::string settled(const Line& tesseract, const Line& network) {
  return text_of(settle(tesseract, network));
}

TEST(SecondOpinion, KeepsWhatBothReadWithTheSurerConfidence) {
  const Line line = settle(reading("国务院", 90), reading("国务院", 99));
  EXPECT_EQ(text_of(line), "国务院");
  EXPECT_EQ(line[1].confidence, 99);
}

TEST(SecondOpinion, IsSureOfARareCharacterThatBothReadNotByChance) {
  const Line both = settle(reading("白渚市", 97, 1, 80), reading("白渚市", 97, 1, 60));
  EXPECT_TRUE(both[1].agreed);
  EXPECT_EQ(both[1].confidence, 90);
  const Line chance = settle(reading("白渚市", 97, 1, 80), reading("白渚市", 97, 1, 30));
  EXPECT_FALSE(chance[1].agreed);
  EXPECT_EQ(chance[1].confidence, 80);
  const Line dust = settle(reading("白一市", 97, 1, 80), reading("白一市", 97, 1, 60));
  EXPECT_FALSE(dust[1].agreed);
}

TEST(SecondOpinion, TakesTheIdeographsOfTheNetworkAndDoubtsThem) {
  const Line sure = settle(reading("交换分值", 99), reading("交换价值", 99));
  EXPECT_EQ(text_of(sure), "交换价值");
  EXPECT_LT(sure[2].confidence, 95);
  EXPECT_EQ(sure[2].readings.size(), 1U);
  const Line unsure = settle(reading("交换分值", 99), reading("交换价值", 99, 2, 70));
  EXPECT_EQ(text_of(unsure), "交换价值");
  EXPECT_LT(unsure[2].confidence, sure[2].confidence);
  EXPECT_EQ(unsure[2].readings[1].code, U'分');
}

TEST(SecondOpinion, KeepsTheMarksOfTesseractUnlessTheNetworkIsSure) {
  EXPECT_EQ(settled(reading("判定，现", 99), reading("判定。现", 99, 2, 60)), "判定，现");
  EXPECT_EQ(settled(reading("判定，现", 99), reading("判定。现", 99, 2, 90)), "判定。现");
  EXPECT_EQ(settled(reading("一带*通", 99), reading("一带。通", 99, 2, 60)), "一带。通");
}

TEST(SecondOpinion, TakesWhatTheNetworkAloneSeesIfItIsSureOfAll) {
  EXPECT_EQ(settled({}, reading("涵义", 99)), "涵义");
  EXPECT_EQ(settled({}, reading("涵义", 99, 1, 60)), "");  // a picture
  EXPECT_EQ(settled({}, reading("——", 99)), "");           // the rest of a rule
  EXPECT_EQ(settled({}, reading("无法提供", 99, 0, 60)), "无法提供");
  EXPECT_EQ(settled({}, reading("无提供", 99, 0, 60)), "");
  EXPECT_LT(settle({}, reading("涵义", 99))[0].confidence, 95);
}

TEST(SecondOpinion, TakesTwoUnsureRoundMarksForAStop) {
  EXPECT_EQ(settled(reading("判定*现", 99), reading("判定·现", 99, 2, 60)), "判定。现");
  EXPECT_EQ(settled(reading("约翰*洛", 99), reading("约翰·洛", 99)), "约翰·洛");
}

TEST(SecondOpinion, KeepsTheStopThatOnlyTesseractSawClearly) {
  EXPECT_EQ(settled(reading("四川、滇", 99), reading("四川滇", 99)), "四川、滇");
  EXPECT_EQ(settled(reading("四川、滇", 99, 2, 90), reading("四川滇", 99)), "四川滇");
  EXPECT_EQ(settled(reading("7?月", 99), reading("7月", 99)), "7月");
}

TEST(SecondOpinion, KeepsAndDoubtsTheRareCharacterThatTheNetworkLeftOut) {
  const Line rare = settle(reading("白渚市人民政府", 97, 1, 83), reading("白市人民政府", 99));
  EXPECT_EQ(text_of(rare), "白渚市人民政府");
  EXPECT_LE(rare[1].confidence, 80);
  EXPECT_EQ(settled(reading("白和市人民政府", 97, 1, 98), reading("白市人民政府", 99)),
            "白市人民政府");
  EXPECT_EQ(settled(reading("白渚市人民政府", 97, 1, 40), reading("白市人民政府", 99)),
            "白市人民政府");
}

TEST(SecondOpinion, KeepsAndDoubtsALineThatTheNetworkHardlySaw) {
  const Line low = settle(reading("一二八", 99), reading("一", 93));
  EXPECT_EQ(text_of(low), "一二八");
  EXPECT_LE(low[0].confidence, 80);
  EXPECT_EQ(settled(reading("一二八", 99), reading("一八", 93)), "一八");
  EXPECT_EQ(settled(reading("一二八", 90), reading("一", 93)), "一");
}

TEST(SecondOpinion, AddsWhatTesseractLeftOut) {
  EXPECT_EQ(settled(reading("比例即", 99), reading("比例，即", 99)), "比例，即");
  EXPECT_EQ(settled(reading("比例即", 99), reading("比例，即", 99, 2, 40)), "比例即");
}

TEST(SecondOpinion, LeavesCapitalsToTesseract) {
  EXPECT_EQ(settled(reading("拨付XX亿", 99), reading("拨付xx亿", 99)), "拨付XX亿");
  EXPECT_EQ(settled(reading("拨付XY亿", 99), reading("拨付xz亿", 99)), "拨付Xz亿");
}

TEST(SecondOpinion, LeavesDigitsToTesseractWhereALetterHasTheSameStroke) {
  EXPECT_EQ(settled(reading("于11月", 99), reading("于i1月", 99)), "于11月");
  EXPECT_EQ(settled(reading("角1为弧", 90), reading("角L为弧", 99)), "角L为弧");
}

TEST(SecondOpinion, CountsTheFormsOfACharacterAsTold) {
  const Line tesseract = reading("學童", 90);
  const Line network = reading("学童", 99);
  EXPECT_EQ(text_of(settle(tesseract, network, {.forms_are_same = true})), "學童");
  EXPECT_EQ(text_of(settle(tesseract, network)), "学童");
}

TEST(SecondOpinion, KeepsTheRareCharacterTheNetworkHasNoSignFor) {
  const NetworkSigns signs{.known = [](char32_t code) { return code != U'歲'; }};
  EXPECT_EQ(text_of(settle(reading("五歲之", 90), reading("五之", 99), signs)), "五歲之");
  EXPECT_EQ(text_of(settle(reading("五歲之", 90, 1, 60), reading("五步之", 99), signs)), "五步之");
  EXPECT_EQ(text_of(settle(reading("五岁之", 90), reading("五之", 99), signs)), "五之");
}

TEST(SecondOpinion, LeavesTurnedMarksToTesseract) {
  const NetworkSigns turned{.marks_are_turned = true};
  EXPECT_EQ(text_of(settle(reading("施行。此", 90), reading("施行：比", 99), turned)), "施行。比");
  EXPECT_EQ(text_of(settle(reading("施行此", 90), reading("施行：此", 99), turned)), "施行此");
  EXPECT_EQ(text_of(settle(reading("施行此", 90), reading("施行：此", 99))), "施行：此");
}

TEST(SecondOpinion, AddsWhatTesseractLeftOutOfTraditionalPrintToo) {
  const NetworkSigns signs{.forms_are_same = true};
  EXPECT_EQ(text_of(settle(reading("學童及", 99), reading("學童，及", 99, 2, 80), signs)),
            "學童，及");
  EXPECT_EQ(text_of(settle(reading("船戶及", 99), reading("船后及", 99, 1, 80), signs)), "船戶及");
}

TEST(SecondOpinion, AddsASignOfAsciiOnlyWhenSure) {
  EXPECT_EQ(settled(reading("T1", 99), reading("T.1", 99, 1, 80)), "T1");
  EXPECT_EQ(settled(reading("T1", 99), reading("T.1", 99)), "T.1");
}

TEST(SecondOpinion, TakesBothWidthsOfASignForTheSame) {
  const Line line = settle(reading("（二）", 99), reading("(二)", 99));
  EXPECT_EQ(text_of(line), "（二）");
  EXPECT_EQ(line[0].confidence, 99);
}

TEST(SecondOpinion, KeepsTesseractWhereTheNetworkReadNothing) {
  EXPECT_EQ(settled(reading("通知", 90), {}), "通知");
}

// Characters at steps of 40 pixels from `first` on, with one step left out behind `behind`.
Line placed(Line line, int first, std::size_t behind = 99) {
  int left = first;
  for (std::size_t i = 0; i < line.size(); ++i) {
    line[i].box = {left, 2, left + 40, 40};
    left += i == behind ? 80 : 40;
  }
  return line;
}

TEST(SecondOpinion, TakesThePlacesOfIdeographsFromTheNetworkAndOfOthersFromTesseract) {
  const Line agreed = settle(placed(reading("院2", 99), 5), placed(reading("院2", 99), 0));
  EXPECT_EQ(agreed[0].box, (PixelBox{0, 2, 40, 40}));
  EXPECT_EQ(agreed[1].box, (PixelBox{45, 2, 85, 40}));
  const Line differing = settle(placed(reading("院2", 99), 5), placed(reading("皖3", 99), 0));
  EXPECT_EQ(differing[0].box, (PixelBox{0, 2, 40, 40}));
  EXPECT_EQ(differing[1].box, (PixelBox{45, 2, 85, 40}));
}

TEST(SecondOpinion, KeepsTheIdeographThatTheNetworkLeftAPlaceFor) {
  const Line tesseract = placed(reading("任命王和为副", 95), 0);
  const Line free = settle(tesseract, placed(reading("任命王为副", 99), 0, 2));
  EXPECT_EQ(text_of(free), "任命王和为副");
  EXPECT_LE(free[3].confidence, 80);
  EXPECT_EQ(free[3].box, (PixelBox{120, 2, 160, 40}));
  const Line tight = settle(tesseract, placed(reading("任命王为副", 99), 0));
  EXPECT_EQ(text_of(tight), "任命王为副");
}

TEST(SecondOpinion, KeepsTheIdeographBehindTheLastOfTheNetwork) {
  const Line tesseract = placed(reading("任命王和", 95), 0);
  EXPECT_EQ(text_of(settle(tesseract, placed(reading("任命王", 99), 0))), "任命王和");
  EXPECT_EQ(text_of(settle(tesseract, placed(reading("任命王", 99), 20))), "任命王");
}

}  // namespace
}  // namespace zhengbao
