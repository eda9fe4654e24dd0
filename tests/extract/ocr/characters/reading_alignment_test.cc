#include "extract/ocr/characters/reading_alignment.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

std::vector<ReadCharacter> reading(const std::string& text) {
  std::vector<ReadCharacter> line;
  for (const char32_t code : to_utf32(text)) line.push_back({.readings = {{code, 1}}});
  return line;
}

// "国务[院|皖]通" for the same, the same, one for the other, the same.
std::string aligned(const std::string& first, const std::string& second) {
  const std::u32string a = to_utf32(first);
  const std::u32string b = to_utf32(second);
  std::string shown;
  for (const Stretch& stretch : align(reading(first), reading(second), std::equal_to<>())) {
    const std::string one = to_utf8(a.substr(stretch.first_begin, stretch.first_size()));
    const std::string other = to_utf8(b.substr(stretch.second_begin, stretch.second_size()));
    shown += stretch.same ? one : "[" + one + "|" + other + "]";
  }
  return shown;
}

TEST(ReadingAlignment, ShowsWhereTwoReadingsDiffer) {
  EXPECT_EQ(aligned("国务院通知", "国务皖通知"), "国务[院|皖]通知");
  EXPECT_EQ(aligned("国务院", "国务院"), "国务院");
  EXPECT_EQ(aligned("甲乙", "丙丁"), "[甲乙|丙丁]");
}

TEST(ReadingAlignment, ShowsWhatOneHasMore) {
  EXPECT_EQ(aligned("通知", "通知。"), "通知[|。]");
  EXPECT_EQ(aligned("《通知》", "通知》"), "[《|]通知》");
}

TEST(ReadingAlignment, TakesTheSameForWhatItIsToldTo) {
  const auto either = [](char32_t, char32_t) { return true; };
  EXPECT_EQ(align(reading("ab"), reading("cd"), either).size(), 2U);
}

TEST(ReadingAlignment, IsEmptyForNothingAndForWhatIsNoLine) {
  EXPECT_TRUE(align({}, reading("通知"), std::equal_to<>()).empty());
  EXPECT_TRUE(align(reading(std::string(401, 'a')), reading("a"), std::equal_to<>()).empty());
}

}  // namespace
}  // namespace zhengbao
