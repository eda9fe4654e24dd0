#include "normalize/report/picture_cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/normalize/report/report_tables.h"

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Statistic cell(std::string row, std::string column, std::string value,
               TextOrigin origin = TextOrigin::ocr) {
  Statistic made;
  made.form = "2021";
  made.table = "requests";
  made.row_code = std::move(row);
  made.column_code = std::move(column);
  made.raw = value;
  made.origin = origin;
  const bool number = value.find_first_not_of("0123456789") == std::string::npos;
  made.value_kind = number ? ValueKind::number : ValueKind::unreadable;
  made.value = number ? value : "";
  return made;
}

// Two rows, two columns and their totals.
std::vector<Statistic> requests(std::string granted, std::string total, TextOrigin origin) {
  return {cell("granted", "natural_person", std::move(granted), origin),
          cell("granted", "business", "2", origin),
          cell("granted", "total", "15", origin),
          cell("other_other", "natural_person", "4", origin),
          cell("other_other", "business", "1", origin),
          cell("other_other", "total", "5", origin),
          cell("total", "natural_person", std::move(total), origin),
          cell("total", "business", "3", origin),
          cell("total", "total", "20", origin)};
}

std::vector<std::string> values(const std::vector<Statistic>& cells) {
  std::vector<std::string> all;
  for (const Statistic& one : cells) all.push_back(one.value);
  return all;
}

TEST(PictureCells, AMisreadValueIsWhatItsSumsDemand) {
  auto cells = requests("18", "17", TextOrigin::ocr);
  EXPECT_THAT(settle_picture_cells(cells), IsEmpty());
  EXPECT_EQ(cells[0].value, "13");
  EXPECT_EQ(cells[0].raw, "18");
  EXPECT_LT(cells[0].confidence, 1);
}

TEST(PictureCells, ACellThatCouldNotBeReadIsFilledWhereItsSumsAgree) {
  auto cells = requests("1}", "17", TextOrigin::ocr);
  EXPECT_THAT(settle_picture_cells(cells), IsEmpty());
  EXPECT_EQ(cells[0].value, "13");
}

TEST(PictureCells, SignsBesideTheDigitsAreRulesOfTheTable) {
  auto cells = requests("13)", "|17", TextOrigin::ocr);
  EXPECT_THAT(settle_picture_cells(cells), IsEmpty());
  EXPECT_EQ(cells[0].value, "13");
  EXPECT_EQ(cells[6].value, "17");
}

TEST(PictureCells, OneSumAloneProvesNothing) {
  auto cells = requests("1}", "1}", TextOrigin::ocr);
  EXPECT_EQ(settle_picture_cells(cells).size(), 1U);
  EXPECT_EQ(cells[0].value_kind, ValueKind::unreadable);
}

TEST(PictureCells, ABlankAmongPrintedZerosWasNotRead) {
  auto cells = requests("0", "", TextOrigin::ocr);
  for (const std::size_t zero : {1U, 2U, 4U, 7U}) cells[zero].value = "0";
  cells[6].value_kind = ValueKind::blank;
  settle_picture_cells(cells);
  EXPECT_THAT(cells[6].failed_checks, ElementsAre("value-unsure"));
}

TEST(PictureCells, PrintStaysAsItIs) {
  auto cells = requests("18", "17", TextOrigin::text);
  EXPECT_THAT(settle_picture_cells(cells), IsEmpty());
  EXPECT_EQ(cells[0].value, "18");
}

TEST(PictureCells, ValuesThatNoSumConfirmsAreFlagged) {
  std::vector<Statistic> cells{cell("granted", "natural_person", "7")};
  const auto flags = settle_picture_cells(cells);
  ASSERT_EQ(flags.size(), 1U);
  EXPECT_EQ(flags[0].code, "value-unsure");
  EXPECT_THAT(cells[0].failed_checks, ElementsAre("value-unsure"));
  EXPECT_EQ(cells[0].value, "7");
}

TEST(PictureCells, TwoMisreadValuesAreNotGuessedAway) {
  auto cells = requests("18", "11", TextOrigin::ocr);
  settle_picture_cells(cells);
  EXPECT_EQ(values(cells)[1], "2");
}

}  // namespace
}  // namespace zhengbao
