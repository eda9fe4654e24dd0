// Pages of sites: what the card, the info line and the tags say.
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

PageDocument page_with_card() {
  PageDocument page;
  page.card("索引号", "000014349/2018-00206")
      .card("发文机关", "国务院")
      .card("成文日期", "2018年11月06日");
  page.card("标题", "专利管理条例")
      .card("发文字号", "国令第706号")
      .card("发布日期", "2018年11月19日");
  return page;
}

TEST(Page, CardOfAnOrderWinsOverItsMasthead) {
  PageDocument page = page_with_card();
  page.heading("中华人民共和国国务院令").centered("第706号");
  page.paragraph(
      "《专利管理条例》已经2018年9月6日国务院第23次常务会议修订通过，现将修订后的《专利管理条例》公"
      "布，自2019年3月1日起施行。");
  page.right("总理 顾云帆").right("2018年11月6日").heading("专利管理条例");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::title), "专利管理条例");
  EXPECT_EQ(value(record, Field::document_number), "国令第706号");
  EXPECT_EQ(value(record, Field::index_number), "000014349/2018-00206");
  EXPECT_EQ(joined(record, Field::issuers), "国务院");
  EXPECT_EQ(value(record, Field::written_on), "2018-11-06");
  EXPECT_EQ(value(record, Field::published_at), "2018-11-19");
  EXPECT_EQ(value(record, Field::effective_on), "2019-03-01");
  EXPECT_EQ(flags(record), "");
}

TEST(Page, InfoLineRefinesTheDayOfTheCard) {
  PageDocument page;
  page.card("发布日期", "2020-03-10")
      .info("发布时间", "2020-03-10 16:35")
      .h1("青岚市关于绿化的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2020-03-10T16:35:00+08:00");
}

TEST(Page, BetterLabelsWinWhateverStandsFirst) {
  PageDocument page;
  page.card("公开责任部门", "青岚市大数据局")
      .card("发布机构", "市政府办公室")
      .card("发文机关", "青岚市水务局")
      .card("联合发文单位", "青岚市财政局")
      .card("发文日期", "2020-03-12")
      .card("成文日期", "2020-03-10")
      .card("主题分类", "水利")
      .card("组配分类", "政策文件")
      .h1("关于防汛工作的通知");
  const Record record = record_of(page.build());
  EXPECT_EQ(joined(record, Field::issuers), "青岚市水务局 | 青岚市财政局");
  EXPECT_EQ(value(record, Field::written_on), "2020-03-10");
  EXPECT_EQ(value(record, Field::category), "政策文件");
}

TEST(Page, LastUpdateCountsWhereNothingElseSaysWhenItWentUp) {
  PageDocument page;
  page.info("更新时间", "2009-12-23 9:03:00").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2009-12-23T09:03:00+08:00");
  page.meta("PubDate", "2009-12-20 08:00");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2009-12-20T08:00:00+08:00");
}

TEST(Page, NumberOfACardMayBeAnything) {
  PageDocument page;
  page.card("编号", "青水〔2020〕8号").card("索引号", "X/2020-00012").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::document_number), "青水〔2020〕8号");
  PageDocument other;
  other.card("编号", "20200008").card("索引号", "X/2020-00012").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(other.build()), Field::document_number), "");
}

TEST(Page, WhetherInForceMayBeYesOrNo) {
  PageDocument page;
  page.card("是否有效", "是").card("索引号", "X/2020-00012").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::validity), "有效");
}

TEST(Page, MediumIsNoOpenness) {
  PageDocument page;
  page.card("公开形式", "网站").card("索引号", "X/2020-00012").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::openness), "");
  page.card("公开方式", "主动公开");
  EXPECT_EQ(value(record_of(page.build()), Field::openness), "主动公开");
}

TEST(Page, UnknownFormsOfIndexNumbersAreKeptWithAFlag) {
  PageDocument page;
  page.card("索引号", "国办发〔2019〕14号").h1("关于防汛工作的通知");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::index_number), "国办发〔2019〕14号");
  EXPECT_EQ(flags(record), "index-number-doubtful:index_number");
}

TEST(Page, SourceMayBeFollowedByDateAndReaders) {
  PageDocument page;
  page.info("来源", "青岚日报 · 2020-11-11 · 4825人看过").h1("关于防汛工作的通知");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::information_source), "青岚日报");
  EXPECT_EQ(value(record, Field::published_at), "2020-11-11");
}

TEST(Page, InfoLineReadTogetherWithACardSaysWhenItWentUp) {
  PageDocument page;
  page.card("日期", "2023-03-09 16:30").card("发文机关", "国务院办公厅").card("时间", "每日9时");
  page.h1("国务院办公厅关于河长制的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2023-03-09T16:30:00+08:00");
}

TEST(Page, NumbersOfCardsMayBeRemarksOrNone) {
  const auto number_of = [](std::string_view text) {
    PageDocument page;
    page.card("索引号", "X/2020-00012").card("文号", text).h1("关于防汛工作的通知");
    return value(record_of(page.build()), Field::document_number);
  };
  EXPECT_EQ(number_of("青水〔2021〕22号（原文号）"), "青水〔2021〕22号");
  EXPECT_EQ(number_of("第26号令"), "第26号令");
  EXPECT_EQ(number_of("[2021]5号"), "〔2021〕5号");
  EXPECT_EQ(number_of("2021年第5号"), "2021年第5号");
  EXPECT_EQ(number_of("暂无文号"), "");
  EXPECT_EQ(number_of("青岚市水务局"), "");
}

