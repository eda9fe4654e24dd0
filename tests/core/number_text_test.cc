#include "core/number_text.h"

#include <gtest/gtest.h>

#include "core/unit_value.h"

namespace zhengbao {
namespace {

TEST(NumberText, IsANumberInJsonAndCsv) {
  EXPECT_EQ(number_text("598"), "598");
  EXPECT_EQ(number_text("-253"), "-253");
  EXPECT_EQ(number_text("103.3879"), "103.3879");
  EXPECT_EQ(number_text("007"), "7");
  EXPECT_EQ(number_text("-0"), "0");
  EXPECT_EQ(number_text(".5"), "0.5");
  EXPECT_EQ(number_text("5."), "5");
}

TEST(NumberText, IsEmptyForWhatIsNone) {
  for (const char* text : {"", "-", "--3", "+3", "1,000", "1.2.3", "１２", "3件", "=1+1", "1e3"}) {
    EXPECT_EQ(number_text(text), "") << text;
  }
}

TEST(NumberText, KeepsDigitsThatADoubleCannotHold) {
  EXPECT_EQ(number_text("12345678901234567890"), "12345678901234567890");
  EXPECT_FALSE(number_value("12345678901234567890"));
  EXPECT_EQ(number_value("123456789012345"), 123456789012345.0);
}

TEST(NumberText, DifferencesAreExact) {
  EXPECT_EQ(number_difference("598", "590"), "8");
  EXPECT_EQ(number_difference("0.3", "0.1"), "0.2");
  EXPECT_EQ(number_difference("0.1", "0.35"), "-0.25");
  EXPECT_EQ(number_difference("-3", "-3.0"), "0");
  EXPECT_EQ(number_difference("/", "3"), "");
  EXPECT_EQ(number_difference("123456789012345678", "1"), "");
}

TEST(NumberText, ShortDecimalsDropZeros) {
  EXPECT_EQ(short_decimal(72.0, 1), "72");
  EXPECT_EQ(short_decimal(90.52, 1), "90.5");
  EXPECT_EQ(short_decimal(-0.01, 1), "0");
}

TEST(UnitValue, MoneyIsConvertedExactly) {
  EXPECT_EQ(value_in_unit("251000", "元", "万元"), "25.1");
  EXPECT_EQ(value_in_unit("1", "元", "万元"), "0.0001");
  EXPECT_EQ(value_in_unit("-1.5", "亿元", "万元"), "-15000");
  EXPECT_EQ(value_in_unit("0", "元", "万元"), "0");
}

TEST(UnitValue, CountsStayWhateverTheyCount) {
  EXPECT_EQ(value_in_unit("3", "条", "件"), "3");
  EXPECT_EQ(value_in_unit("3", "", "万元"), "3");
}

TEST(UnitValue, MoneyIsNoCount) {
  EXPECT_FALSE(value_in_unit("9", "项", "万元"));
  EXPECT_FALSE(value_in_unit("9", "元", "件"));
}

}  // namespace
}  // namespace zhengbao
