#include "core/document.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

Document two_blocks_and_a_head() {
  Document document;
  Page page;
  page.blocks.push_back({.kind = BlockKind::running_head, .text = "青岚市人民政府公报"});
  page.blocks.push_back({.kind = BlockKind::heading, .text = "一、总则"});
  page.blocks.push_back({.kind = BlockKind::table, .table = 0});
  page.blocks.push_back({.kind = BlockKind::page_number, .text = "— 1 —"});
  document.pages.push_back(page);
  Table table{.pages = {1}, .rows = 2, .columns = 2};
  table.cells = {{.row = 0, .column = 0, .text = "项目"},
                 {.row = 0, .column = 1, .text = "数量"},
                 {.row = 1, .column = 0, .text = ""},
                 {.row = 1, .column = 1, .text = "3"}};
  document.tables.push_back(table);
  return document;
}

TEST(Document, RunningTextLeavesOutHeadsAndPageNumbers) {
  EXPECT_EQ(document_text(two_blocks_and_a_head()), "一、总则\n项目 数量\n3");
}

Document two_pages(const std::vector<Block>& first, const std::vector<Block>& second) {
  Document document;
  document.pages = {{.number = 1, .blocks = first}, {.number = 2, .blocks = second}};
  return document;
}

TEST(Document, AParagraphThatGoesOnIsOneLine) {
  const Document document =
      two_pages({{.text = "现予公布"}, {.kind = BlockKind::page_number, .text = "1"}},
                {{.text = "的，照此办理。", .continues = true}, {.text = "特此通知。"}});
  EXPECT_EQ(document_text(document), "现予公布的，照此办理。\n特此通知。");
  EXPECT_EQ(page_text(document, document.pages[1]), "的，照此办理。\n特此通知。");
}

TEST(Document, WordsOfAParagraphThatGoesOnStayApart) {
  const Document document =
      two_pages({{.text = "the city"}}, {{.text = "council", .continues = true}});
  EXPECT_EQ(document_text(document), "the city council");
}

TEST(Document, ANoteInsideAParagraphFollowsIt) {
  const Block note{.kind = BlockKind::footnote, .text = "注：含两镇。"};
  EXPECT_EQ(document_text(two_pages({{.text = "共计"}, note},
                                    {{.text = "三镇。", .continues = true}, {.text = "完。"}})),
            "共计三镇。\n注：含两镇。\n完。");
  EXPECT_EQ(document_text(two_pages({{.text = "共计三镇。"}, note}, {{.text = "完。"}})),
            "共计三镇。\n注：含两镇。\n完。");
}

TEST(Document, PlaceOfPartOfALineComesFromTheCharacterEdges) {
  Block block{.text = "甲乙丙丁", .box = {10, 10, 50, 40}};
  block.lines.push_back(
      {.offset = 0, .length = 6, .box = {10, 10, 30, 20}, .edges = {100, 200, 300}});
  block.lines.push_back(
      {.offset = 6, .length = 6, .box = {10, 30, 30, 40}, .edges = {100, 200, 300}});
  EXPECT_EQ(place_of(block, 3, 3), (Box{20, 10, 30, 20}));
  EXPECT_EQ(place_of(block, 3, 6), (Box{10, 10, 30, 40}));
  EXPECT_EQ(place_of(block, 6, 6), (Box{10, 30, 30, 40}));
}

TEST(Document, PlaceIsTheBlockWhereLinesAreUnknown) {
  const Block block{.text = "甲乙", .box = {1, 2, 3, 4}};
  EXPECT_EQ(place_of(block, 0, 3), (Box{1, 2, 3, 4}));
}

TEST(Box, JoinIgnoresTheEmptyBox) {
  EXPECT_EQ(join({}, {1, 2, 3, 4}), (Box{1, 2, 3, 4}));
  EXPECT_EQ(join({1, 2, 3, 4}, {2, 1, 5, 3}), (Box{1, 1, 5, 4}));
  EXPECT_FLOAT_EQ(overlap_x({0, 0, 4, 1}, {3, 0, 9, 1}), 1);
  EXPECT_FLOAT_EQ(overlap_y({0, 0, 4, 1}, {3, 2, 9, 3}), 0);
}

}  // namespace
}  // namespace zhengbao
