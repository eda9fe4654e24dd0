#include "extract/label_line.h"

#include <gtest/gtest.h>

#include <set>

namespace zhengbao {
namespace {

std::string shown(std::string_view line) {
  const LabelledLine found = split_labelled_line(line);
  std::string out = found.lead;
  for (const LabelledValue& value : found.values)
    out += "[" + value.label + "=" + value.value + "]";
  return out;
}

TEST(SplitLabelledLine, ReadsSeveralPairs) {
  EXPECT_EQ(shown("索引号: 11330800002618015K/2020-102110 成文日期: 2020-03-10"),
            "[索引号=11330800002618015K/2020-102110][成文日期=2020-03-10]");
  EXPECT_EQ(shown("公开方式: 主动公开　组配分类:"), "[公开方式=主动公开][组配分类=]");
}

TEST(SplitLabelledLine, SeesThroughEveryKindOfPadding) {
  EXPECT_EQ(shown("索 引 号：A"), "[索引号=A]");
  EXPECT_EQ(shown("标　　题：甲"), "[标题=甲]");
  EXPECT_EQ(shown("文\u00A0\u00A0号：乙"), "[文号=乙]");
  EXPECT_EQ(shown("主\u2002题\u2002词：丙"), "[主题词=丙]");
}

TEST(SplitLabelledLine, KnowsLabelsInTraditionalCharactersAndKeepsThem) {
  EXPECT_EQ(shown("索引號：A-1 發布機構：青嵐市人民政府 成文日期：2021年3月5日"),
            "[索引號=A-1][發布機構=青嵐市人民政府][成文日期=2021年3月5日]");
  EXPECT_EQ(shown("發文字號：青政發〔2021〕3號　主題詞：金融 黃金"),
            "[發文字號=青政發〔2021〕3號][主題詞=金融 黃金]");
  EXPECT_EQ(shown("文件來源：不詳"), "文件來源：不詳");
}

TEST(SplitLabelledLine, TakesTheLongestLabel) {
  EXPECT_EQ(shown("信息来源:市政府办公室"), "[信息来源=市政府办公室]");
  EXPECT_EQ(shown("主题分类：水利"), "[主题分类=水利]");
}

TEST(SplitLabelledLine, EndsAValueBeforeTheNextLabelAndBeforeControls) {
  EXPECT_EQ(shown("发布日期:2020-03-10 16:35 浏览次数: 信息来源:市政府办公室 字体:[ ]"),
            "[发布日期=2020-03-10 16:35][浏览次数=][信息来源=市政府办公室][字体=]");
  EXPECT_EQ(shown("来源：市水利局 【打印】"), "[来源=市水利局][打印=]");
  EXPECT_EQ(shown("来源：市水利局 科室电话：0578-1"), "[来源=市水利局][科室电话=0578-1]");
}

TEST(SplitLabelledLine, NeedsABoundaryBeforeAndAColonBehind) {
  EXPECT_EQ(shown("文件来源：不详"), "文件来源：不详");
  EXPECT_EQ(shown("公开方式主要有主动公开"), "公开方式主要有主动公开");
}

TEST(SplitLabelledLine, ReportsWhatStandsBeforeTheFirstLabel) {
  EXPECT_EQ(shown("2021-05-08 来源：市水利局"), "2021-05-08[来源=市水利局]");
}

TEST(CleanValue, DropsFramesButNotBracketsOfTheValue) {
  EXPECT_EQ(clean_value("| 市水利局 ]", false), "市水利局");
  EXPECT_EQ(clean_value("防汛办法（试行）", false), "防汛办法（试行）");
  EXPECT_EQ(clean_value("金融　黄金　政策", true), "金融 黄金 政策");
  EXPECT_EQ(clean_value("王　五", false), "王五");
}

TEST(LabelTable, HasEachLabelOnceAndBare) {
  std::set<std::string_view> seen;
  for (const LabelInfo& info : label_table()) {
    EXPECT_TRUE(seen.insert(info.label).second) << info.label;
    EXPECT_EQ(bare_label(info.label), info.label);
    EXPECT_EQ(find_label(info.label), &info);
  }
}

}  // namespace
}  // namespace zhengbao
