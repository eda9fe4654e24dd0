// Tables that ruling lines draw on one page.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/table/table_finder.h"
#include "tests/extract/table/draw_table.h"

namespace zhengbao {
namespace {

using testing::draw_grid;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PageWriter;
using testing::tables_of;

// Two columns and two rows from (100, 100), filled.
PageWriter small_table() {
  PageWriter page;
  draw_grid(page, {100, 200, 300}, {100, 120, 140});
  page.write("内容", 110, 114);
  page.write("件数", 210, 114);
  page.write("规章", 110, 134);
  page.write("3", 210, 134);
  return page;
}

TEST(RuledTables, GiveEveryCellItsTextAndBox) {
  const PageTables tables = find_tables(small_table().page());
  ASSERT_EQ(tables.tables.size(), 1U);
  const FoundTable& found = tables.tables[0];
  EXPECT_EQ(testing::sketch(found.table), "内容|件数 / 规章|3");
  EXPECT_NEAR(found.table.cells[3].box.left, 200.25, 0.5);
  EXPECT_NEAR(found.table.cells[3].box.bottom, 140.25, 0.5);
  EXPECT_THAT(tables.consumed, ::testing::Each(true));
}

TEST(RuledTables, LeaveTheTextAroundThemAlone) {
  PageWriter page = small_table();
  page.write("表1", 180, 90);
  const PageTables tables = find_tables(page.page());
  ASSERT_EQ(tables.consumed.size(), page.page().glyphs.size());
  EXPECT_FALSE(tables.consumed.back());
  EXPECT_TRUE(tables.consumed.front());
}

TEST(RuledTables, KeepEmptyCells) {
  PageWriter page;
  draw_grid(page, {100, 200, 300}, {100, 120, 140});
  page.write("内容", 110, 114);
  page.write("3", 210, 134);
  EXPECT_THAT(tables_of(page), ElementsAre("内容| / |3"));
}

TEST(RuledTables, JoinCellsWithoutALineBetween) {
  PageWriter page;
  for (const float y : {100.0F, 160.0F}) page.rule(100, y, 400, y);
  page.rule(200, 120, 400, 120);
  page.rule(100, 140, 400, 140);
  for (const float x : {100.0F, 200.0F, 400.0F}) page.rule(x, 100, x, 160);
  page.rule(300, 120, 300, 160);
  page.write("说明", 110, 124);
  page.write("申请人", 280, 114);
  page.write("自然人", 210, 134);
  page.write("总计", 310, 134);
  page.write("新收", 110, 154);
  page.write("1", 210, 154);
  page.write("2", 310, 154);
  EXPECT_THAT(tables_of(page), ElementsAre("说明^2|申请人<2 / 自然人|总计 / 新收|1|2"));
}

TEST(RuledTables, ReadLinesDrawnInPiecesOrTwice) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 140.0F}) {
    page.rule(100, y, 199, y);
    page.rule(201, y, 300, y);
    page.rule(100, y + 2, 300, y + 2);
  }
  for (const float x : {100.0F, 200.0F, 300.0F}) {
    page.rule(x, 100, x, 119);
    page.rule(x, 121, x, 142);
  }
  page.write("内容", 110, 114);
  page.write("件数", 210, 114);
  page.write("规章", 110, 134);
  EXPECT_THAT(tables_of(page), ElementsAre("内容|件数 / 规章|"));
}

TEST(RuledTables, CloseOpenSidesWhereTheLinesAcrossEnd) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 140.0F}) page.rule(100, y, 400, y);
  for (const float x : {200.0F, 300.0F}) page.rule(x, 100, x, 140);
  page.write("内容", 110, 114);
  page.write("件数", 210, 114);
  page.write("金额", 310, 114);
  page.write("收费", 110, 134);
  page.write("7", 310, 134);
  EXPECT_THAT(tables_of(page), ElementsAre("内容|件数|金额 / 收费||7"));
}

