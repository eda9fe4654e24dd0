#include "extract/ocr/models/step_decoder.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

const std::u32string kSigns = U"国务院丶";

// One step for each of `surest`: "-" nothing, " " a space, else a sign.
Tensor steps(const std::u32string& surest, float probability = 0.9F) {
  Tensor tensor;
  const std::size_t width = kSigns.size() + 2;
  tensor.sizes = {1, static_cast<std::int64_t>(surest.size()), static_cast<std::int64_t>(width)};
  for (const char32_t code : surest) {
    std::vector<float> step(width, (1 - probability) / static_cast<float>(width - 1));
    const std::size_t place = code == U'-' ? 0 : code == U' ' ? width - 1 : kSigns.find(code) + 1;
    step[place] = probability;
    tensor.values.insert(tensor.values.end(), step.begin(), step.end());
  }
  return tensor;
}

std::string text_of(const std::vector<ReadCharacter>& line) {
  std::u32string text;
  for (const ReadCharacter& character : line) {
    if (character.after_space) text += U' ';
    text += character.readings.front().code;
  }
  return to_utf8(text);
}

std::string decoded(const std::u32string& surest) {
  return text_of(decode_steps(steps(surest), kSigns, 80, 40));
}

TEST(StepDecoder, TakesTheSameOnNeighbouringStepsForOneCharacter) {
  EXPECT_EQ(decoded(U"-国国-务--院"), "国务院");
}

TEST(StepDecoder, TakesTheSameApartForTwo) { EXPECT_EQ(decoded(U"国-国"), "国国"); }

TEST(StepDecoder, HasSpacesBetweenCharactersAlone) {
  EXPECT_EQ(decoded(U" 国 务-"), "国 务");
  EXPECT_EQ(decoded(U"国--  --务 "), "国 务");
}

TEST(StepDecoder, HasNoStrokeThatStandsAlone) { EXPECT_EQ(decoded(U"国丶务"), "国、务"); }

TEST(StepDecoder, SaysHowSureItIsAndWhatElseItMayBe) {
  const auto line = decode_steps(steps(U"国", 0.6F), kSigns, 80, 40);
  ASSERT_EQ(line.size(), 1U);
  EXPECT_NEAR(line[0].confidence, 60, 0.01);
  EXPECT_EQ(line[0].readings.front().code, U'国');
  EXPECT_EQ(line[0].readings.size(), 4U);
}

TEST(StepDecoder, PlacesCharactersBetweenTheirNeighbours) {
  const auto line = decode_steps(steps(U"国--务----"), kSigns, 80, 40);
  ASSERT_EQ(line.size(), 2U);
  EXPECT_EQ(line[0].box, (PixelBox{0, 0, 20, 40}));
  EXPECT_EQ(line[1].box, (PixelBox{20, 0, 55, 40}));
}

TEST(StepDecoder, GivesNothingForStepsOfOtherSigns) {
  EXPECT_TRUE(decode_steps(steps(U"国"), U"国", 80, 40).empty());
  EXPECT_TRUE(decode_steps({}, kSigns, 80, 40).empty());
}

}  // namespace
}  // namespace zhengbao
