#include "extract/ocr/characters/lone_letter.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace zhengbao {
namespace {

// The text that is left of `text`, read with rising confidence in ink of that size.
std::string left_of(std::string_view text, int width, int height) {
  std::vector<ReadCharacter> characters;
  float confidence = 90;
  for (const char32_t code : to_utf32(text))
    characters.push_back({.readings = {{code, 0.9F}}, .box = {}, .confidence = confidence++});
  drop_second_sight({0, 0, width, height}, characters);
  std::u32string left;
  for (const ReadCharacter& one : characters) left += one.readings.front().code;
  return to_utf8(left);
}

TEST(LoneLetter, IsLeftOnceWhereTheInkHasNoRoomForTwo) {
  EXPECT_EQ(left_of("YY", 11, 17), "Y");
  EXPECT_EQ(left_of("xX", 11, 15), "X");
}

TEST(LoneLetter, TwoLettersThatHaveRoomStay) {
  EXPECT_EQ(left_of("YY", 24, 17), "YY");
  EXPECT_EQ(left_of("XY", 11, 17), "XY");
  EXPECT_EQ(left_of("II", 10, 17), "II");
  EXPECT_EQ(left_of("11", 10, 17), "11");
}

}  // namespace
}  // namespace zhengbao