TEST(RuledTables, ReadTheLinesOfACellAsOneText) {
  PageWriter page;
  draw_grid(page, {100, 140, 180, 220}, {100, 150, 170});
  page.write("结果", 110, 120);
  page.write("维持", 110, 134);
  page.write("其他", 150, 120);
  page.write("结果", 150, 134);
  page.write("总 计", 185, 127);
  page.write("1", 110, 164);
  EXPECT_THAT(tables_of(page), ElementsAre("结果维持|其他结果|总计 / 1||"));
}

TEST(RuledTables, SetALabelApartFromTheValueBelowIt) {
  PageWriter page;
  draw_grid(page, {100, 180, 260}, {100, 150, 170});
  page.write("旅客姓名", 110, 120, {.color = 0xC08000});
  page.write("江望舒", 110, 134);
  page.write("应退还的", 190, 120);
  page.write("税额", 190, 134);
  page.write("合计", 110, 164);
  EXPECT_THAT(tables_of(page), ElementsAre("旅客姓名 江望舒|应退还的税额 / 合计|"));
}

TEST(RuledTables, ReadCharactersThatStandBelowEachOther) {
  PageWriter page;
  draw_grid(page, {100, 120, 200}, {100, 200});
  page.rule(120, 150, 200, 150);
  float y = 110;
  for (const char* character : {"办", "理", "结", "果"}) page.write(character, 105, y += 16);
  page.write("公开", 130, 130);
  page.write("总计", 130, 180);
  EXPECT_THAT(tables_of(page), ElementsAre("办理结果^2|公开 / 总计"));
}

TEST(RuledTables, ReadTextThatRunsDown) {
  PageWriter page;
  draw_grid(page, {100, 120, 200}, {100, 180});
  page.rule(120, 140, 200, 140);
  page.page().styles.push_back({.font = "Test", .size = 10});
  float y = 110;
  for (const char32_t c : U"办理结果") {
    if (c == 0) break;
    page.page().glyphs.push_back({c, {105, y, 115, y + 10}, 0, Direction::down, false});
    y += 10;
  }
  page.write("公开的件数共有", 125, 130);
  page.write("总计", 130, 170);
  EXPECT_THAT(tables_of(page), ElementsAre("办理结果^2|公开的件数共有 / 总计"));
}

TEST(RuledTables, AreKeptApartWhereNoLineJoinsThem) {
  PageWriter page = small_table();
  draw_grid(page, {100, 200, 300}, {160, 180, 200});
  page.write("收费", 110, 174);
  page.write("7", 210, 174);
  EXPECT_THAT(tables_of(page), ElementsAre("内容|件数 / 规章|3", "收费|7 / |"));
}

TEST(RuledTables, AreNotAFrameOrItsLines) {
  PageWriter notice;
  draw_grid(notice, {100, 300}, {100, 160});
  notice.write("编者按", 120, 130);
  EXPECT_THAT(tables_of(notice), IsEmpty());

  PageWriter stacked;
  draw_grid(stacked, {100, 300}, {100, 130, 160});
  stacked.write("云和县公报", 120, 120);
  stacked.write("第三期", 120, 150);
  EXPECT_THAT(tables_of(stacked), IsEmpty());
}

