#include "relate/panel_checks.h"

#include <gtest/gtest.h>

#include "tests/relate/figures.h"

namespace zhengbao {
namespace {

Statistic request(std::string row, std::string column, std::string value) {
  return make_figure("2021", "requests", std::move(row), std::move(column), std::move(value));
}

std::vector<Statistic> received(int count) {
  return {request("received", "total", std::to_string(count))};
}

TEST(PanelChecks, WhatIsCarriedOverIsWhatIsCarriedIn) {
  PanelChecks checks;
  checks.add("a-1", "339900", "青岚市", 2021, std::vector{request("carried_out", "total", "7")});
  checks.add("b-1", "339900", "青岚市", 2022, std::vector{request("carried_in", "total", "7")});
  EXPECT_TRUE(checks.flags().empty());
}

TEST(PanelChecks, WhatIsNotIsFlaggedWithBothReports) {
  PanelChecks checks;
  checks.add(
      "b-1", "339900", "青岚市", 2022,
      std::vector{request("carried_in", "total", "9"), request("carried_in", "business", "1")});
  checks.add(
      "a-1", "339900", "青岚市", 2021,
      std::vector{request("carried_out", "total", "7"), request("carried_out", "business", "1")});
  const auto flags = checks.flags();
  ASSERT_EQ(flags.size(), 1u);
  EXPECT_EQ(flags[0].code, "carry-mismatch");
  EXPECT_EQ(flags[0].record_id, "b-1");
  EXPECT_EQ(flags[0].other_record_id, "a-1");
  EXPECT_EQ(flags[0].body, "青岚市");
  EXPECT_EQ(flags[0].column_code, "total");
  EXPECT_EQ(flags[0].difference, "2");
}

TEST(PanelChecks, OneOfSeveralRenditionsThatAgreesIsEnough) {
  PanelChecks checks;
  checks.add("a-1", "339900", "青岚市", 2021, std::vector{request("carried_out", "total", "1")});
  checks.add("a-2", "339900", "青岚市", 2021, std::vector{request("carried_out", "total", "7")});
  checks.add("b-1", "339900", "青岚市", 2022, std::vector{request("carried_in", "total", "7")});
  EXPECT_TRUE(checks.flags().empty());
}

TEST(PanelChecks, OtherBodiesAndYearsThatAreNotNextSayNothing) {
  PanelChecks checks;
  checks.add("a-1", "339900", "青岚市", 2020, std::vector{request("carried_out", "total", "1")});
  checks.add("b-1", "339900", "青岚市", 2022, std::vector{request("carried_in", "total", "7")});
  checks.add("c-1", "339900", "青岚市教育局", 2021,
             std::vector{request("carried_out", "total", "2")});
  checks.add("d-1", "", "", 2021, std::vector{request("carried_out", "total", "3")});
  EXPECT_TRUE(checks.flags().empty());
}

TEST(PanelChecks, TraditionalCharactersAreTheSameBody) {
  PanelChecks checks;
  checks.add("a-1", "", "青岚市水务局", 2021, std::vector{request("carried_out", "total", "1")});
  checks.add("b-1", "", "青岚市水務局", 2022, std::vector{request("carried_in", "total", "7")});
  ASSERT_EQ(checks.flags().size(), 1u);
  EXPECT_EQ(checks.flags()[0].body, "青岚市水務局");
}

TEST(PanelChecks, AnUnknownRegionIsTheOnlyOneThatHasTheBody) {
  PanelChecks one;
  one.add("a-1", "", "青岚区", 2021, std::vector{request("carried_out", "total", "1")});
  one.add("b-1", "339902", "青岚区", 2022, std::vector{request("carried_in", "total", "7")});
  EXPECT_EQ(one.flags().size(), 1u);
  one.add("c-1", "339802", "青岚区", 2022, std::vector{request("carried_in", "total", "7")});
  EXPECT_TRUE(one.flags().empty());
}

TEST(PanelChecks, AJumpIsAFactorOfMoreThanFiveOfLargeCounts) {
  PanelChecks checks;
  checks.add("a-1", "", "青岚市", 2021, received(200));
  checks.add("a-2", "", "青岚市", 2022, received(2000));
  checks.add("b-1", "", "云和县", 2021, received(200));
  checks.add("b-2", "", "云和县", 2022, received(1000));
  checks.add("c-1", "", "临澜县", 2021, received(1));
  checks.add("c-2", "", "临澜县", 2022, received(9));
  const auto flags = checks.flags();
  ASSERT_EQ(flags.size(), 1u);
  EXPECT_EQ(flags[0].record_id, "a-2");
  EXPECT_EQ(flags[0].code, "value-jump");
  EXPECT_EQ(flags[0].message, "was 200 in 2021, is 2000");
}

TEST(PanelChecks, WhatAllBodiesDoInAYearIsNoJump) {
  PanelChecks checks;
  for (int body = 0; body < 7; ++body) {
    const std::string name = "县" + std::to_string(body);
    checks.add(name + "1", "", name, 2021, received(200));
    checks.add(name + "2", "", name, 2022, received(2000));
  }
  EXPECT_TRUE(checks.flags().empty());
}

TEST(PanelChecks, WhatABodyDoesEveryYearIsNoJump) {
  PanelChecks checks;
  for (int year = 2019; year < 2023; ++year) {
    checks.add(std::to_string(year), "", "青岚市", year, received(year % 2 == 0 ? 200 : 2000));
  }
  EXPECT_TRUE(checks.flags().empty());
}

}  // namespace
}  // namespace zhengbao
