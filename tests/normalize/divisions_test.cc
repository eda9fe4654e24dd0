#include "normalize/divisions.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Divisions, NamesAPlaceByTheYear) {
  EXPECT_EQ(division_name("110104", 1999), "宣武区");
  EXPECT_EQ(division_name("330800", 2019), "衢州市");
}

TEST(Divisions, TakesTheNearestListForYearsOutsideAllLists) {
  EXPECT_EQ(division_name("330800", 2024), "衢州市");
  EXPECT_EQ(division_name("110104", 2019), "宣武区");
  EXPECT_EQ(division_name("110000", 1949), "北京市");
}

TEST(Divisions, KnowsNoNameOfOtherCodes) {
  for (const auto code : {"999999", "", "3308", "33080000", "33O800"}) {
    EXPECT_EQ(division_name(code, 2019), std::nullopt) << code;
  }
}

TEST(Divisions, FindsTheCodeOfANameThatOnePlaceBears) {
  EXPECT_EQ(division_code("衢州市", 2019), "330800");
  EXPECT_EQ(division_code("宣武区", 2000), "110104");
}

TEST(Divisions, GivesNoCodeForSharedUnknownAndPastNames) {
  EXPECT_EQ(division_code("鼓楼区", 2019), std::nullopt);
  EXPECT_EQ(division_code("青岚市", 2019), std::nullopt);
  EXPECT_EQ(division_code("宣武区", 2019), std::nullopt);
}

}  // namespace
}  // namespace zhengbao
