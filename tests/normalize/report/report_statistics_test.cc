#include "normalize/report/report_statistics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/report/report_tables.h"
#include "tests/normalize/report/report_tables.h"

namespace zhengbao {
namespace {

using testing::cell_line;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using testing::table_of;

// Lines and tables in the order in which a page shows them.
class Sheet {
 public:
  Sheet() { document_.pages.emplace_back(); }

  Sheet& line(std::string text) {
    Block block;
    block.text = std::move(text);
    document_.pages.back().blocks.push_back(std::move(block));
    return *this;
  }
  Sheet& table(std::string_view text) {
    Block block;
    block.kind = BlockKind::table;
    block.table = static_cast<int>(document_.tables.size());
    document_.pages.back().blocks.push_back(std::move(block));
    document_.tables.push_back(table_of(text));
    return *this;
  }
  Record read(int year) const {
    Record record;
    read_statistics(document_, year, record);
    return record;
  }

 private:
  Document document_;
};

std::vector<std::string> coded_lines(const Record& record) {
  std::vector<std::string> lines;
  for (const Statistic& cell : record.statistics) {
    if (!cell.row_code.empty()) lines.push_back(cell_line(cell));
  }
  return lines;
}

std::vector<std::string> codes_but_missing(const Record& record) {
  std::vector<std::string> codes;
  for (const Flag& flag : record.flags) {
    if (flag.code != "tables-missing") codes.push_back(flag.code);
  }
  return codes;
}

constexpr std::string_view kThisYear = R"(
项目 | 自然人 | 总计
一、本年新收政府信息公开申请数量 | 5 | 5
二、上年结转政府信息公开申请数量 | 0 | 0
)";
constexpr std::string_view kLastYear = R"(
项目 | 自然人 | 总计
一、本年新收政府信息公开申请数量 | 9 | 9
二、上年结转政府信息公开申请数量 | 1 | 1
)";

TEST(ReportStatistics, ATableOfLastYearIsNotTakenForThisYears) {
  const Record record = Sheet()
                            .line("附：上年度（2022年）收到和处理申请情况")
                            .table(kLastYear)
                            .line("本年度收到和处理申请情况")
                            .table(kThisYear)
                            .read(2023);
  EXPECT_THAT(coded_lines(record),
              ElementsAre("received/natural_person 5 件", "received/total 5 件",
                          "carried_in/natural_person 0 件", "carried_in/total 0 件"));
  EXPECT_EQ(record.statistics.size(), 8U);
  EXPECT_EQ(record.statistics[0].row.front(), "附：上年度（2022年）收到和处理申请情况");
  EXPECT_THAT(codes_but_missing(record), IsEmpty());
}

TEST(ReportStatistics, ATableOfLastYearAloneIsFlagged) {
  const Record record = Sheet().line("2022年收到和处理申请情况").table(kThisYear).read(2023);
  EXPECT_THAT(coded_lines(record), Contains("received/total 5 件"));
  EXPECT_THAT(codes_but_missing(record), ElementsAre("label-unsure"));
}

TEST(ReportStatistics, TwoTablesThatNothingTellsApartAreFlagged) {
  const Record record = Sheet()
                            .line("收到和处理申请情况")
                            .table(kThisYear)
                            .line("收到和处理申请情况")
                            .table(kLastYear)
                            .read(2023);
  EXPECT_THAT(codes_but_missing(record), ElementsAre("indicator-repeated"));
}

TEST(ReportStatistics, RowsThatAreTablesEachAreOne) {
  const Record record = Sheet()
                            .table("项目 | 自然人 | 总计\n")
                            .table("一、本年新收政府信息公开申请数量 | 4 | 5\n")
                            .line("（续表）")
                            .table("二、上年结转政府信息公开申请数量 | 0 | 0\n")
                            .read(2023);
  EXPECT_THAT(coded_lines(record),
              ElementsAre("received/natural_person 4 件", "received/total 5 件",
                          "carried_in/natural_person 0 件", "carried_in/total 0 件"));
}

TEST(ReportStatistics, TextBetweenThemPartsTables) {
  const Record record = Sheet()
                            .table("项目 | 自然人 | 总计\n")
                            .line("以下为另一张表。")
                            .table("一、本年新收政府信息公开申请数量 | 4 | 5\n")
                            .read(2023);
  EXPECT_THAT(coded_lines(record), IsEmpty());
}

TEST(ReportStatistics, TheLineAboveSaysWhoseResultsTheyAre) {
  constexpr std::string_view kResults = R"(
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
4 | 3 | 2 | 1 | 10
)";
  const Record record = Sheet()
                            .line("四、政府信息公开行政复议、行政诉讼情况")
                            .line("（一）行政复议情况")
                            .table(kResults)
                            .line("（二）行政诉讼——未经复议直接起诉")
                            .table(kResults)
                            .line("（三）行政诉讼——复议后起诉")
                            .table(kResults)
                            .read(2023);
  EXPECT_THAT(coded_lines(record),
              IsSupersetOf({"review/upheld 4 件", "litigation_direct/corrected 3 件",
                            "litigation_reviewed/total 10 件"}));
  EXPECT_THAT(codes_but_missing(record), IsEmpty());
}

TEST(ReportStatistics, AMoneyUnitAboveTheTableHoldsForMoneyAlone) {
  const Record record = Sheet()
                            .line("单位：元")
                            .table(R"(
信息内容 | 本年处理决定数量 | 本年收费金额
行政处罚 | 3 |
行政事业性收费 | | 251000
)")
                            .read(2023);
  EXPECT_THAT(coded_lines(record),
              IsSupersetOf({"penalty/decisions 3 件", "charges/amount 251000 元"}));
}

TEST(ReportStatistics, ARowOfUnitsHoldsForMoneyAlone) {
  constexpr std::string_view kRows = R"(
信息内容 | 本年处理决定数量 | 本年收费金额
行政处罚 | 3 |
行政事业性收费 | | 251000
)";
  EXPECT_THAT(coded_lines(Sheet().table("单位：元 | < | <" + std::string(kRows)).read(2023)),
              IsSupersetOf({"penalty/decisions 3 件", "charges/amount 251000 元"}));
  EXPECT_THAT(coded_lines(Sheet().table("单位：件 | < | <" + std::string(kRows)).read(2023)),
              IsSupersetOf({"penalty/decisions 3 件", "charges/amount 251000 万元"}));
}

TEST(ReportStatistics, WhatHoldsFarMoreThanAReportIsNotRead) {
  Document document;
  for (int i = 0; i < 8; ++i) {
    Table& table = document.tables.emplace_back();
    table.rows = 100;
    table.columns = 80;
  }
  EXPECT_EQ(report_tables(document).size(), 5U);
}

TEST(ReportStatistics, ResultsWithoutAHeaderAreFlagged) {
  const Record record = Sheet()
                            .line("四、政府信息公开行政复议、行政诉讼情况")
                            .table(R"(
行政复议 | 4 | 3 | 2 | 1 | 10
行政诉讼（未经复议直接起诉） | 0 | 0 | 0 | 0 | 0
行政诉讼（复议后起诉） | 1 | 0 | 0 | 0 | 1
)")
                            .read(2023);
  EXPECT_THAT(codes_but_missing(record), Contains("label-unsure"));
}

}  // namespace
}  // namespace zhengbao
