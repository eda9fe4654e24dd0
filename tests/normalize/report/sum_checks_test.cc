#include "normalize/report/sum_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Statistic cell(std::string table, std::string row, std::string column, std::string value) {
  Statistic made;
  made.form = table == "summary" ? "2014" : "2021";
  made.table = std::move(table);
  made.row_code = std::move(row);
  made.column_code = std::move(column);
  made.value_kind = value.empty() ? ValueKind::blank : ValueKind::number;
  made.value = std::move(value);
  return made;
}

std::vector<std::string> codes(const std::vector<Flag>& flags) {
  std::vector<std::string> all;
  for (const Flag& flag : flags) all.push_back(flag.code);
  return all;
}

TEST(SumChecks, ATotalThatIsNotItsPartsIsFlaggedWithTheDifference) {
  std::vector<Statistic> cells{
      cell("review", "review", "upheld", "10"), cell("review", "review", "corrected", "1"),
      cell("review", "review", "other", ""), cell("review", "review", "pending", "0"),
      cell("review", "review", "total", "0")};
  const auto flags = check_sums(cells);
  ASSERT_THAT(codes(flags), ElementsAre("sum-mismatch"));
  EXPECT_NE(flags[0].message.find("0 against 11, difference -11"), std::string::npos);
  EXPECT_THAT(cells[4].failed_checks, ElementsAre("sum-mismatch"));
  EXPECT_THAT(cells[0].failed_checks, IsEmpty());
}

TEST(SumChecks, AHeadingIsItsRowsOrItsOwnFigure) {
  std::vector<Statistic> cells{
      cell("requests", "granted", "total", "3"), cell("requests", "unable_not_held", "total", "2"),
      cell("requests", "other", "total", "4"), cell("requests", "total", "total", "9")};
  EXPECT_THAT(check_sums(cells), IsEmpty());
  cells[3].value = "10";
  EXPECT_THAT(codes(check_sums(cells)), ElementsAre("sum-mismatch"));
}

TEST(SumChecks, TheBalanceNeedsAllItsRows) {
  std::vector<Statistic> cells{
      cell("requests", "received", "total", "7"), cell("requests", "carried_in", "total", "1"),
      cell("requests", "total", "total", "5"), cell("requests", "carried_out", "total", "2")};
  EXPECT_THAT(codes(check_sums(cells)), ElementsAre("balance-mismatch"));
  EXPECT_THAT(cells[3].failed_checks, ElementsAre("balance-mismatch"));
  cells.erase(cells.begin());
  cells.erase(cells.begin() + 1);
  EXPECT_THAT(check_sums(cells), IsEmpty());
}

TEST(SumChecks, RowsOfTheOfficesOwnMayBeParts) {
  std::vector<Statistic> cells{cell("requests", "granted", "total", "3"),
                               cell("requests", "", "total", "2"),
                               cell("requests", "total", "total", "5")};
  EXPECT_THAT(check_sums(cells), IsEmpty());
}

TEST(SumChecks, AnOfWhichIsAtMostTheWhole) {
  std::vector<Statistic> cells{cell("summary", "press_conferences", "value", "2"),
                               cell("summary", "press_conferences_led", "value", "3")};
  EXPECT_THAT(codes(check_sums(cells)), ElementsAre("part-exceeds-whole"));
}

TEST(SumChecks, WhatCannotBeReadIsNotChecked) {
  std::vector<Statistic> cells{cell("review", "review", "upheld", "10"),
                               cell("review", "review", "total", "3")};
  cells[0].value_kind = ValueKind::unreadable;
  EXPECT_THAT(check_sums(cells), IsEmpty());
}

TEST(SumChecks, DecimalsAreExact) {
  long long value = 0;
  EXPECT_TRUE(to_ten_thousandths("-103.3879", value));
  EXPECT_EQ(value, -1033879);
  EXPECT_EQ(from_ten_thousandths(value), "-103.3879");
  EXPECT_EQ(from_ten_thousandths(50000), "5");
  EXPECT_FALSE(to_ten_thousandths("9999999999999", value));
}

}  // namespace
}  // namespace zhengbao
