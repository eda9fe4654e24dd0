#include "normalize/chinese_numerals.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(ChineseNumerals, ReadsDigitsOfEveryScript) {
  EXPECT_EQ(parse_numeral(U"2019"), 2019);
  EXPECT_EQ(parse_numeral(U"７０６"), 706);
  EXPECT_EQ(parse_numeral(U"二〇一九"), 2019);
  EXPECT_EQ(parse_numeral(U"贰零壹玖"), 2019);
}

TEST(ChineseNumerals, ReadsEverySignThatIsPrintedForZero) {
  for (const auto zero : {U"二〇〇九", U"二○○九", U"二ＯＯ九", U"二OO九", U"二零零九", U"二00九"}) {
    EXPECT_EQ(parse_numeral(zero), 2009);
  }
}

TEST(ChineseNumerals, ReadsNumbersWithUnits) {
  EXPECT_EQ(parse_numeral(U"十"), 10);
  EXPECT_EQ(parse_numeral(U"十五"), 15);
  EXPECT_EQ(parse_numeral(U"二十"), 20);
  EXPECT_EQ(parse_numeral(U"三十一"), 31);
  EXPECT_EQ(parse_numeral(U"廿五"), 25);
  EXPECT_EQ(parse_numeral(U"卅"), 30);
  EXPECT_EQ(parse_numeral(U"一百零八"), 108);
  EXPECT_EQ(parse_numeral(U"七百零六"), 706);
  EXPECT_EQ(parse_numeral(U"一百一十"), 110);
}

TEST(ChineseNumerals, RefusesMixturesThatAreNoNumbers) {
  for (const auto text : {U"1十", U"十百", U"一百八", U"百", U"二廿", U"十十", U"2〇19", U"O", U"",
                          U"一零", U"零十", U"十零"}) {
    const bool positional = std::u32string_view(text) == U"一零";
    EXPECT_EQ(parse_numeral(text).has_value(), positional) << positional;
  }
}

TEST(ChineseNumerals, RefusesNumbersOfMoreThanNineDigits) {
  EXPECT_EQ(parse_numeral(U"123456789"), 123456789);
  EXPECT_EQ(parse_numeral(U"1234567890"), std::nullopt);
}

TEST(ChineseNumerals, LeavesSpacesOutOfARun) {
  const std::string_view text = "年 1 2 月";
  TextCursor cursor(text, 3);
  const NumeralRun run = take_numeral(cursor, 4);
  EXPECT_EQ(run.numeral, U"12");
  EXPECT_EQ(text.substr(run.begin, run.end - run.begin), "1 2");
}

}  // namespace
}  // namespace zhengbao
