// Layouts that offices make of the forms: what stands where differs, what it
// means does not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/report/table_mapper.h"
#include "tests/normalize/report/report_tables.h"

namespace zhengbao {
namespace {

using testing::cell_lines;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using testing::table_of;

MappedTable map_one(std::string_view text, int year = 2022) {
  static std::vector<MappedTable> tables;
  tables = map_tables(table_of(text), year);
  EXPECT_EQ(tables.size(), 1U);
  return tables.empty() ? MappedTable{} : tables.front();
}

TEST(UnseenLayouts, ColumnsOfLastYearAndOfChangesHaveNoCode) {
  const MappedTable mapped = map_one(R"(
项目 | 自然人 | 总计 | 上年总计 | 增减
一、本年新收政府信息公开申请数量 | 4 | 5 | 9 | -4
二、上年结转政府信息公开申请数量 | 0 | 0 | 1 | -1
)");
  EXPECT_THAT(cell_lines(mapped.cells),
              ElementsAre("received/natural_person 4 件", "received/total 5 件", "received/- 9 件",
                          "received/- -4 件", "carried_in/natural_person 0 件",
                          "carried_in/total 0 件", "carried_in/- 1 件", "carried_in/- -1 件"));
}

TEST(UnseenLayouts, LastYearsColumnBesideEachOfThisYear) {
  const MappedTable mapped = map_one(R"(
第二十条第（六）项 | < | <
信息内容 | 本年处理决定数量 | 上年处理决定数量
行政处罚 | 31 | 20
行政强制 | 2 | 1
)");
  EXPECT_THAT(cell_lines(mapped.cells), ElementsAre("penalty/decisions 31 件", "penalty/- 20",
                                                    "coercion/decisions 2 件", "coercion/- 1"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(UnseenLayouts, TheFormOf2019AsksForLastYearItself) {
  EXPECT_THAT(cell_lines(map_one(R"(
第二十条第（八）项 | < | <
信息内容 | 上一年项目数量 | 本年增/减
行政事业性收费 | 12 | -1
)",
                                 2019)
                             .cells),
              ElementsAre("charges/items_before 12 项", "charges/change -1 项"));
}

TEST(UnseenLayouts, AnOnlyColumnOfRequestsIsTheTotal) {
  const MappedTable mapped = map_one(R"(
项目 | 件数
一、本年新收政府信息公开申请数量 | 5
（五）不予处理：2.重复申请 | 1
（六）其他处理 3.其他 | 2
（七）总计 | 3
)");
  EXPECT_THAT(cell_lines(mapped.cells),
              ElementsAre("received/total 5 件", "unhandled_repeated/total 1 件",
                          "other_other/total 2 件", "total/total 3 件"));
}

TEST(UnseenLayouts, OrganisationsTogetherAreNoneOfThem) {
  const MappedTable mapped = map_one(R"(
项目 | 自然人 | 法人或其他组织 | 总计
一、本年新收政府信息公开申请数量 | 4 | 1 | 5
二、上年结转政府信息公开申请数量 | 0 | 2 | 2
)");
  EXPECT_THAT(
      cell_lines(mapped.cells),
      ElementsAre("received/natural_person 4 件", "received/- 1 件", "received/total 5 件",
                  "carried_in/natural_person 0 件", "carried_in/- 2 件", "carried_in/total 2 件"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(UnseenLayouts, AColonOfItsOwnPartsNoLabel) {
  EXPECT_THAT(cell_lines(map_one(R"(
统计指标 | 统计数
（一）主动公开政府信息数（单位：条） | 38
其中：主动公开规范性文件数 | 5
（一）收到申请数 | 2
1.当面申请数 | 0
)",
                                 2016)
                             .cells),
              ElementsAre("disclosed/value 38 条", "disclosed_normative/value 5 条",
                          "received/value 2 件", "received_in_person/value 0 件"));
}

// The label beside the rows ends too early: the rows below it stand further left.
TEST(UnseenLayouts, RowsThatStandTooFarLeftAreMovedBack) {
  const MappedTable mapped = map_one(R"(
勾稽关系 | < | < | 自然人 | 总计
三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密 | 7 | 8
2.其他法律行政法规禁止公开 | ^ | 5 | 6 |
（七）总计 | < | 12 | 14 |
四、结转下年度继续办理 | < | < | 0 | 1
)");
  EXPECT_THAT(
      cell_lines(mapped.cells),
      ElementsAre("refused_state_secret/natural_person 7 件", "refused_state_secret/total 8 件",
                  "refused_law/natural_person 5 件", "refused_law/total 6 件",
                  "total/natural_person 12 件", "total/total 14 件",
                  "carried_out/natural_person 0 件", "carried_out/total 1 件"));
}

// It ends too late: the last row stands further right.
TEST(UnseenLayouts, RowsThatStandTooFarRightAreMovedBack) {
  const MappedTable mapped = map_one(R"(
勾稽关系 | < | < | 自然人 | 总计 |
三、本年度办理结果 | （一）予以公开 | < | 7 | 8 |
^ | （七）总计 | < | 7 | 8 |
^ | 四、结转下年度继续办理 | < | < | 0 | 1
)");
  EXPECT_THAT(cell_lines(mapped.cells),
              IsSupersetOf({"carried_out/natural_person 0 件", "carried_out/total 1 件"}));
}

TEST(UnseenLayouts, ABlankLastColumnMovesNothing) {
  EXPECT_THAT(cell_lines(map_one(R"(
项目 | < | 自然人 | 总计
一、本年新收政府信息公开申请数量 | < | 4 |
二、上年结转政府信息公开申请数量 | / | 0 |
)")
                             .cells),
              ElementsAre("received/natural_person 4 件", "received/total blank 件",
                          "carried_in/natural_person 0 件", "carried_in/total blank 件"));
}

TEST(UnseenLayouts, OneTableMayBeSeveralOfTheForm) {
  const auto tables = map_tables(table_of(R"(
第二十条第（一）项 | < | < | < | <
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | <
规章 | 0 | 1 | 3 | <
行政规范性文件 | 2 | 1 | 8 | <
项目 | 自然人 | 科研机构 | 社会公益组织 | 总计
一、本年新收政府信息公开申请数量 | 5 | 0 | 1 | 6
二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 1
行政复议 | < | < | < | <
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
4 | 3 | 2 | 1 | 10
)"),
                                 2022);
  ASSERT_EQ(tables.size(), 3U);
  EXPECT_EQ(tables[0].table, "disclosure");
  EXPECT_THAT(cell_lines(tables[1].cells),
              IsSupersetOf({"received/natural_person 5 件", "carried_in/total 1 件"}));
  EXPECT_THAT(cell_lines(tables[2].cells),
              IsSupersetOf({"review/upheld 4 件", "review/total 10 件"}));
}

TEST(UnseenLayouts, ATableMayLieOnItsSide) {
  const MappedTable mapped = map_one(R"(
申请人 | 一、本年新收政府信息公开申请数量 | 二、上年结转政府信息公开申请数量 | （一）予以公开 | （二）部分公开 | （三）不予公开 1.属于国家秘密 | （四）无法提供 1.本机关不掌握相关政府信息 | （五）不予处理 2.重复申请 | （七）总计 | 四、结转下年度继续办理
自然人 | 9 | 1 | 3 | 2 | 0 | 1 | 2 | 8 | 2
总计 | 10 | 1 | 4 | 2 | 0 | 1 | 2 | 9 | 2
)");
  EXPECT_THAT(cell_lines(mapped.cells),
              IsSupersetOf({"received/natural_person 9 件", "granted/total 4 件",
                            "unhandled_repeated/natural_person 2 件", "carried_out/total 2 件"}));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(UnseenLayouts, PanelsSideBySideAreOneTable) {
  const MappedTable mapped = map_one(R"(
政府信息公开情况统计表 | < | < | < | < | <
统计指标 | 单位 | 统计数 | 统计指标 | 单位 | 统计数
（一）主动公开政府信息数 | 条 | 38 | 1.当面申请数 | 件 | 0
其中：主动公开规范性文件数 | 条 | 5 | 2.传真申请数 | 件 | 1
（一）收到申请数 | 件 | 3 | 3.网络申请数 | 件 | 2
)",
                                     2016);
  EXPECT_THAT(cell_lines(mapped.cells),
              ElementsAre("disclosed/value 38 条", "disclosed_normative/value 5 条",
                          "received/value 3 件", "received_in_person/value 0 件",
                          "received_by_fax/value 1 件", "received_online/value 2 件"));
}

TEST(UnseenLayouts, TheYearAndNotAQuarterIsTheFigure) {
  EXPECT_THAT(cell_lines(map_one(R"(
统计指标 | 单位 | 第四季度数 | 全年累计
（一）主动公开政府信息数 | 条 | 9 | 38
其中：主动公开规范性文件数 | 条 | 1 | 5
（一）收到申请数 | 件 | 0 | 2
1.当面申请数 | 件 | 0 | 0
)",
                                 2016)
                             .cells),
              IsSupersetOf({"disclosed/- 9 条", "disclosed/value 38 条", "received/value 2 件"}));
}

TEST(UnseenLayouts, WordsInRowsThatNoFormHasAreNoFigures) {
  const MappedTable mapped = map_one(R"(
统计指标 | 单位 | 统计数
（一）主动公开政府信息数 | 条 | 38
其中：主动公开规范性文件数 | 条 | 5
（一）收到申请数 | 件 | 2
1.当面申请数 | 件 | 0
单位负责人：林秋 | 审核人：江晚 | 填报人：沈舟
)",
                                     2016);
  EXPECT_EQ(mapped.cells.size(), 4U);
  EXPECT_THAT(mapped.flags, IsEmpty());
}

// 政务微博 and 政务微信 without the character that tells them apart.
constexpr std::string_view kTie = R"(
统计指标 | 统计数
（一）主动公开政府信息数 | 10
1.政府公报公开政府信息数 | 1
2.政府网站公开政府信息数 | 2
3.政务微公开政府信息数 | 3
4.政务微信公开政府信息数 | 4
)";

TEST(UnseenLayouts, ATieIsSettledByTheNumberWhereTheOtherHasARow) {
  const MappedTable mapped = map_one(kTie, 2016);
  EXPECT_THAT(cell_lines(mapped.cells), Contains("by_weibo/value 3 条"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(UnseenLayouts, ATieStaysWhereTheNumberSaysNothing) {
  std::string text(kTie);
  text.replace(text.find("3.政务"), 2, "");
  const MappedTable mapped = map_one(text, 2016);
  EXPECT_THAT(cell_lines(mapped.cells), Not(Contains("by_weibo/value 3 条")));
  EXPECT_FALSE(mapped.flags.empty());
}

}  // namespace
}  // namespace zhengbao
