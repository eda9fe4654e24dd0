#include "normalize/report/table_mapper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/normalize/report/report_tables.h"

namespace zhengbao {
namespace {

using testing::cell_lines;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::table_of;

MappedTable map_table(const Table& table, int year) {
  std::vector<MappedTable> tables = map_tables(table, year);
  EXPECT_EQ(tables.size(), 1U);
  return tables.empty() ? MappedTable{} : tables.front();
}

std::vector<std::string> map(std::string_view text, int year = 2022) {
  return cell_lines(map_table(table_of(text), year).cells);
}

TEST(TableMapper, ReadsBandsOfTheDisclosureTable) {
  const auto mapped = map_table(table_of(R"(
第二十条第（一）项 | < | < | <
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | / | 3
行政规范性文件 | 2 | 1 |
第二十条第（八）项 | < | < | <
信息内容 | 本年收费金额（单位：万元） | < | <
行政事业性收费 | 251000元 | < | <
)"),
                                2023);
  EXPECT_EQ(mapped.form, "2021");
  EXPECT_EQ(mapped.table, "disclosure");
  EXPECT_THAT(cell_lines(mapped.cells),
              ElementsAre("rules/issued 0 件", "rules/repealed slash 件", "rules/in_force 3 件",
                          "normative/issued 2 件", "normative/repealed 1 件",
                          "normative/in_force blank 件", "charges/amount 251000 元"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(TableMapper, ReadsTheOlderFormWithSignsAndTwoValuesInACell) {
  const auto mapped = map_table(table_of(R"(
第二十条第（五）项 | < | < | <
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
行政许可 | 310 | +3 | 1,024
其他对外管理服务事项 | 90 | --25 | 不适用
第二十条第（九）项 | < | < | <
信息内容 | 采购项目数量 | 采购总金额 | <
政府集中采购 | 9 / 103.3879万元 | < | <
)"),
                                2019);
  EXPECT_EQ(mapped.form, "2019");
  EXPECT_THAT(
      cell_lines(mapped.cells),
      ElementsAre("license/items_before 310 项", "license/change 3 项", "license/decisions 1024 件",
                  "other_services/items_before 90 项", "other_services/change -25 项",
                  "other_services/decisions not_applicable 件", "procurement/projects 9 项",
                  "procurement/spending 103.3879 万元"));
}

constexpr std::string_view kRequests = R"(
勾稽关系 | < | < | 申请人情况 | < | <
^ | ^ | ^ | 总计 | 法人或其他组织 | 自然人
^ | ^ | ^ | ^ | 商业企业 | ^
一、新收申请数量 | < | < | 12 | 2 | 10
二、上年结转 | < | < | 0 | 0 | 0
三、本年度办理结果 | (1)予以公开 | < | 5 | 1 | 4
^ | (三)不予公开 | 1、国家秘密 | 1 | 0 | 1
^ | ^ | 2、其他法律行政止公开 | 1 | 0 | 1
^ | (六)其他處理 | ③其他 | 3 | 1 | 2
^ | (七)合计 | < | 10 | 2 | 8
四、结转至下年度继续办理 | < | < | 2 | 0 | 2
)";

TEST(TableMapper, ReadsRewordedRowsAndReorderedColumns) {
  EXPECT_THAT(
      map(kRequests),
      ElementsAre(
          "received/total 12 件", "received/business 2 件", "received/natural_person 10 件",
          "carried_in/total 0 件", "carried_in/business 0 件", "carried_in/natural_person 0 件",
          "granted/total 5 件", "granted/business 1 件", "granted/natural_person 4 件",
          "refused_state_secret/total 1 件", "refused_state_secret/business 0 件",
          "refused_state_secret/natural_person 1 件", "refused_law/total 1 件",
          "refused_law/business 0 件", "refused_law/natural_person 1 件", "other_other/total 3 件",
          "other_other/business 1 件", "other_other/natural_person 2 件", "total/total 10 件",
          "total/business 2 件", "total/natural_person 8 件", "carried_out/total 2 件",
          "carried_out/business 0 件", "carried_out/natural_person 2 件"));
}

TEST(TableMapper, ARowOfTheOfficesOwnHasNoCode) {
  const auto mapped = map_table(table_of(R"(
第二十条第（一）项 | < | < | <
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | 0 | 0 | 0
规范性文件 | 4 | 4 | 31
其他主动公开文件（含转发） | 7 | 7 | 90
)"),
                                2020);
  EXPECT_THAT(cell_lines(mapped.cells), Contains("-/made 7 件"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(TableMapper, ALabelThatCouldBeTwoIsFlagged) {
  const auto mapped = map_table(table_of(R"(
信息内容 | 本年处理决定数量
行政许可 | 5
行政处罚 | 3
行政强罚 | 1
)"),
                                2022);
  EXPECT_THAT(cell_lines(mapped.cells), Contains("-/decisions 1 件"));
  ASSERT_EQ(mapped.flags.size(), 1U);
  EXPECT_EQ(mapped.flags[0].code, "label-unsure");
}

TEST(TableMapper, ReadsReviewsWithStackedHeadersOrAcross) {
  EXPECT_THAT(
      map(R"(
行政复议 | < | 行政诉讼 | < | < | <
结果 | 总计 | 未经复议直接起诉 | < | 复议后起诉 | <
^ | ^ | 结果 | 尚未 | 结果 | 总
维持 | ^ | 纠正 | 审结 | 维持 | 计
3 | 3 | 0 | 1 | / | —
)"),
      ElementsAre("review/upheld 3 件", "review/total 3 件", "litigation_direct/corrected 0 件",
                  "litigation_direct/pending 1 件", "litigation_reviewed/upheld slash 件",
                  "litigation_reviewed/total dash 件"));
  EXPECT_THAT(map(R"(
类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
行政复议 | 1 | 0 | 0 | 0 | 1
复议后起诉 | 0 | 0 | 2 | 0 | 2
)"),
              Contains("litigation_reviewed/other 2 件"));
}

TEST(TableMapper, ReadsTheFormOf2014ByTheOrderOfItsRows) {
  const auto mapped = map_table(table_of(R"(
统计指标 | 单位 | 统计数
一、主动公开情况 | —— |
（一）主动公开政府信息数 | 条 | 1,136
其中：主动公开规范性文件数 | 条 | 12
三、依申请公开情况 | —— |
（一）收到申请数 | 件 | 21
1.当面申请数 | 件 | 1
（三）申请答复数 | 件 | 21
4.不同意公开答复数 | 件 | 1
其中：涉及国家秘密 | 件 | 0
四、行政复议数量 | 件 | 3
（一）维持具体行政行为数 | 件 | 1
（二）被依法纠错数 | 件 | 2
五、行政诉讼数量 | 件 | 1
（二）被依法纠错数 | 件 | 1
七、依申请公开信息收取的费用 | 万元 | 0.04
)"),
                                2016);
  EXPECT_EQ(mapped.form, "2014");
  EXPECT_THAT(
      cell_lines(mapped.cells),
      ElementsAre("disclosed/value 1136 条", "disclosed_normative/value 12 条",
                  "received/value 21 件", "received_in_person/value 1 件", "answered/value 21 件",
                  "refused/value 1 件", "refused_state_secret/value 0 件", "review/value 3 件",
                  "review_upheld/value 1 件", "review_corrected/value 2 件",
                  "litigation/value 1 件", "litigation_corrected/value 1 件",
                  "fees/value 0.04 万元"));
  EXPECT_THAT(mapped.flags, IsEmpty());
}

TEST(TableMapper, AProceedingMayStandInBracketsAndOtherBeWrittenOtherwise) {
  EXPECT_THAT(map(R"(
类别 | 结果维持 | 其它结果 | 总计
行政复议 | 1 | 0 | 1
行政诉讼（未经复议直接起诉） | 0 | 2 | 2
行政诉讼（复议后起诉） | 3 | 0 | 3
)"),
              ElementsAre("review/upheld 1 件", "review/other 0 件", "review/total 1 件",
                          "litigation_direct/upheld 0 件", "litigation_direct/other 2 件",
                          "litigation_direct/total 2 件", "litigation_reviewed/upheld 3 件",
                          "litigation_reviewed/other 0 件", "litigation_reviewed/total 3 件"));
}

TEST(TableMapper, EmptyColumnsOfValuesAreNoLabels) {
  EXPECT_THAT(map(R"(
行政复议 | < | < | < | <
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
 | | 2 | 0 | 2
)"),
              ElementsAre("review/upheld blank 件", "review/corrected blank 件",
                          "review/other 2 件", "review/pending 0 件", "review/total 2 件"));
}

TEST(TableMapper, AnUnknownRowBesideAMissingOneIsFlagged) {
  constexpr std::string_view kRows = R"(
第二十条第（六）项 | <
信息内容 | 本年处理决定数量
行政处罚行政强制 | 0 87385
行政许可 | 7
)";
  const auto mapped = map_table(table_of(kRows), 2022);
  std::string codes;
  for (const Flag& flag : mapped.flags) codes += flag.code + " ";
  EXPECT_NE(codes.find("label-unsure"), std::string::npos) << codes;
  EXPECT_NE(codes.find("cell-unreadable"), std::string::npos) << codes;
}

TEST(TableMapper, RowsThatCouldNotBePartedAreFlagged) {
  const auto mapped = map_table(table_of(R"(
统计指标 | 单位 | 统计数
主动公开信息数其中规范性文件数当面申请数 | 条条件 | 38 5 0
)"),
                                2016);
  EXPECT_THAT(mapped.cells, IsEmpty());
  ASSERT_EQ(mapped.flags.size(), 1U);
  EXPECT_EQ(mapped.flags[0].code, "cell-unreadable");
}

TEST(TableMapper, LocalTablesKeepTheirLabels) {
  const auto mapped = map_table(table_of(R"(
指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计
主动公开信息数 | 条 | 01 | 812 | 3001
网站专栏页面访问量 | 人次 | 05 | 17 | 40
)"),
                                2011);
  EXPECT_EQ(mapped.form, "local");
  EXPECT_EQ(mapped.table, "");
  ASSERT_EQ(mapped.cells.size(), 4U);
  EXPECT_EQ(mapped.cells[0].row_code, "disclosed");
  EXPECT_EQ(mapped.cells[2].row, std::vector<std::string>{"网站专栏页面访问量"});
  EXPECT_EQ(mapped.cells[2].row_code, "");
  EXPECT_EQ(mapped.cells[2].unit, "人次");
}

}  // namespace
}  // namespace zhengbao
