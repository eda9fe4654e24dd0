#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string title_of(const std::string& head, const std::string& above = "") {
  const Document document =
      read_html("<head>" + head + "</head><body>" + above + "<div>" + kBody + "</div></body>");
  return document.titles.empty() ? "" : document.titles.front().text;
}

TEST(HtmlTitles, CutsTheSiteFromTheTitleElement) {
  for (const char* title :
       {"关于防汛的通知__青岚市人民政府", "关于防汛的通知_通知公告_青岚市水利局",
        "关于防汛的通知 - 青岚市人民政府", "关于防汛的通知|青岚市水利局", "关于防汛的通知-中国青岚",
        "关于防汛的通知_qinglan", "关于防汛的通知—青岚市人民政府门户网站"}) {
    EXPECT_EQ(title_of("<title>" + std::string(title) + "</title>"), "关于防汛的通知") << title;
  }
}

TEST(HtmlTitles, CutsTheSiteInFront) {
  EXPECT_EQ(title_of("<meta name=SiteName content='青岚市人民政府'>"
                     "<title>青岚市人民政府 - 关于防汛的通知</title>"),
            "关于防汛的通知");
}

TEST(HtmlTitles, KeepsDashesThatBelongToTheTitle) {
  EXPECT_EQ(title_of("<title>2021-2025年水利规划</title>"), "2021-2025年水利规划");
  EXPECT_EQ(title_of("<title>关于印发“十四五”规划——水利部分的通知_青岚市人民政府</title>"),
            "关于印发“十四五”规划——水利部分的通知");
}

TEST(HtmlTitles, AHeadingThatBeginsTheTitleSettlesIt) {
  EXPECT_EQ(
      title_of("<title>关于防汛的通知-办法-青岚网络问政</title>", "<h1>关于防汛的通知-办法</h1>"),
      "关于防汛的通知-办法");
}

TEST(HtmlTitles, PrefersCardThenMetaTagThenHeading) {
  const std::string card =
      "<table><tr><td>索引号：</td><td>X/2021-1</td><td>名称：</td><td>关于防汛工作的通知</td></"
      "tr></table>";
  const Document document = read_html(
      "<head><title>关于防汛_青岚市人民政府</title><meta name=ArticleTitle content='防汛通知全文'>"
      "</head><body>" +
      card + "<h1>关于防汛</h1><div>" + kBody + "</div></body>");
  ASSERT_EQ(document.titles.size(), 3u);
  EXPECT_EQ(document.titles[0].text, "关于防汛工作的通知");
  EXPECT_EQ(document.titles[0].source, TitleSource::card);
  EXPECT_EQ(document.titles[1].text, "防汛通知全文");
  EXPECT_EQ(document.titles[1].source, TitleSource::meta_tag);
  EXPECT_EQ(document.titles[2].text, "关于防汛");
  EXPECT_EQ(document.titles[2].source, TitleSource::heading);
}

TEST(HtmlTitles, TheNameOfTheSiteIsNoTitle) {
  EXPECT_EQ(
      title_of(
          "<meta name=SiteName content='青岚市人民政府'><title>青岚市人民政府</title>",
          "<div class=logo><h1>青岚市人民政府</h1></div><div class=art-title>关于防汛的通知</div>"),
      "关于防汛的通知");
}

TEST(HtmlHead, KeepsEveryNamedMetaTagOnceAndFindsTheAddress) {
  const Document document = read_html(
      "<head><meta charset=utf-8><meta name='SiteIDCode' content='3300000001'>"
      "<meta name='SiteIDCode' content='3300000001'/><meta property='og:type' content='article'>"
      "<META NAME='PubDate' CONTENT='2021-05-08 10:20'><link rel=canonical "
      "href='http://www.qinglan.gov.cn/1'>"
      "</head><body>" +
      std::string(kBody) + "</body>");
  EXPECT_EQ(entries(document, MetadataSource::meta_tag),
            "SiteIDCode=3300000001\nog:type=article\nPubDate=2021-05-08 10:20\n");
  EXPECT_EQ(document.url, "http://www.qinglan.gov.cn/1");
}

TEST(HtmlHead, BelievesTheMetaTagUrlFirst) {
  const Document document = read_html(
      "<head><link rel=canonical href='http://a/2'><meta name=Url content='http://a/1'></head>"
      "<body><p>正文</p></body>");
  EXPECT_EQ(document.url, "http://a/1");
}

}  // namespace
}  // namespace zhengbao
