#include "extract/numbered_heading.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(NumberedHeadingLevel, KnowsTheNumbersOfOfficialDocuments) {
  EXPECT_EQ(numbered_heading_level("一、总体要求"), 2);
  EXPECT_EQ(numbered_heading_level("十二、其他事项"), 2);
  EXPECT_EQ(numbered_heading_level("（一）工作目标"), 3);
  EXPECT_EQ(numbered_heading_level("(三)平台建设方面"), 3);
  EXPECT_EQ(numbered_heading_level("第一章 总则"), 2);
  EXPECT_EQ(numbered_heading_level("第二节 监督管理"), 3);
}

TEST(NumberedHeadingLevel, LeavesParagraphs) {
  for (const char* text :
       {"一、同意设立青岚自然保护区。", "（一）总则。为了加强管理", "第三条 本办法自公布之日起施行",
        "一、主任委员：", "一是提高认识", "一、", "（一）", "2021年工作总结", "",
        "一、各单位要高度重视防汛工作，切实落实各项责任，完善各类预案，加强值守和巡查，确保全市安全"
        "度过汛期"}) {
    EXPECT_EQ(numbered_heading_level(text), 0) << text;
  }
}

}  // namespace
}  // namespace zhengbao
