// Tables with few lines or none: rows and columns told by white.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/table/table_finder.h"
#include "tests/extract/table/draw_table.h"

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PageWriter;
using testing::tables_of;

void write_row(PageWriter& page, std::initializer_list<const char*> texts, float y) {
  float x = 100;
  for (const char* text : texts) {
    page.write(text, x, y);
    x += 90;
  }
}

TEST(AlignedTables, AreNumbersBelowEachOtherWithTheirHeader) {
  PageWriter page;
  page.write("各区常住人口如下。", 100, 80);
  write_row(page, {"地区", "男", "女"}, 100);
  write_row(page, {"望渚区", "155", "156"}, 118);
  write_row(page, {"北山县", "", "43"}, 136);
  write_row(page, {"合计", "155", "199"}, 154);
  EXPECT_THAT(tables_of(page),
              ElementsAre("地区|男|女 / 望渚区|155|156 / 北山县||43 / 合计|155|199"));
}

TEST(AlignedTables, KeepTheNameOfAGroup) {
  PageWriter page;
  write_row(page, {"望渚区", "155", "156"}, 100);
  write_row(page, {"其中", "", ""}, 118);
  write_row(page, {"城镇", "90", "91"}, 136);
  write_row(page, {"乡村", "65", "65"}, 154);
  EXPECT_THAT(tables_of(page), ElementsAre("望渚区|155|156 / 其中|| / 城镇|90|91 / 乡村|65|65"));
}

TEST(AlignedTables, AreNotAListWithPageNumbers) {
  PageWriter page;
  for (int i = 0; i < 4; ++i)
    write_row(page, {"关于", "办法", "12"}, 100 + 18.0F * static_cast<float>(i));
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(AlignedTables, AreNotAListOfParts) {
  PageWriter page;
  float y = 100;
  for (const char* number : {"1", "1", "3", "7", "12", "12", "20"}) {
    write_row(page, {"第一章", "总则", number}, y);
    y += 18;
  }
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(AlignedTables, MayHoldOneColumnOfNumbersThatFall) {
  PageWriter page;
  write_row(page, {"指标", "单位", "数量"}, 100);
  write_row(page, {"申请数", "件", "37"}, 118);
  write_row(page, {"答复数", "件", "0"}, 136);
  write_row(page, {"接待数", "人次", "28"}, 154);
  write_row(page, {"收取费用", "元", "9"}, 172);
  EXPECT_THAT(tables_of(page),
              ElementsAre("指标|单位|数量 / 申请数|件|37 / 答复数|件|0 / 接待数|人次|28 / "
                          "收取费用|元|9"));
}

TEST(AlignedTables, KeepTheTitlesOfTheirParts) {
  PageWriter page;
  page.write("第一部分规章等文件", 160, 82);
  write_row(page, {"内容", "制发数", "废止数"}, 100);
  write_row(page, {"规章", "1", "0"}, 118);
  write_row(page, {"文件", "26", "4"}, 136);
  page.write("第二部分许可和处罚", 160, 154);
  write_row(page, {"内容", "处理数", "增减数"}, 172);
  write_row(page, {"许可", "7", "2"}, 190);
  EXPECT_THAT(tables_of(page),
              ElementsAre("第一部分规章等文件<3 / 内容|制发数|废止数 / 规章|1|0 / 文件|26|4 / "
                          "第二部分许可和处罚<3 / 内容|处理数|增减数 / 许可|7|2"));
}

TEST(AlignedTables, TakeNoTitleForTheirHeader) {
  PageWriter page;
  page.write("各区的规章和文件数", 150, 82);
  write_row(page, {"内容", "制发数", "废止数"}, 100);
  write_row(page, {"规章", "1", "0"}, 118);
  write_row(page, {"文件", "26", "4"}, 136);
  write_row(page, {"公告", "2", "3"}, 154);
  EXPECT_THAT(tables_of(page), ElementsAre("内容|制发数|废止数 / 规章|1|0 / 文件|26|4 / 公告|2|3"));
}

TEST(AlignedTables, JoinALabelBrokenOverLines) {
  PageWriter page;
  write_row(page, {"内容", "制发数", "废止数"}, 100);
  write_row(page, {"规章", "1", "0"}, 124);
  page.write("属于国家秘密", 100, 142);
  write_row(page, {"", "26", "4"}, 148);
  page.write("的文件", 100, 154);
  write_row(page, {"公告", "2", "3"}, 172);
  EXPECT_THAT(tables_of(page),
              ElementsAre("内容|制发数|废止数 / 规章|1|0 / 属于国家秘密的文件|26|4 / 公告|2|3"));
}

TEST(AlignedTables, AreNotTwoLines) {
  PageWriter page;
  write_row(page, {"望渚区", "155", "156"}, 100);
  write_row(page, {"北山县", "43", "43"}, 118);
  EXPECT_THAT(tables_of(page), IsEmpty());
}

TEST(OpenTables, MayHaveALineBelowEveryRow) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 140.0F, 160.0F}) page.rule(90, y, 400, y);
  write_row(page, {"项目", "单位", "受理人"}, 114);
  write_row(page, {"登记", "一处", "张三"}, 134);
  write_row(page, {"年检", "二处", "李四"}, 154);
  EXPECT_THAT(tables_of(page), ElementsAre("项目|单位|受理人 / 登记|一处|张三 / 年检|二处|李四"));
}

