// Tables in the order of the page, and over the end of pages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"
#include "tests/extract/table/draw_table.h"

namespace zhengbao {
namespace {

using testing::draw_grid;
using ::testing::ElementsAre;
using testing::lay_out_pages;
using testing::PageWriter;

std::vector<std::string> tables_of(const Document& document) {
  std::vector<std::string> sketches;
  for (const Table& table : document.tables) sketches.push_back(testing::sketch(table));
  return sketches;
}

std::vector<std::string> texts_of(const Document& document) {
  std::vector<std::string> texts;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) texts.push_back(block_text(document, block));
  }
  return texts;
}

// Rows of two cells, 20 points each, from `top`.
void draw_rows(PageWriter& page, float top,
               std::initializer_list<std::pair<const char*, const char*>> rows) {
  float y = top;
  page.rule(100, y, 300, y);
  for (const auto& [left, right] : rows) {
    page.write(left, 110, y + 14);
    page.write(right, 210, y + 14);
    page.rule(100, y + 20, 300, y + 20);
    y += 20;
  }
  for (const float x : {100.0F, 200.0F, 300.0F}) page.rule(x, top, x, y);
}

TEST(TablePages, PutATableWhereItStandsInTheText) {
  PageWriter page;
  page.write("表前的文字在这里。", 100, 90);
  draw_rows(page, 100, {{"内容", "件数"}, {"规章", "3"}});
  page.write("表后的文字在这里。", 100, 170);
  const Document document = lay_out_pages({page});
  EXPECT_THAT(texts_of(document),
              ElementsAre("表前的文字在这里。", "内容 件数\n规章 3", "表后的文字在这里。"));
  EXPECT_EQ(document.tables[0].pages, std::vector<int>{1});
  EXPECT_EQ(document.tables[0].cells[0].page, 1);
}

TEST(TablePages, JoinATableThatGoesOnOverThePage) {
  PageWriter first;
  draw_rows(first, 700, {{"内容", "件数"}, {"规章", "3"}});
  PageWriter second;
  draw_rows(second, 60, {{"文件", "4"}, {"总计", "7"}});
  second.write("表后的文字在这里。", 100, 200);
  const Document document = lay_out_pages({first, second});
  EXPECT_THAT(tables_of(document), ElementsAre("内容|件数 / 规章|3 / 文件|4 / 总计|7"));
  EXPECT_EQ(document.tables[0].pages, (std::vector<int>{1, 2}));
  EXPECT_EQ(document.tables[0].cells.back().page, 2);
  EXPECT_THAT(texts_of(document),
              ElementsAre("内容 件数\n规章 3\n文件 4\n总计 7", "表后的文字在这里。"));
}

TEST(TablePages, LeaveOutTheHeaderThatThePageRepeats) {
  PageWriter first;
  draw_rows(first, 700, {{"内容", "件数"}, {"规章", "3"}});
  PageWriter second;
  draw_rows(second, 60, {{"内容", "件数"}, {"文件", "4"}});
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("内容|件数 / 规章|3 / 文件|4"));
}

TEST(TablePages, KeepRowsOfNumbersThatAreAlike) {
  PageWriter first;
  draw_rows(first, 700, {{"0", "0"}, {"0", "0"}});
  PageWriter second;
  draw_rows(second, 60, {{"0", "0"}, {"1", "1"}});
  EXPECT_THAT(tables_of(lay_out_pages({first, second})), ElementsAre("0|0 / 0|0 / 0|0 / 1|1"));
}

TEST(TablePages, KeepTablesApartThatTextParts) {
  PageWriter first;
  draw_rows(first, 700, {{"内容", "件数"}, {"规章", "3"}});
  PageWriter second;
  second.write("二、另一张表的情况如下。", 100, 50);
  draw_rows(second, 60, {{"文件", "4"}, {"总计", "7"}});
  EXPECT_EQ(lay_out_pages({first, second}).tables.size(), 2U);
}

TEST(TablePages, KeepTablesApartWhoseColumnsDiffer) {
  PageWriter first;
  draw_rows(first, 700, {{"内容", "件数"}, {"规章", "3"}});
  PageWriter second;
  draw_grid(second, {100, 150, 300}, {60, 80, 100});
  second.write("文件", 110, 74);
  second.write("4", 160, 94);
  EXPECT_EQ(lay_out_pages({first, second}).tables.size(), 2U);
}

TEST(TablePages, KeepTablesApartWhereThePageHasRoomLeft) {
  const auto tables = [](float first_top, float second_top) {
    PageWriter first;
    draw_rows(first, first_top, {{"内容", "件数"}, {"规章", "3"}});
    PageWriter second;
    draw_rows(second, second_top, {{"文件", "4"}, {"总计", "7"}});
    return lay_out_pages({first, second}).tables.size();
  };
  EXPECT_EQ(tables(300, 60), 2U);
  EXPECT_EQ(tables(700, 400), 2U);
  EXPECT_EQ(tables(700, 60), 1U);
}

TEST(TablePages, KeepABandAtTheFootWithItsRows) {
  PageWriter first;
  draw_grid(first, {100, 200, 300, 400}, {640, 660, 680});
  for (const float x : {100.0F, 400.0F}) first.rule(x, 680, x, 700);
  first.rule(100, 700, 400, 700);
  first.write("内容", 110, 654);
  first.write("制发", 210, 654);
  first.write("废止", 310, 654);
  first.write("规章", 110, 674);
  first.write("第（六）项", 220, 694);
  PageWriter second;
  draw_grid(second, {100, 200, 400}, {60, 80, 100});
  second.write("处罚", 110, 74);
  second.write("4119", 250, 74);
  second.write("强制", 110, 94);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("内容|制发|废止 / 规章|| / 第（六）项<3 / 处罚|4119<2 / 强制|<2"));
}