TEST(Page, MessagesOfTheSiteAreFlagged) {
  PageDocument page;
  page.title_tag("404 Not Found").h1("404").paragraph("抱歉，您访问的页面不存在！");
  EXPECT_EQ(flags(record_of(page.build())), "error-page:title");
  PageDocument login;
  login.title_tag("用户登录").paragraph("用户名： 密码： 登录");
  EXPECT_EQ(flags(record_of(login.build())), "error-page:title");
  PageDocument short_page;
  short_page.h1("500强企业名单公示").paragraph("现将名单予以公示。");
  EXPECT_EQ(flags(record_of(short_page.build())), "");
}

TEST(Page, InfoLineOfAnotherDayDoesNot) {
  PageDocument page;
  page.card("发布日期", "2020-03-10")
      .info("发布时间", "2020-03-12 16:35")
      .h1("青岚市关于绿化的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2020-03-10");
}

TEST(Page, PublisherOfTheCardIsTheIssuerAsPrinted) {
  PageDocument page;
  page.card("发布机构", "市政府办公室")
      .meta("ContentSource", "青岚市人民政府")
      .h1("青岚市2019年政府信息公开工作年度报告");
  EXPECT_EQ(joined(record_of(page.build()), Field::issuers), "市政府办公室");
}

TEST(Page, SourceIsTheIssuerOnlyWhereNothingBetterIsSaid) {
  PageDocument news;
  news.meta("ContentSource", "青岚市卫生健康委员会").h1("3月29日本市新增病例情况");
  EXPECT_EQ(joined(record_of(news.build()), Field::issuers), "青岚市卫生健康委员会");
  PageDocument signed_page;
  signed_page.meta("ContentSource", "云和县人民政府办公室").h1("关于防汛工作的通知");
  signed_page.paragraph("现就防汛工作通知如下。").right("青岚市水务局").right("2020年5月1日");
  EXPECT_EQ(joined(record_of(signed_page.build()), Field::issuers), "青岚市水务局");
}

TEST(Page, PressIsASourceAndNoIssuer) {
  PageDocument page;
  page.info("来源", "新华社").h1("全市防汛工作会议召开");
  const Record record = record_of(page.build());
  EXPECT_EQ(joined(record, Field::issuers), "");
  EXPECT_EQ(value(record, Field::information_source), "新华社");
}

TEST(Page, DateOfAnInfoLineNeedsNoLabel) {
  PageDocument page;
  page.info("日期", "2020-03-10 09:12").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2020-03-10T09:12:00+08:00");
}

TEST(Page, MidnightIsNoTimeOfDay) {
  PageDocument page;
  page.info("发布时间", "2020-03-10 00:00:00").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::published_at), "2020-03-10");
}

TEST(Page, WordsForSearchEnginesAreNoKeywords) {
  PageDocument page;
  page.meta("Keywords", "青岚,政府,门户").title_tag("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::keywords), "");
  page.meta("ArticleTitle", "关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::keywords), "青岚,政府,门户");
}

TEST(Page, AbbreviationsOfTheDocumentAreNoCitations) {
  PageDocument page;
  page.h1("关于防汛工作的通知").paragraph("根据《青岚市防汛条例》（以下简称《条例》），通知如下。");
  page.paragraph("各地要落实《条例》和《青岚市水法》。");
  std::string titles;
  for (const Citation& citation : record_of(page.build()).citations) titles += citation.title + " ";
  EXPECT_EQ(titles, "青岚市防汛条例 青岚市水法 ");
}

TEST(Page, EmptyCardValuesAreNoValues) {
  PageDocument page;
  page.card("发文字号", "无").card("主题词", "").h1("关于防汛工作的通知");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::document_number), "");
  EXPECT_EQ(value(record, Field::keywords), "");
  EXPECT_EQ(flags(record), "");
}

TEST(Page, ListPagesMakeNoRecord) {
  PageDocument page;
  page.h1("通知公告").list_page();
  SourceFile source;
  const Normalized normalized = normalize(page.build(), source);
  EXPECT_TRUE(normalized.records.empty());
  ASSERT_EQ(normalized.diagnostics.size(), 1U);
  EXPECT_EQ(normalized.diagnostics[0].code, "list-page");
}

TEST(Page, FirstSignatureCountsNotThatOfTheAnnex) {
  PageDocument page;
  page.h1("青岚市人民政府办公室转发水务局关于防汛意见的通知").paragraph("现转发给你们。");
  page.right("青岚市人民政府办公室").right("一九九七年二月四日").heading("关于防汛工作的意见");
  page.paragraph("现提出以下意见。").right("青岚市水务局").right("一九九七年一月二十日");
  const Record record = record_of(page.build());
  EXPECT_EQ(joined(record, Field::issuers), "青岚市人民政府办公室");
  EXPECT_EQ(value(record, Field::written_on), "1997-02-04");
}

TEST(Page, RegionComesFromTheCreditCodeInTheIndexNumber) {
  PageDocument page;
  page.card("索引号", "11330800002618015K/2020-102110")
      .meta("SiteIDCode", "3100000087")
      .h1("2019年度报告");
  const Record record = record_of(page.build());
  EXPECT_EQ(value(record, Field::region), "330800");
  EXPECT_EQ(rule(record, Field::region), "index-number");
}

TEST(Page, RegionComesFromTheSiteCodeWhenPlausible) {
  PageDocument page;
  page.meta("SiteIDCode", "3100000087").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(page.build()), Field::region), "310000");
  PageDocument ministry;
  ministry.meta("SiteIDCode", "bm48000001").h1("关于防汛工作的通知");
  EXPECT_EQ(value(record_of(ministry.build()), Field::region), "");
}

}  // namespace
}  // namespace zhengbao
