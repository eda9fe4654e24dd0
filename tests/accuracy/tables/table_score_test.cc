#include "tests/accuracy/tables/table_score.h"

#include <gtest/gtest.h>

namespace zhengbao::accuracy {

namespace {

Table table_of(const std::vector<std::vector<std::string>>& rows, std::vector<int> pages = {1}) {
  Table table;
  table.pages = std::move(pages);
  table.rows = static_cast<int>(rows.size());
  table.columns = static_cast<int>(rows.front().size());
  for (int row = 0; row < table.rows; ++row) {
    for (int column = 0; column < table.columns; ++column) {
      table.cells.push_back(
          {.row = row,
           .column = column,
           .text = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]});
    }
  }
  return table;
}

const Table kLamps = table_of({{"街道", "路灯", "费用"}, {"东门", "12", "340"}, {"北山", "7", ""}});

}  // namespace

TEST(TableScore, SameCellsWithOtherSpacesAreAllRight) {
  const Table spaced =
      table_of({{"街 道", "路灯", "费用"}, {"东 门", "12", "340"}, {"北山", "7", ""}});
  const CellCount sum = sum_of(compare_tables({kLamps}, {spaced}));
  EXPECT_EQ(sum.right, 3);
  EXPECT_EQ(sum.expected, 3);
  EXPECT_DOUBLE_EQ(sum.f1(), 1);
}

TEST(TableScore, WrongRowLabelMakesEveryCellOfItsRowWrong) {
  const Table misread =
      table_of({{"街道", "路灯", "费用"}, {"东问", "12", "340"}, {"北山", "7", ""}});
  const auto scores = compare_tables({kLamps}, {misread});
  ASSERT_EQ(scores.size(), 1U);
  EXPECT_EQ(scores[0].cells.right, 1);
  EXPECT_EQ(scores[0].missing.size(), 2U);
  EXPECT_EQ(scores[0].surplus.size(), 2U);
}

TEST(TableScore, TableInTwoPartsIsHeldAgainstTheWhole) {
  const Table above = table_of({{"街道", "路灯", "费用"}, {"东门", "12", "340"}});
  const Table below = table_of({{"街道", "路灯", "费用"}, {"北山", "7", ""}});
  const auto scores = compare_tables({kLamps}, {above, below});
  ASSERT_EQ(scores.size(), 1U);
  EXPECT_EQ(scores[0].cells.right, 3);
}

TEST(TableScore, TableOnPageWithoutOneIsInvented) {
  const Table other = table_of({{"一", "二"}, {"三", "4"}}, {2});
  const auto scores = compare_tables({kLamps}, {kLamps, other});
  ASSERT_EQ(scores.size(), 2U);
  EXPECT_EQ(scores[1].rows, 0);
  EXPECT_EQ(scores[1].cells.expected, 0);
  EXPECT_EQ(scores[1].cells.found, 1);
}

}  // namespace zhengbao::accuracy
