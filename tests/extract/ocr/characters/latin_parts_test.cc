#include "extract/ocr/characters/latin_parts.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text.h"

namespace zhengbao {
namespace {

// Characters ten pixels wide, two of white between them.
std::vector<ReadCharacter> line(const std::string& text) {
  std::vector<ReadCharacter> read;
  int left = 0;
  for (const char32_t code : to_utf32(text)) {
    read.push_back(
        {.readings = {{code, 0.99F}}, .box = {left, 0, left + 10, 20}, .confidence = 99});
    left += 12;
  }
  return read;
}

std::vector<bool> ink_of(const std::vector<ReadCharacter>& read) {
  std::vector<bool> inked(read.empty() ? 0 : static_cast<std::size_t>(read.back().box.right),
                          false);
  for (const ReadCharacter& one : read) {
    for (int x = one.box.left; x < one.box.right; ++x) inked[static_cast<std::size_t>(x)] = true;
  }
  return inked;
}

std::string found(const std::string& text) {
  const auto read = line(text);
  std::string parts;
  for (const LatinPart& part : find_latin_parts(read, ink_of(read))) {
    if (!parts.empty()) parts += '|';
    for (std::size_t i = part.first; i < part.last; ++i) {
      parts += to_utf8(std::u32string(1, read[i].readings.front().code));
    }
  }
  return parts;
}

std::string put(const std::string& text, const std::string& latin) {
  auto read = line(text);
  const auto parts = find_latin_parts(read, ink_of(read));
  if (parts.size() != 1) return "not one part";
  put_latin_part(parts[0], line(latin), read);
  std::u32string out;
  for (const ReadCharacter& one : read) out += one.readings.front().code;
  return to_utf8(out);
}

TEST(LatinParts, AreNamesAddressesAndLinks) {
  EXPECT_EQ(found("名称为QinglanFerryCode，由中心"), "QinglanFerryCode");
  EXPECT_EQ(found("至office@qinglan.gov.cn，网址：http://www.qinglan.cn/"),
            "office@qinglan.gov.cn|http://www.qinglan.cn");
}

TEST(LatinParts, AbbreviationsAndNumbersAreNone) {
  EXPECT_EQ(found("乘坐A线，可用WiFi，GB/T1.1-2020"), "");
  EXPECT_EQ(found("共1,136件，2020-01-15"), "");
  EXPECT_EQ(found(""), "");
}

TEST(LatinParts, AreCutInTheWhiteBesideThem) {
  const auto read = line("由Qinglan办");
  const auto parts = find_latin_parts(read, ink_of(read));
  ASSERT_EQ(parts.size(), 1U);
  EXPECT_EQ(parts[0].from, 11);
  EXPECT_EQ(parts[0].to, 95);
}

TEST(LatinParts, TakeTheSignsThatTheLatinModelKnows) {
  EXPECT_EQ(put("至ferryeqinglan.gov.cn，联系人", "ferry@qinglan.gov.cn"),
            "至ferry@qinglan.gov.cn，联系人");
  EXPECT_EQ(put("见http:l/www.qinglan.cn/a办", "|http://www.qinglan.cn/a."),
            "见http://www.qinglan.cn/a办");
}

TEST(LatinParts, LettersThatWereCutOffStay) {
  EXPECT_EQ(put("为Qinglan办", "inglan"), "为Qinglan办");
  EXPECT_EQ(put("为Qinglan办", "Qingl"), "为Qinglan办");
}

// Two readings of a number say more than one that is spliced.
TEST(LatinParts, NumbersWithLettersAreNone) { EXPECT_EQ(found("代码：91370200MA3CABL07X，"), ""); }

TEST(LatinParts, StayWhereTheModelsSeeSomethingElse) {
  EXPECT_EQ(put("为Qinglan办", "ies)OPny"), "为Qinglan办");
  EXPECT_EQ(put("为Qinglan办", ""), "为Qinglan办");
}

}  // namespace
}  // namespace zhengbao
