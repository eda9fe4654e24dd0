#include "extract/text_table.h"

#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

// Rows on lines, cells between "|"; a heading over the whole width in "=".
std::string grid(const Table& table) {
  std::string text;
  int row = 0;
  for (const Cell& cell : table.cells) {
    if (cell.row != row) text += '\n';
    const bool first = cell.column == 0;
    row = cell.row;
    text += (first ? "" : "|") + (cell.column_span > 1 ? "=" + cell.text : cell.text);
  }
  return text;
}

std::string only_table(const std::string& text) {
  const Document document = read_text(text);
  return document.tables.size() == 1 ? grid(document.tables[0])
                                     : std::to_string(document.tables.size()) + " tables";
}

TEST(TextTables, CellsStandBetweenTabs) {
  EXPECT_EQ(only_table("青岚市报告\n\n项目\t自然人\t总计\n一、本年新收\t4\t5\n二、上年结转\t\t—\n"),
            "项目|自然人|总计\n一、本年新收|4|5\n二、上年结转||—");
}

// 类别 is also a label of cards.
TEST(TextTables, AHeaderMayBeALabel) {
  EXPECT_EQ(only_table("青岚市报告\n\n四、复议情况\n类别\t维持\t总计\n复议\t4\t5\n诉讼\t0\t1\n"),
            "类别|维持|总计\n复议|4|5\n诉讼|0|1");
}

TEST(TextTables, CellsStandBetweenBars) {
  EXPECT_EQ(only_table("青岚市报告\n\n| 项目 | 总计 |\n|---|---|\n| 新收 | 5 |\n| 结转 | 0件 |\n"),
            "项目|总计\n新收|5\n结转|0件");
}

TEST(TextTables, CellsStandBetweenSpaces) {
  EXPECT_EQ(only_table("青岚市报告\n\n自然人 企业 总计\n一、本年 新收 4 1 5\n二、上年结转 0 0 0\n"),
            "|自然人|企业|总计\n一、本年新收|4|1|5\n二、上年结转|0|0|0");
}

// Which of the three is empty cannot be seen.
TEST(TextTables, BetweenSpacesAMissingFigureKeepsTheOthersTogether) {
  EXPECT_EQ(only_table("青岚市报告\n\n项目 自然人 企业 总计\n新收 4 1 5\n结转 2 2\n办理 1 1 2\n"),
            "项目|自然人|企业|总计\n新收|4|1|5\n结转|2 2||\n办理|1|1|2");
}

TEST(TextTables, AShortLineBetweenRowsHeadsThoseBelow) {
  EXPECT_EQ(only_table("青岚市报告\n\n项目\t总计\n新收\t5\n（三）不予公开\n1.国家秘密\t0\n"),
            "项目|总计\n新收|5\n=（三）不予公开\n1.国家秘密|0");
}

TEST(TextTables, ANumberedHeadingAboveAHeaderEndsIt) {
  const Document document = read_text(
      "青岚市报告\n\n项目\t总计\n新收\t5\n结转\t1\n四、复议情况\n维持\t纠正\n3\t4\n1\t1\n");
  ASSERT_EQ(document.tables.size(), 2U);
  EXPECT_EQ(document_text(document).find("四、复议情况") != std::string::npos, true);
}

TEST(TextTables, CardsProseAndTelephonesAreNone) {
  EXPECT_EQ(
      only_table("索引号\t000014349/2020-00001\n发布机构\t市政府办公室\n\n青岚市报告\n\n正文。\n"),
      "0 tables");
  EXPECT_EQ(only_table("青岚市报告\n\n全年 共受理 598\n比上年 增加 26\n本段是一句话。\n"),
            "0 tables");
  EXPECT_EQ(only_table("青岚市报告\n\n咨询电话 0570-1234567\n监督电话 0570-7654321\n"), "0 tables");
}

}  // namespace
}  // namespace zhengbao
