// The header texts that lead to each value of a table.
#include "tests/support/table_paths.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace zhengbao {
namespace {

struct Placed {
  int row;
  int column;
  int row_span;
  int column_span;
  const char* text;
};

Table table_of(int rows, int columns, std::initializer_list<Placed> cells) {
  Table table{{1}, rows, columns, {}};
  for (const Placed& cell : cells) {
    table.cells.push_back({.row = cell.row,
                           .column = cell.column,
                           .row_span = cell.row_span,
                           .column_span = cell.column_span,
                           .text = cell.text});
  }
  return table;
}

std::string joined(const std::vector<std::string>& path) {
  std::string text;
  for (const std::string& part : path) text += (text.empty() ? "" : "/") + part;
  return text;
}

// A line "row|col=value" for each value.
std::string paths(const Table& table) {
  std::string lines;
  for (const TablePathCell& cell : table_paths(table)) {
    lines += joined(cell.row) + "|" + joined(cell.col) + "=" + cell.value + "\n";
  }
  return lines;
}

TEST(TablePaths, TakesTheFirstRowAndTheFirstColumnAsHeaders) {
  const Table table = table_of(3, 3,
                               {{0, 0, 1, 1, "指标"},
                                {0, 1, 1, 1, "2022"},
                                {0, 2, 1, 1, "比重（%）"},
                                {1, 0, 1, 1, "人口"},
                                {1, 1, 1, 1, "866.60"},
                                {1, 2, 1, 1, ""},
                                {2, 0, 1, 1, "男性"},
                                {2, 1, 1, 1, "428.20"},
                                {2, 2, 1, 1, "49.41"}});
  EXPECT_EQ(paths(table),
            "人口|2022=866.60\n人口|比重（%）=\n男性|2022=428.20\n男性|比重（%）=49.41\n");
}

TEST(TablePaths, FollowsNestedHeadersUnderACornerThatReachesDown) {
  const Table table = table_of(4, 4,
                               {{0, 0, 2, 2, "说明"},
                                {0, 2, 1, 2, "申请人"},
                                {1, 2, 1, 1, "自然人"},
                                {1, 3, 1, 1, "总计"},
                                {2, 0, 2, 1, "三、结果"},
                                {2, 1, 1, 1, "予以公开"},
                                {2, 2, 1, 1, "1"},
                                {2, 3, 1, 1, "2"},
                                {3, 1, 1, 1, "总计"},
                                {3, 2, 1, 1, "3"},
                                {3, 3, 1, 1, "4"}});
  EXPECT_EQ(paths(table),
            "三、结果/予以公开|申请人/自然人=1\n三、结果/予以公开|申请人/总计=2\n"
            "三、结果/总计|申请人/自然人=3\n三、结果/总计|申请人/总计=4\n");
}

TEST(TablePaths, HasNoRowHeadersUnderADividedCorner) {
  const Table table = table_of(3, 3,
                               {{0, 0, 1, 2, "复议"},
                                {0, 2, 2, 1, "诉讼"},
                                {1, 0, 1, 1, "维持"},
                                {1, 1, 1, 1, "纠正"},
                                {2, 0, 1, 1, "376"},
                                {2, 1, 1, 1, "97"},
                                {2, 2, 1, 1, "5"}});
  EXPECT_EQ(paths(table), "|复议/维持=376\n|复议/纠正=97\n|诉讼=5\n");
}

TEST(TablePaths, PutsABandBeforeTheRowsBelowIt) {
  const Table table = table_of(6, 2,
                               {{0, 0, 1, 2, "第（一）项"},
                                {1, 0, 1, 1, "内容"},
                                {1, 1, 1, 1, "件数"},
                                {2, 0, 1, 1, "规章"},
                                {2, 1, 1, 1, "3"},
                                {3, 0, 1, 2, "第（八）项"},
                                {4, 0, 1, 1, "内容"},
                                {4, 1, 1, 1, "金额"},
                                {5, 0, 1, 1, "收费"},
                                {5, 1, 1, 1, "7.2"}});
  EXPECT_EQ(paths(table), "第（一）项/规章|件数=3\n第（八）项/收费|金额=7.2\n");
}

TEST(TablePaths, KeepsTheHeadersWhereABandHasNumbersRightBelow) {
  const Table table = table_of(4, 2,
                               {{0, 0, 1, 1, "内容"},
                                {0, 1, 1, 1, "件数"},
                                {1, 0, 1, 2, "企业"},
                                {2, 0, 1, 1, "甲"},
                                {2, 1, 1, 1, "3"},
                                {3, 0, 1, 1, "乙"},
                                {3, 1, 1, 1, "4"}});
  EXPECT_EQ(paths(table), "企业/甲|件数=3\n企业/乙|件数=4\n");
}

TEST(TablePaths, CountsAValueOverSeveralRowsOnce) {
  const Table table = table_of(3, 3,
                               {{0, 0, 1, 1, "一级"},
                                {0, 1, 1, 1, "二级"},
                                {0, 2, 1, 1, "性质"},
                                {1, 0, 2, 1, "医疗"},
                                {1, 1, 2, 1, "定位"},
                                {1, 2, 1, 1, "定量"},
                                {2, 2, 1, 1, "定性"}});
  EXPECT_EQ(paths(table), "医疗|二级=定位\n医疗|性质=定量\n医疗|性质=定性\n");
}

TEST(TablePaths, HasNoColumnHeadersOverNumbers) {
  const Table table = table_of(1, 2, {{0, 0, 1, 1, "总计"}, {0, 1, 1, 1, "12"}});
  EXPECT_EQ(paths(table), "总计|=12\n");
}

TEST(TablePaths, LooksAtNoTableBeyondItsBounds) {
  EXPECT_TRUE(table_paths(table_of(0, 0, {{0, 0, 1, 1, "甲"}})).empty());
  EXPECT_TRUE(table_paths(table_of(1 << 30, 1 << 30, {{0, 0, 1, 1, "甲"}})).empty());
  const Table astray = table_of(2, 2, {{-1, 0, 1, 1, "甲"}, {5, 5, 1 << 30, 1 << 30, "乙"}});
  EXPECT_TRUE(table_paths(astray).empty());
}

}  // namespace
}  // namespace zhengbao