TEST(OpenTables, EndAtACaptionBetweenTwoOfThem) {
  PageWriter page;
  for (const float top : {100.0F, 240.0F}) {
    for (const float y : {0.0F, 20.0F, 60.0F}) page.rule(90, top + y, 400, top + y);
    write_row(page, {"项目", "甲", "乙"}, top + 14);
    write_row(page, {"登记", "1", "2"}, top + 34);
    write_row(page, {"年检", "3", "4"}, top + 52);
  }
  page.write("表二", 100, 220);
  EXPECT_THAT(tables_of(page),
              ElementsAre("项目|甲|乙 / 登记|1|2 / 年检|3|4", "项目|甲|乙 / 登记|1|2 / 年检|3|4"));
}

TEST(OpenTables, RowsOfSeveralLinesStandApart) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 220.0F}) page.rule(90, y, 400, y);
  write_row(page, {"项目", "材料", "受理人"}, 114);
  write_row(page, {"登记", "身份证原", "张三"}, 134);
  write_row(page, {"", "件及照片", ""}, 146);
  write_row(page, {"", "申请书和", ""}, 174);
  write_row(page, {"年检", "证书两份", "李四"}, 186);
  EXPECT_THAT(
      tables_of(page),
      ElementsAre("项目|材料|受理人 / 登记|身份证原件及照片|张三 / 年检|申请书和证书两份|李四"));
}

TEST(OpenTables, KeepARowOfOneCellWithoutSides) {
  PageWriter page;
  for (const float y : {100.0F, 120.0F, 140.0F, 160.0F, 180.0F}) page.rule(90, y, 400, y);
  page.rule(200, 120, 200, 140.5F);
  page.rule(200, 160, 200, 180.5F);
  write_row(page, {"　　　第一项规章"}, 114);
  write_row(page, {"规章", "　　　3"}, 134);
  write_row(page, {"　　　第二项许可"}, 154);
  write_row(page, {"许可", "　　　7"}, 174);
  EXPECT_THAT(tables_of(page), ElementsAre("第一项规章<2 / 规章|3 / 第二项许可<2 / 许可|7"));
}

TEST(RuledTables, HaveASideThatNoLineMeets) {
  PageWriter page;
  testing::draw_grid(page, {200, 300, 400}, {100, 120, 140});
  page.rule(130, 95, 130, 145);
  page.write("合计", 140, 124);
  write_row(page, {"", "　　甲", "　　　3"}, 114);
  write_row(page, {"", "　　乙", "　　　4"}, 134);
  EXPECT_THAT(tables_of(page), ElementsAre("合计^2|甲|3 / 乙|4"));
}

TEST(RuledTables, HaveARowWhereTheLinesEndTogether) {
  PageWriter page;
  for (const float x : {100.0F, 200.0F, 300.0F, 400.0F}) page.rule(x, 120, x, 180);
  page.rule(400, 90, 400, 180);
  page.rule(100, 150, 400, 150.5F);
  page.rule(100, 180, 400, 180.5F);
  write_row(page, {"　项目", "　单位", "　　受理人"}, 110);
  write_row(page, {"　登记", "　　一处", "　　　张三"}, 140);
  write_row(page, {"　年检", "　　二处", "　　　李四"}, 170);
  EXPECT_THAT(tables_of(page), ElementsAre("项目|单位|受理人 / 登记|一处|张三 / 年检|二处|李四"));
}

TEST(RuledTables, LeaveAListOfNumbersWhole) {
  PageWriter page;
  testing::draw_grid(page, {90, 180, 270}, {100, 140, 180});
  page.write("来源", 100, 114);
  page.write("64，", 190, 112);
  page.write("65", 190, 130);
  page.write("其他", 100, 154);
  page.write("7", 190, 154);
  EXPECT_THAT(tables_of(page), ElementsAre("来源|64，65 / 其他|7"));
}

}  // namespace
}  // namespace zhengbao
