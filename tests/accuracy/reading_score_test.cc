// What counts as read, and as read in order.
#include "tests/accuracy/reading_score.h"

#include <gtest/gtest.h>

#include "tests/accuracy/edit_distance.h"

namespace zhengbao::accuracy {

namespace {

Block block_of(BlockKind kind, const std::string& text) {
  Block block;
  block.kind = kind;
  block.text = text;
  return block;
}

Document page_of(std::vector<Block> blocks) {
  Document document;
  document.pages.resize(1);
  document.pages[0].blocks = std::move(blocks);
  return document;
}

ReadingTruth one_page(const std::string& text) {
  ReadingTruth truth;
  truth.group = "group";
  truth.file = "a.pdf";
  truth.passages.push_back({1, 1, text, {}, "", "", ""});
  return truth;
}

ReadingScore read(const ReadingTruth& truth, const Document& document) {
  ReadingScore reading;
  add_reading(truth, {truth.passages.at(0).text}, document, reading);
  return reading;
}

}  // namespace

TEST(EditDistance, CountsInsertionsDeletionsAndReplacements) {
  EXPECT_EQ(edit_distance(U"", U""), 0);
  EXPECT_EQ(edit_distance(U"公报", U"公报"), 0);
  EXPECT_EQ(edit_distance(U"公报", U"公告"), 1);
  EXPECT_EQ(edit_distance(U"政府公报", U"公报"), 2);
  EXPECT_EQ(edit_distance(U"", U"公报"), 2);
}

TEST(EditDistance, IsTheSameBeyondTheFirstBand) {
  const std::u32string left(100, U'左');
  const std::u32string right(100, U'右');
  EXPECT_EQ(edit_distance(left + right, right + left), 200);
  EXPECT_EQ(edit_distance(left + right, left), 100);
}

TEST(EditDistance, TakesNoNoticeOfSpacesAndWidthOnly) {
  EXPECT_EQ(comparable("（2 019）　年"), U"(2019)年");
  EXPECT_NE(comparable("〔2019〕"), comparable("[2019]"));
  EXPECT_NE(comparable("國"), comparable("国"));
}

TEST(PairsInOrder, CountsNeighboursThatFollowEachOther) {
  const auto units = units_of("甲乙\n丙丁\n\n戊己");
  ASSERT_EQ(units.size(), 3U);
  EXPECT_EQ(pairs_in_order(units, U"甲乙丙丁戊己"), 2);
  EXPECT_EQ(pairs_in_order(units, U"丙丁戊己甲乙"), 1);
  EXPECT_EQ(pairs_in_order(units, U"甲乙戊己"), 0);
}

TEST(ReadingScore, ColumnsInTheWrongOrderCostCharactersAndAPair) {
  const auto reading = read(one_page("左一左二左三\n右一右二右三"),
                            page_of({block_of(BlockKind::paragraph, "右一右二右三"),
                                     block_of(BlockKind::paragraph, "左一左二左三")}));
  const PassageScore& one = reading.passages.at(0);
  EXPECT_EQ(one.truth, 12);
  EXPECT_EQ(one.distance, 6);
  EXPECT_DOUBLE_EQ(one.normalised(), 0.5);
  EXPECT_EQ(one.pairs, 0);
}

TEST(ReadingScore, RunningHeadsArePrintedAndWatermarksAreNot) {
  const Document document =
      page_of({block_of(BlockKind::running_head, "市政府公报"),
               block_of(BlockKind::watermark, "样张"), block_of(BlockKind::paragraph, "正文")});
  EXPECT_EQ(printed_text(document, document.pages[0]), "市政府公报\n正文\n");
}

TEST(ReadingScore, APageInsideATableHasItsOwnRowsOnly) {
  Document document = page_of({block_of(BlockKind::table, "")});
  document.pages[0].blocks[0].table = 0;
  document.pages.push_back({});
  document.pages[1].number = 2;
  document.pages[1].blocks = {block_of(BlockKind::running_head, "公报"),
                              block_of(BlockKind::paragraph, "下文")};
  Table table;
  table.pages = {1, 2};
  table.rows = 2;
  table.columns = 1;
  table.cells = {{0, 0, 1, 1, "上页", 1, {}, {}}, {1, 0, 1, 1, "下页", 2, {}, {}}};
  document.tables.push_back(table);
  EXPECT_EQ(printed_text(document, document.pages[0]), "上页\n");
  EXPECT_EQ(printed_text(document, document.pages[1]), "公报\n下页\n下文\n");
}

TEST(ReadingScore, ADocumentIsComparedFromItsFirstSentenceToItsLast) {
  ReadingTruth truth = one_page("网站 标题 各部门：正文。 印发。 打印本页");
  truth.passages[0].title = "标题";
  truth.passages[0].from = "各部门：";
  truth.passages[0].to = "印发。";
  const auto reading =
      read(truth, page_of({block_of(BlockKind::paragraph, "上一件。各部门：旧文。"),
                           block_of(BlockKind::heading, "标 题"),
                           block_of(BlockKind::paragraph, "各部门：正文。印发。"),
                           block_of(BlockKind::paragraph, "下一件。")}));
  EXPECT_EQ(reading.passages.at(0).distance, 0);
}

TEST(ReadingScore, ACellCountsWithBothItsPaths) {
  ReadingTruth truth;
  truth.group = "group";
  truth.has_cells = true;
  truth.cells = {{{"规章"}, {"制发"}, "3"}, {{"规章"}, {"废止"}, "5"}};
  Document document;
  Table table;
  table.rows = 2;
  table.columns = 3;
  table.cells = {{0, 0, 1, 1, "内容", 1, {}, {}}, {0, 1, 1, 1, "制发", 1, {}, {}},
                 {0, 2, 1, 1, "废止", 1, {}, {}}, {1, 0, 1, 1, "规章", 1, {}, {}},
                 {1, 1, 1, 1, "3", 1, {}, {}},    {1, 2, 1, 1, "6", 1, {}, {}}};
  document.tables.push_back(table);
  ReadingScore reading;
  add_reading(truth, {}, document, reading);
  const Count cells = reading.score.counts[{"group", "cells"}];
  EXPECT_EQ(cells.right, 1);
  EXPECT_EQ(cells.wrong, 1);
  EXPECT_EQ(cells.missing, 1);
}

TEST(ReadingScore, AHeadingTooManyCountsOnlyWhereAllAreKnown) {
  ReadingTruth truth;
  truth.group = "group";
  truth.headings = {"一、总则"};
  const Document document =
      page_of({block_of(BlockKind::heading, "一、总则"), block_of(BlockKind::heading, "二、附则")});
  ReadingScore open, complete;
  add_reading(truth, {}, document, open);
  truth.headings_complete = true;
  add_reading(truth, {}, document, complete);
  EXPECT_EQ((open.score.counts[{"group", "headings"}].wrong), 0);
  EXPECT_EQ((complete.score.counts[{"group", "headings"}].wrong), 1);
}

}  // namespace zhengbao::accuracy
