#include "normalize/sections.h"

#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::outline;
using testing::PrintedDocument;
using testing::record_of;

Record record_with(const std::vector<std::string>& paragraphs) {
  PrintedDocument page;
  page.title("关于防汛工作的意见");
  for (const std::string& text : paragraphs) page.paragraph(text);
  return record_of(page.build());
}

TEST(Sections, UsualOrderOfLevels) {
  EXPECT_EQ(
      outline(record_with({"一、总体要求", "（一）目标。", "1.近期。", "（1）先做好准备。",
                           "（二）原则。", "二、措施"})),
      "1 一、|总体要求; 2 （一）|目标; 3 1.|近期; 4 （1）|先做好准备; 2 （二）|原则; 1 二、|措施");
}

TEST(Sections, OrderIsLearntFromTheDocument) {
  EXPECT_EQ(outline(record_with({"1.总则", "一、目的", "二、依据", "2.附则"})),
            "1 1.|总则; 2 一、|目的; 2 二、|依据; 1 2.|附则");
}

TEST(Sections, SkippedLevelIsNoLevel) {
  EXPECT_EQ(outline(record_with({"一、要求", "1.近期", "二、措施", "（一）组织", "1.领导"})),
            "1 一、|要求; 2 1.|近期; 1 二、|措施; 2 （一）|组织; 3 1.|领导");
}

TEST(Sections, HeadingMayRunIntoItsText) {
  const Record record = record_with({"一、总体情况", "（一）主动公开情况。主要通过门户网站公开。"});
  ASSERT_EQ(record.sections.size(), 1U);
  const Section& child = record.sections[0].children.at(0);
  EXPECT_EQ(child.heading, "主动公开情况");
  EXPECT_EQ(child.text, "主要通过门户网站公开。");
}

TEST(Sections, SentenceIsTextAndNoHeading) {
  const Record record = record_with({"1.全年完成项目12个，投资3亿元。", "2.新增绿地。"});
  EXPECT_EQ(record.sections.at(0).heading, "");
  EXPECT_EQ(record.sections.at(0).text, "全年完成项目12个，投资3亿元。");
}

TEST(Sections, TextBeforeTheFirstLabelIsKept) {
  const Record record = record_with({"为做好防汛工作，提出以下意见。", "一、要求", "要认真落实。"});
  ASSERT_EQ(record.sections.size(), 2U);
  EXPECT_EQ(record.sections[0].label, "");
  EXPECT_EQ(record.sections[0].text, "为做好防汛工作，提出以下意见。");
  EXPECT_EQ(record.sections[1].text, "要认真落实。");
}

TEST(Sections, ChapterNeverStandsInAnArticle) {
  EXPECT_EQ(outline(record_with({"第一章 总则", "第一条 本办法适用下列情形：", "（一）甲；",
                                 "第二章 附则", "第二条 略。"})),
            "1 第一章|总则; 2 第一条|; 3 （一）|; 1 第二章|附则; 2 第二条|");
}

TEST(Sections, BracketAfterAnArticleIsItsHeading) {
  const Record record = record_with({"第一条【目的依据】为规范活动，制定本办法。"});
  EXPECT_EQ(record.sections.at(0).heading, "目的依据");
  EXPECT_EQ(record.sections.at(0).text, "为规范活动，制定本办法。");
}

TEST(Sections, ColonMayEndAHeading) {
  const Record record =
      record_with({"一、元旦：2018年12月30日至2019年1月1日放假。", "二、春节：2月4日起放假。"});
  EXPECT_EQ(outline(record), "1 一、|元旦; 1 二、|春节");
  EXPECT_EQ(record.sections[0].text, "2018年12月30日至2019年1月1日放假。");
}

TEST(Sections, ListOfAttachmentsNumbersNoSection) {
  EXPECT_EQ(outline(record_with({"一、要求", "请落实。", "附件：1.名单", "2.表格"})),
            "1 一、|要求");
}

TEST(Sections, DocumentWithoutLabelsIsOneSection) {
  const Record record = record_with({"甲。", "乙。"});
  ASSERT_EQ(record.sections.size(), 1U);
  EXPECT_EQ(record.sections[0].text, "甲。\n乙。");
}

}  // namespace
}  // namespace zhengbao
