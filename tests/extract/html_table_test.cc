#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string around(const std::string& table) {
  return "<body><div><p>本年度政府信息公开工作的有关数据统计如下，请予以审阅。</p>" + table +
         "</div></body>";
}

TEST(HtmlTable, PutsSpansOnAGridWithoutGaps) {
  const Document document =
      read_html(around("<table><tr><td rowspan=2>项目</td><td "
                       "colspan=2>数量</td></tr><tr><td>上年</td><td>本年</td></tr>"
                       "<tr><td>申请</td><td>3</td><td>5</td></tr><tr><td>答复</td></tr></table>"));
  ASSERT_EQ(document.tables.size(), 1u);
  const Table& table = document.tables[0];
  EXPECT_EQ(table.rows, 4);
  EXPECT_EQ(table.columns, 3);
  ASSERT_EQ(table.cells.size(), 10u);
  EXPECT_EQ(table.cells[0].row_span, 2);
  EXPECT_EQ(table.cells[1].column, 1);
  EXPECT_EQ(table.cells[1].column_span, 2);
  EXPECT_EQ(table.cells[2].text, "上年");
  EXPECT_EQ(table.cells[2].column, 1);
  EXPECT_EQ(table.cells[9].text, "");
  EXPECT_EQ(table.cells[9].row, 3);
  EXPECT_EQ(table.cells[9].column, 2);
  EXPECT_EQ(table.cells[0].origin, TextOrigin::markup);
}

TEST(HtmlTable, StandsInPlaceAmongTheBlocks) {
  const Document document = read_html(
      around("<table><caption>表1 "
             "申请情况</caption><tr><td>申请</td><td>3</td></tr></table><p>以上为全部数据。</p>"));
  const auto& blocks = document.pages.at(0).blocks;
  ASSERT_EQ(blocks.size(), 4u);
  EXPECT_EQ(blocks[1].kind, BlockKind::caption);
  EXPECT_EQ(blocks[1].text, "表1申请情况");
  EXPECT_EQ(blocks[2].kind, BlockKind::table);
  EXPECT_EQ(blocks[2].table, 0);
  EXPECT_EQ(blocks[3].text, "以上为全部数据。");
}

TEST(HtmlTable, JoinsTheLinesOfACell) {
  const Document document = read_html(
      around("<table><tr><td><p>第二十条</p><p>第（一）项</p></td><td>规<br>章</td></tr></table>"));
  EXPECT_EQ(document.tables.at(0).cells[0].text, "第二十条第（一）项");
  EXPECT_EQ(document.tables.at(0).cells[1].text, "规章");
}

TEST(HtmlTable, ATableOfEmptyCellsIsOne) {
  const Document document =
      read_html(around("<table><tr><td>项目名称</td><td>/</td><td>/</td><td>/</td></tr>"
                       "<tr><td>申请数量</td><td>3</td><td>/</td><td>/</td></tr></table>"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(table_text(document.tables[0]), "项目名称 / / /\n申请数量 3 / /");
}

TEST(HtmlTable, ATableThatLaysOutThePageIsNone) {
  const Document document = read_html(
      "<body><table><tr><td><table><tr><td id=left><a href=1>首页</a></td><td>" +
      std::string(kBody) +
      "<table><tr><td>甲</td><td>1</td></tr></table></td></tr></table></td></tr></table></body>");
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(table_text(document.tables[0]), "甲 1");
}

TEST(HtmlTable, TextOfANestedTableBelongsToItsCell) {
  const Document document =
      read_html(around("<table><tr><td>单位名称和地址</td><td>联系电话和邮编</td></"
                       "tr><tr><td><table><tr><td>青岚</td><td>市</td>"
                       "</tr></table></td><td>0578</td></tr></table>"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].cells.size(), 4u);
  EXPECT_EQ(document.tables[0].cells[2].text, "青岚市");
}

TEST(HtmlTable, OneColumnIsText) {
  const Document document = read_html(around(
      "<table><tr><td>第一行的文字内容。</td></tr><tr><td>第二行的文字内容。</td></tr></table>"));
  EXPECT_TRUE(document.tables.empty());
  EXPECT_EQ(block_texts(document).size(), 3u);
}

TEST(HtmlTable, CapsMonstrousSpans) {
  const Document document =
      read_html(around("<table><tr><td colspan=999999999 "
                       "rowspan=999999999>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_LE(document.tables[0].columns, 500);
  EXPECT_LE(document.tables[0].rows, 2);
}

// Alone on a line such signs part the controls of a page.
TEST(HtmlTable, SignsForNoneAreCells) {
  const Document document =
      read_html(around("<table><tr><td>项目</td><td>自然人</td><td>企业</td><td>总计</td></tr>"
                       "<tr><td>本年新收</td><td>/</td><td>/</td><td>/</td></tr>"
                       "<tr><td>上年结转</td><td>/</td><td>/</td><td>/</td></tr></table>"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].cells[5].text, "/");
}

TEST(HtmlTable, LinesOfFiguresBetweenWideSpacesAreOne) {
  const Document document = read_html(around(
      "<p>项目&emsp;自然人&emsp;总计<br>本年新收&emsp;4&emsp;5<br>上年结转&emsp;0&emsp;1</p>"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].rows, 3);
  EXPECT_EQ(document.tables[0].columns, 3);
  EXPECT_EQ(document.tables[0].cells[5].text, "5");
}

TEST(HtmlTable, LinesOfWordsAndSingleSpacesAreNone) {
  EXPECT_TRUE(
      read_html(around("<p>局长&emsp;林秋<br>副局长&emsp;江晚&emsp;沈舟<br>主任&emsp;陈野</p>"))
          .tables.empty());
  EXPECT_TRUE(read_html(around("<p>收到 4 5 件<br>办结 3 4 件</p>")).tables.empty());
}

}  // namespace
}  // namespace zhengbao
