#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

TEST(TextExtractor, ReadsASavedPage) {
  const Document document = read_text(
      "索引号: 11330800002618015K/2020-1 成文日期: 2020-03-10\n"
      "公开方式: 主动公开 组配分类: 2019年度\n发布机构: 市政府办公室\n\n"
      "青岚市2019年政府信息公开工作年度报告\n\n"
      "发布日期:2020-03-10 16:35 浏览次数: 信息来源:市政府办公室 字体:[ ]\n分享:\n\n"
      "本年度报告根据有关规定的要求编制，全文包括总体情况等六个部分，数据统计期限为全年，欢迎查阅。"
      "\n\n"
      "一、总体情况\n\n2019年，全市各级行政机关共受理申请598件。\n\n附件:青岚市2019年度报告.pdf\n");
  EXPECT_EQ(card(document),
            "索引号=11330800002618015K/"
            "2020-1\n成文日期=2020-03-10\n公开方式=主动公开\n组配分类=2019年度\n"
            "发布机构=市政府办公室\n");
  EXPECT_EQ(info_line(document), "发布日期=2020-03-10 16:35\n信息来源=市政府办公室\n");
  ASSERT_EQ(document.titles.size(), 1u);
  EXPECT_EQ(document.titles[0].text, "青岚市2019年政府信息公开工作年度报告");
  EXPECT_EQ(document_text(document),
            "青岚市2019年政府信息公开工作年度报告\n"
            "本年度报告根据有关规定的要求编制，全文包括总体情况等六个部分，数据统计期限为全年，欢迎"
            "查阅。\n"
            "一、总体情况\n2019年，全市各级行政机关共受理申请598件。\n附件:青岚市2019年度报告.pdf");
  EXPECT_EQ(document.pages.at(0).origin, TextOrigin::markup);
  EXPECT_EQ(document.pages[0].blocks[2].level, 2);
  ASSERT_EQ(document.attachments.size(), 1u);
  EXPECT_EQ(document.attachments[0].name, "青岚市2019年度报告.pdf");
}

TEST(TextExtractor, ReadsACardSavedAsAList) {
  const Document document = read_text(
      "防汛工作规则\n\n  • 索引号:\n\n    X/2021-001005\n  • 主题分类:\n\n  • 发文字号:\n\n"
      "    青政发〔2021〕7号\n  • 内容概述:\n\n防汛工作规则\n\n第一章总则\n\n第一条 "
      "为加强全市防汛工作，保障人民生命财产安全，制定本规则。\n");
  EXPECT_EQ(card(document),
            "索引号=X/2021-001005\n主题分类=\n发文字号=青政发〔2021〕7号\n内容概述=\n");
}

TEST(TextExtractor, ReadsATimeThatRunsIntoALabel) {
  const Document document = read_text(
      "关于防汛的通知\n\n2021-11-10 01:51:51信息来源:浏览次数:字体:[ ]\n\n各县人民政府：\n\n"
      "为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。\n");
  EXPECT_EQ(info_line(document), "日期=2021-11-10 01:51:51\n信息来源=\n");
}

TEST(TextExtractor, TakesTheUnderlinedLineAsTitle) {
  const Document document = read_text(
      "新聞公報\n二○二一年諮詢展開\n＊＊＊＊＊＊＊＊\n\n　　市長今日宣布，就本年的報告展開諮詢。"
      "\n");
  ASSERT_EQ(document.titles.size(), 1u);
  EXPECT_EQ(document.titles[0].text, "二○二一年諮詢展開");
}

TEST(TextExtractor, ReadsACardCopiedFromATable) {
  const char* kRest =
      "\n关于防汛的通知\n\n为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。\n";
  const std::string expected = "索引号=X/2021-1\n文号=\n发布机构=市水利局\n";
  EXPECT_EQ(card(read_text(std::string("索引号\tX/2021-1\t文号\t\n发布机构\t市水利局\n") + kRest)),
            expected);
  const Document document =
      read_text(std::string("索引号：\nX/2021-1\n文号：\n发布机构：\n市水利局\n") + kRest);
  EXPECT_EQ(card(document), expected);
  ASSERT_EQ(document.titles.size(), 1u);
  EXPECT_EQ(document.titles[0].text, "关于防汛的通知");
}

constexpr std::string_view kNotice =
    "关于防汛的通知\n\n为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。\n";

TEST(TextExtractor, LeavesOutTheMenuAboveTheDocument) {
  for (const char* menu : {"首页 机构 政务公开 办事\n\n", "首页 | 要闻 | 办事服务 | 防汛专栏\n",
                           "首页\n走进青岚\n政务公开\n\n"}) {
    const Document document = read_text(menu + std::string(kNotice));
    EXPECT_EQ(document_text(document),
              "关于防汛的通知\n为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。")
        << menu;
  }
  EXPECT_EQ(card(read_text("首页 机构 办事\n索引号：X/2021-1\n" + std::string(kNotice))),
            "索引号=X/2021-1\n");
}

TEST(TextExtractor, KeepsWordsThatAreNoMenu) {
  for (const char* line : {"机构 人数 经费", "政策解读", "防汛 抗旱 服务"}) {
    const Document document = read_text(line + std::string("\n\n") + std::string(kNotice));
    EXPECT_EQ(document_text(document).find(line), 0U) << line;
  }
  const Document below = read_text(std::string(kNotice) + "\n首页 机构 办事\n");
  EXPECT_NE(document_text(below).find("首页 机构 办事"), std::string::npos);
}

TEST(TextExtractor, JoinsACentredTitleOfTwoLines) {
  const Document document = read_text(
      "          青岚市人民政府办公室\n          "
      "关于防汛工作的通知\n\n　　各单位要高度重视，落实责任。\n");
  ASSERT_EQ(document.titles.size(), 1u);
  EXPECT_EQ(document.titles[0].text, "青岚市人民政府办公室关于防汛工作的通知");
}

TEST(TextExtractor, ATextThatBeginsWithAParagraphHasNoTitle) {
  EXPECT_TRUE(read_text("各单位要高度重视，落实责任。\n第二段。\n").titles.empty());
}

TEST(TextExtractor, ReadsGb18030) {
  const Document document = read_text("\xC7\xE0\xE1\xB0\xCA\xD0\xC8\xCB\xC3\xF1\xD5\xFE\xB8\xAE\n");
  EXPECT_EQ(document_text(document), "青岚市人民政府");
  EXPECT_EQ(document.charset, "GB18030");
  EXPECT_TRUE(has_diagnostic(document, "charset-guessed"));
}

TEST(TextExtractor, ReportsWhiteSpaceAlone) {
  EXPECT_TRUE(has_diagnostic(read_text(" \n\n　\n"), "empty-body"));
}

}  // namespace
}  // namespace zhengbao