TEST(RuledTables, AreNotColumnsOfTextWithALineBetween) {
  PageWriter page;
  page.rule(50, 80, 550, 80);
  page.rule(50, 700, 550, 700);
  page.rule(300, 80, 300, 700);
  page.write("左栏的文字", 60, 100);
  page.write("右栏的文字", 310, 100);
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(RuledTables, AreNotAFrameAroundAnArticle) {
  const auto framed = [](int lines) {
    PageWriter page;
    draw_grid(page, {50, 120, 550}, {50, 80, 780});
    page.write("标题", 60, 70);
    for (int i = 0; i < lines; ++i) {
      page.write("一栏正文每行三十个字写满了这里一栏正文每行三十个字写满", 130,
                 100 + 14 * static_cast<float>(i));
    }
    return tables_of(page);
  };
  EXPECT_THAT(framed(40), IsEmpty());
  EXPECT_EQ(framed(5).size(), 1U);
}

TEST(RuledTables, AreReadOnTurnedPages) {
  PageWriter page;
  draw_grid(page, {100, 120, 140}, {100, 200, 300});
  page.page().styles.push_back({.font = "Test", .size = 10});
  // Text runs down: rows lie from right to left.
  const auto write_down = [&](char32_t c, float x, float y) {
    page.page().glyphs.push_back({c, {x, y, x + 10, y + 10}, 0, Direction::down, false});
  };
  write_down(U'甲', 125, 110);
  write_down(U'乙', 125, 210);
  write_down(U'丙', 105, 110);
  write_down(U'丁', 105, 210);
  EXPECT_THAT(tables_of(page), ElementsAre("甲|乙 / 丙|丁"));
}

TEST(RuledTables, DivideABodyOfStackedNumbersIntoRows) {
  PageWriter page;
  draw_grid(page, {100, 200, 300, 400}, {100, 120, 200});
  page.write("指标", 110, 114);
  page.write("产量", 210, 114);
  page.write("增长", 310, 114);
  page.write("粮食", 110, 140);
  page.write("902.61", 220, 140);
  page.write("其中：夏粮", 120, 160);
  page.write("508.58", 220, 160);
  page.write("-8.6", 330, 160);
  EXPECT_THAT(tables_of(page),
              ElementsAre("指标|产量|增长 / 粮食|902.61| / 其中：夏粮|508.58|-8.6"));
}

// A header without lines above rows of three columns.
std::vector<std::string> with_header(std::initializer_list<std::pair<const char*, float>> names) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 140.0F}) page.rule(100, y, 400, y);
  for (const float x : {100.0F, 400.0F}) page.rule(x, 100, x, 140);
  for (const float x : {200.0F, 300.0F}) page.rule(x, 120, x, 140);
  for (const auto& [name, x] : names) page.write(name, x, 114);
  page.write("粮食", 110, 134);
  page.write("902.61", 210, 134);
  page.write("-3.2", 310, 134);
  return tables_of(page);
}

TEST(RuledTables, DivideAHeaderThatHasNoLinesOfItsOwn) {
  EXPECT_THAT(with_header({{"指标", 110}, {"产量", 210}, {"增长", 310}}),
              ElementsAre("指标|产量|增长 / 粮食|902.61|-3.2"));
  EXPECT_THAT(with_header({{"一、全市主要农产品产量", 195}}),
              ElementsAre("一、全市主要农产品产量<3 / 粮食|902.61|-3.2"));
  EXPECT_THAT(with_header({{"一、全市主要农产品产量和比上年增长情况", 150}}),
              ElementsAre("一、全市主要农产品产量和比上年增长情况<3 / 粮食|902.61|-3.2"));
  EXPECT_THAT(with_header({{"农", 150}, {"产", 250}, {"品", 350}}),
              ElementsAre("农 产 品<3 / 粮食|902.61|-3.2"));
}

TEST(RuledTables, LeaveANumberWholeThatIsBrokenToFitItsCell) {
  PageWriter page;
  draw_grid(page, {100, 135, 300}, {100, 120, 160});
  page.write("编号", 105, 114);
  page.write("名称", 210, 114);
  page.write("202301", 103, 136);
  page.write("0415", 103, 150);
  page.write("防汛条例", 210, 143);
  EXPECT_THAT(tables_of(page), ElementsAre("编号|名称 / 202301 0415|防汛条例"));
}

TEST(RuledTables, DivideARowWhoseCellsHaveTheSameThreeLines) {
  const auto rows = [](int lines) {
    PageWriter page;
    draw_grid(page, {100, 200, 300}, {100, 120, 200});
    page.write("姓名", 110, 114);
    page.write("职务", 210, 114);
    for (int i = 0; i < lines; ++i) {
      page.write("某某", 110, 136 + 18 * static_cast<float>(i));
      page.write("局长", 210, 136 + 18 * static_cast<float>(i));
    }
    return tables_of(page);
  };
  EXPECT_THAT(rows(3), ElementsAre("姓名|职务 / 某某|局长 / 某某|局长 / 某某|局长"));
  EXPECT_THAT(rows(2), ElementsAre("姓名|职务 / 某某某某|局长局长"));
}