// Three columns; the first cell spans all rows and has `text`.
void draw_spanned(PageWriter& page, float top, const char* text, const char* upper,
                  const char* lower, bool open_top, bool open_bottom) {
  page.rule(open_top ? 150.0F : 100.0F, top, 300, top);
  page.rule(150, top + 20, 300, top + 20);
  page.rule(open_bottom ? 150.0F : 100.0F, top + 40, 300, top + 40);
  for (const float x : {100.0F, 150.0F, 250.0F, 300.0F}) page.rule(x, top, x, top + 40);
  page.write(text, 105, top + 24);
  page.write(upper, 160, top + 14);
  page.write(lower, 160, top + 34);
}

TEST(TablePages, JoinACellThatThePageCutsInTwo) {
  PageWriter first;
  draw_spanned(first, 700, "", "予以公开", "部分公开", false, true);
  PageWriter second;
  draw_spanned(second, 60, "结果", "不予公开", "其他", true, false);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("结果^4|予以公开| / 部分公开| / 不予公开| / 其他|"));
}

TEST(TablePages, KeepCellsApartThatHaveTheirOwnTexts) {
  PageWriter first;
  draw_spanned(first, 700, "公开", "予以公开", "部分公开", false, false);
  PageWriter second;
  draw_spanned(second, 60, "结果", "不予公开", "其他", false, false);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("公开^2|予以公开| / 部分公开| / 结果^2|不予公开| / 其他|"));
}

// A row of two cells in a table with a header.
Document cut_row(const char* left, const char* right, const char* next_left,
                 const char* next_right) {
  PageWriter first;
  draw_rows(first, 700, {{"内容", "说明"}, {left, right}});
  PageWriter second;
  draw_rows(second, 60, {{next_left, next_right}, {"总计", "7"}});
  return lay_out_pages({first, second});
}

TEST(TablePages, MakeARowWholeThatThePageCuts) {
  EXPECT_THAT(tables_of(cut_row("", "每年公布", "规章", "")),
              ElementsAre("内容|说明 / 规章|每年公布 / 总计|7"));
  EXPECT_THAT(tables_of(cut_row("规章", "", "文件", "每年公布")),
              ElementsAre("内容|说明 / 规章| / 文件|每年公布 / 总计|7"));
}

TEST(TablePages, JoinColumnsThatEachPageShowsInPart) {
  PageWriter first;
  draw_grid(first, {100, 200, 300, 400, 500}, {700, 720, 740});
  first.write("甲", 110, 714);
  first.write("5", 410, 714);
  PageWriter second;
  draw_grid(second, {100, 150, 200, 300, 400, 500}, {60, 80, 100});
  second.write("乙", 160, 74);
  second.write("6", 410, 74);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("甲<2|||5 / <2||| / |乙|||6 / ||||"));
}

TEST(TablePages, JoinTheLinesOfARowThatThePageCutsThrough) {
  PageWriter first;
  for (const float x : {100.0F, 200.0F, 300.0F, 400.0F}) first.rule(x, 700, x, 740);
  first.rule(100, 700, 400, 700.5F);
  first.rule(100, 720, 400, 720.5F);
  first.write("内容", 110, 714);
  first.write("部门的", 110, 734);
  first.write("3", 210, 734);
  first.write("4", 310, 734);
  PageWriter second;
  for (const float x : {100.0F, 200.0F, 300.0F, 400.0F}) second.rule(x, 60, x, 100);
  second.rule(100, 80, 400, 80.5F);
  second.rule(100, 100, 400, 100.5F);
  second.write("文件", 110, 74);
  second.write("总计", 110, 94);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("内容|| / 部门的文件|3|4 / 总计||"));
}

TEST(TablePages, FindTheFirstColumnWhereThePageDoesNotDrawIt) {
  PageWriter first;
  draw_spanned(first, 700, "效率", "门诊", "住院", false, true);
  PageWriter second;
  draw_grid(second, {150, 250, 300}, {60, 80, 100});
  second.rule(275, 60, 275, 100);
  second.write("收入", 160, 74);
  second.write("支出", 160, 94);
  first.rule(275, 700, 275, 740);
  EXPECT_THAT(tables_of(lay_out_pages({first, second})),
              ElementsAre("效率^4|门诊|| / 住院|| / 收入|| / 支出||"));
}

TEST(TablePages, PutATableInItsColumn) {
  PageWriter page;
  for (int i = 0; i < 8; ++i) {
    const float y = 100 + 18 * static_cast<float>(i);
    page.write("左栏的文字写满了一整行的宽度啊", 60, y);
    page.write("右栏的文字也写满一整行的宽度啊", 310, y);
  }
  draw_grid(page, {60, 135, 210}, {250, 270, 290});
  page.write("甲", 70, 264);
  page.write("乙", 150, 264);
  page.write("丙", 70, 284);
  page.write("右栏下面的一行文字", 310, 264);
  const std::vector<std::string> texts = texts_of(lay_out_pages({page}));
  ASSERT_EQ(texts.size(), 4U);
  EXPECT_TRUE(texts[0].starts_with("左栏"));
  EXPECT_EQ(texts[1], "甲 乙\n丙");
  EXPECT_TRUE(texts[2].starts_with("右栏"));
  EXPECT_EQ(texts[3], "右栏下面的一行文字");
}

}  // namespace
}  // namespace zhengbao
