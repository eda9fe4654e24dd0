#include "relate/compare_figures.h"

#include <gtest/gtest.h>

#include "tests/relate/figures.h"

namespace zhengbao {
namespace {

using Cells = std::vector<Statistic>;

std::string described(const Cells& before, const Cells& after) {
  std::string text;
  for (const CellPair& pair : compare_figures(before, after)) {
    text += std::string(cell_change_name(pair.change)) + " " + pair.difference + ";";
  }
  return text;
}

TEST(CompareFigures, AlignsByCodesWhateverTheOrder) {
  const Cells before = {make_figure("2021", "requests", "received", "total", "10"),
                        make_figure("2021", "requests", "granted", "total", "4"),
                        make_figure("2021", "requests", "other", "total", "1")};
  const Cells after = {make_figure("2021", "requests", "granted", "total", "3"),
                       make_figure("2021", "requests", "received", "total", "10"),
                       make_figure("2021", "requests", "unable", "total", "2")};
  EXPECT_EQ(described(before, after), "changed -1;same 0;added ;removed ;");
}

TEST(CompareFigures, FollowsTheCrosswalkBetweenForms) {
  const Cells before = {make_figure("2014", "summary", "received", "value", "10"),
                        make_figure("2014", "summary", "normative_made", "value", "3"),
                        make_figure("2014", "summary", "granted", "value", "9")};
  const Cells after = {make_figure("2021", "requests", "received", "total", "12"),
                       make_figure("2021", "disclosure", "normative", "issued", "3"),
                       make_figure("2021", "requests", "granted", "total", "8")};
  // What the earlier form counts more narrowly is another figure.
  EXPECT_EQ(described(before, after), "changed 2;same 0;added ;removed ;");
}

TEST(CompareFigures, RowsOfTheBodysOwnGoByTheirLabels) {
  Statistic before = make_figure("local", "", "", "", "5"), after = before;
  before.row = {"热线 办理"};
  after.row = {"热线办理"};
  after.value = "6";
  EXPECT_EQ(described({before}, {after}), "changed 1;");
  after.row = {"信箱办理"};
  EXPECT_EQ(described({before}, {after}), "added ;removed ;");
}

TEST(CompareFigures, KindsOfNothingAreKeptApart) {
  Statistic blank = make_figure("2021", "requests", "other", "total", "");
  Statistic slash = blank;
  slash.value_kind = ValueKind::slash;
  const Statistic zero = make_figure("2021", "requests", "other", "total", "0");
  EXPECT_EQ(described({blank}, {blank}), "same ;");
  EXPECT_EQ(described({blank}, {slash}), "changed ;");
  EXPECT_EQ(described({blank}, {zero}), "changed ;");
}

TEST(CompareFigures, AmountsAreComparedInOneUnit) {
  Statistic before = make_figure("2021", "disclosure", "charges", "amount", "251000");
  before.unit = "元";
  Statistic after = make_figure("2021", "disclosure", "charges", "amount", "25.1");
  after.unit = "万元";
  EXPECT_EQ(described({before}, {after}), "same 0;");
  after.unit = "件";
  EXPECT_EQ(described({before}, {after}), "changed ;");
}

TEST(CompareFigures, TheSecondOfTwoEqualCellsMeetsTheSecond) {
  const Cells both = {make_figure("2019", "disclosure", "procurement", "projects", "9"),
                      make_figure("2019", "disclosure", "procurement", "projects", "8")};
  EXPECT_EQ(described(both, both), "same 0;same 0;");
  EXPECT_EQ(described({both[0]}, both), "same 0;added ;");
}

}  // namespace
}  // namespace zhengbao
