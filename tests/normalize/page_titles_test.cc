// Pages of sites: which of their titles is that of the document.
#include <gtest/gtest.h>

#include "tests/normalize/record_text.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::flags;
using testing::joined;
using testing::PageDocument;
using testing::record_of;
using testing::rule;
using testing::value;

TEST(Page, NumberBehindTheTitleIsLeftWhereThePagePrintsItWithout) {
  PageDocument page;
  page.meta("ArticleTitle", "青岚市绿化办法（青岚市人民政府令第26号）").h1("青岚市绿化办法");
  page.paragraph("第一条 为了绿化，制定本办法。");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "青岚市绿化办法");
  PageDocument alone;
  alone.meta("ArticleTitle", "关于绿化的通知（青绿〔2021〕2号）").paragraph("现通知如下：");
  EXPECT_EQ(value(record_of(alone.build()), Field::title), "关于绿化的通知（青绿〔2021〕2号）");
}

TEST(Page, NumberMayStandBeforeTheTitle) {
  PageDocument page;
  page.h1("青政办发〔2021〕15号 青岚市人民政府办公室关于印发消防规划的通知");
  page.info("信息来源", "市政府办公室").paragraph("附件");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青政办发〔2021〕15号");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府办公室");
  PageDocument cited;
  cited.h1("青政办发〔2021〕15号文件解读").paragraph("现解读如下。");
  EXPECT_EQ(value(record_of(cited.build()), Field::document_number), "");
}

TEST(Page, TitleWithoutTextIsFlagged) {
  PageDocument page;
  page.title_tag("青岚市统计局关于普查的通知");
  Document document = page.build();
  document.diagnostics.push_back(make_diagnostic("empty-body", "the page shows no text", 1));
  const Record record = record_of(document);
  EXPECT_EQ(value(record, Field::title), "青岚市统计局关于普查的通知");
  EXPECT_EQ(flags(record), "empty-body");
}

TEST(Page, TitleLosesTheNameOfTheSite) {
  PageDocument page;
  page.meta("SiteName", "青岚市人民政府").title_tag("关于防汛工作的通知__青岚市水务局");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "关于防汛工作的通知");
}

TEST(Page, NameOfTheSiteIsNoTitle) {
  PageDocument page;
  page.meta("SiteName", "青岚市人民政府").h1("青岚市人民政府").heading("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "关于防汛工作的通知");
}

TEST(Page, CutTitleIsCompletedFromTheBody) {
  PageDocument page;
  page.title_tag("青岚市人民政府关于加强城市河道…")
      .heading("青岚市人民政府关于加强城市河道管护工作的意见");
  EXPECT_EQ(value(record_of(page.build()), Field::title),
            "青岚市人民政府关于加强城市河道管护工作的意见");
}

TEST(Page, NumberInBracketsBehindTheTitleIsItsOwn) {
  PageDocument page;
  page.h1("关于防汛工作的通知（青水〔2020〕8号）")
      .paragraph("根据青政发〔2019〕3号文件，通知如下。");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "青水〔2020〕8号");
  EXPECT_EQ(rule(record, Field::document_number), "number-in-title");
}

TEST(Page, HeadingThatNobodyRepeatsLosesToOneThatIs) {
  PageDocument page;
  page.h1("政策文件").title_tag("关于防汛工作的通知").heading("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "关于防汛工作的通知");
}

TEST(Page, NameOfTheColumnIsNoTitle) {
  PageDocument page;
  page.meta("ColumnName", "通知公告").h1("通知公告").title_tag("关于防汛工作的通知-青岚市人民政府");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "关于防汛工作的通知");
}

TEST(Page, OrderInTheHeadingIsNamedAfterWhatItPromulgates) {
  PageDocument page;
  page.h1("青岚市人民政府令第12号").paragraph("《青岚市市容管理办法》已经常务会议通过，现予公布。");
  page.paragraph("市长 顾云帆").paragraph("2019年11月28日");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "青岚市市容管理办法");
  EXPECT_EQ(value(record, Field::document_number), "青岚市人民政府令第12号");
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府");
  page.meta("ArticleTitle", "青岚市人民政府令第12号");
  EXPECT_EQ(value(record_of(page.build()), Field::title), "青岚市人民政府令第12号");
}

TEST(Page, TextBeginsWithTheTitleThatStandsOutsideIt) {
  PageDocument page;
  page.h1("关于防汛工作的通知").paragraph("现就防汛工作通知如下。");
  EXPECT_EQ(record_of(page.build()).text, "关于防汛工作的通知\n现就防汛工作通知如下。");
}

}  // namespace
}  // namespace zhengbao