TEST(RuledTables, LeaveARowWholeWhereLinesOverlap) {
  PageWriter page;
  draw_grid(page, {100, 200, 300}, {100, 120, 200});
  page.write("内容", 110, 114);
  page.write("件数", 210, 114);
  page.write("行政规范", 110, 136);
  page.write("性文件", 110, 150);
  page.write("5", 230, 143);
  page.write("7", 230, 157);
  EXPECT_THAT(tables_of(page), ElementsAre("内容|件数 / 行政规范性文件|5 7"));
}

TEST(RuledTables, AreNotTheLinesOfAChart) {
  const auto lines = [](float step) {
    PageWriter page;
    for (int i = 0; i <= 20; ++i) {
      page.rule(100, 100 + step * static_cast<float>(i), 100 + 20 * step,
                100 + step * static_cast<float>(i));
      page.rule(100 + step * static_cast<float>(i), 100, 100 + step * static_cast<float>(i),
                100 + 20 * step);
    }
    for (int i = 0; i < 20; ++i) {
      page.write("甲", 101, 99 + step * (static_cast<float>(i) + 0.9F));
      page.write("乙", 101 + 3 * step, 99 + step * (static_cast<float>(i) + 0.9F));
    }
    return tables_of(page).size();
  };
  EXPECT_EQ(lines(5), 0U);
  EXPECT_EQ(lines(15), 1U);
}

TEST(RuledTables, AreNotAChartThatWordsAreWrittenOver) {
  const auto words_at = [](float x) {
    PageWriter page;
    draw_grid(page, {100, 140, 180, 220}, {100, 140, 180, 220});
    for (const float y : {125.0F, 165.0F, 205.0F}) page.write("暗杀", x, y);
    page.write("频度", 185, 125);
    page.write("年度", 105, 165);
    return tables_of(page).size();
  };
  EXPECT_EQ(words_at(130), 0U);
  EXPECT_EQ(words_at(145), 1U);
}

// Lines across at the top, below the header, and at the end.
PageWriter three_lines() {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 180.0F}) page.rule(100, y, 400, y);
  return page;
}

TEST(OpenTables, FindTheirColumnsByTheWhiteBetween) {
  PageWriter page = three_lines();
  page.write("指标", 110, 114);
  page.write("产量", 210, 114);
  page.write("增长（%）", 310, 114);
  page.write("粮食", 110, 138);
  page.write("902.61", 210, 138);
  page.write("-3.2", 320, 138);
  page.write("其中：夏粮", 120, 156);
  page.write("508.58", 210, 156);
  page.write("-8.6", 320, 156);
  page.write("油料", 110, 174);
  page.write("56.43", 215, 174);
  EXPECT_THAT(tables_of(page), ElementsAre("指标|产量|增长（%） / 粮食|902.61|-3.2 / "
                                           "其中：夏粮|508.58|-8.6 / 油料|56.43|"));
}

TEST(OpenTables, AreNotRunningTextBetweenLines) {
  PageWriter page = three_lines();
  page.write("本期要目", 200, 114);
  page.write("正文一行写满了三十个字的宽度在这里啊啊", 105, 138);
  page.write("正文二行写满了三十个字的宽度在这里啊", 105, 156);
  page.write("正文三行12", 105, 174);
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(OpenTables, AreNotAListWithItsLabels) {
  PageWriter page = three_lines();
  page.write("本期要目", 200, 114);
  page.write("一、", 105, 138);
  page.write("关于防汛的通知", 160, 138);
  page.write("二、", 105, 156);
  page.write("关于人事的通知", 160, 156);
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(OpenTables, NeedAllThreeLines) {
  PageWriter page;
  for (const float y : {100.0F, 180.0F}) page.rule(100, y, 400, y);
  page.write("粮食", 110, 138);
  page.write("902.61", 210, 138);
  page.write("油料", 110, 156);
  page.write("56.43", 210, 156);
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(RuledTables, OfAHostilePageAreBounded) {
  PageWriter page;
  page.write("字", 100, 100);
  for (int i = 0; i < 3000; ++i) {
    const float at = static_cast<float>(i) * 4;
    page.rule(0, at, 12000, at);
    page.rule(at, 0, at, 12000);
  }
  EXPECT_THAT(tables_of(page), IsEmpty());
}

}  // namespace
}  // namespace zhengbao
