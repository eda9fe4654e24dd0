// The line under the title: dates, sources, people; no page controls.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

Document read(const std::string& line) {
  return read_html(
      "<head><title>关于做好防汛工作的通知_青岚市人民政府</title></head><body>"
      "<h1>关于做好防汛工作的通知</h1>" +
      line + "<div id='zoom'>" + kBody + "</div></body>");
}

void expect_info(const std::string& line, const std::string& expected) {
  const Document document = read(line);
  EXPECT_EQ(info_line(document), expected) << line;
  EXPECT_EQ(document_text(document), "关于做好防汛工作的通知\n" + body_text()) << line;
}

TEST(HtmlInfoLine, DropsPageControls) {
  expect_info("<p>发布日期:2020-03-10 16:35 浏览次数: 信息来源:市政府办公室 字体:[ ]<br>分享:</p>",
              "发布日期=2020-03-10 16:35\n"
              "信息来源=市政府办公室\n");
  expect_info(
      "<div>发布时间：2021-05-08　来源：青岚日报　作者：李青　【字体：大 中 小】　"
      "<a href='javascript:print()'>打印</a></div>",
      "发布时间=2021-05-08\n"
      "来源=青岚日报\n"
      "作者=李青\n");
}

TEST(HtmlInfoLine, AnEmptyLabelTakesNoText) {
  const std::string title = "关于做好防汛工作的通知";
  const std::string body =
      "<p>青政发〔2021〕5号</p><p>为做好防汛工作，现将有关事项通知如下。</p><p>一、落实责任</p>";
  const auto text = [&](const std::string& line, const std::string& inner) {
    return document_text(read_html("<head><title>" + title + "</title></head><body><div><h1>" +
                                   title + "</h1>" + line + inner + "</div></body>"));
  };
  const std::string expected =
      title + "\n青政发〔2021〕5号\n为做好防汛工作，现将有关事项通知如下。\n一、落实责任";
  for (const char* line :
       {"<p class=info>[2021-07-09] 来源：</p>", "<div>发布日期：2021-07-09 信息来源：</div>"}) {
    EXPECT_EQ(text(line, "<div>" + body + "</div>"), expected) << line;
    EXPECT_EQ(text(line, body), expected) << line;
  }
}

TEST(HtmlInfoLine, TakesTheValueInTheNextElementOfTheLine) {
  expect_info("<div><div>发布日期：2021-07-09</div><div>来源：</div><div>青岚日报</div></div>",
              "发布日期=2021-07-09\n来源=青岚日报\n");
}

TEST(HtmlInfoLine, ReadsPartsInElementsOfTheirOwn) {
  expect_info(
      "<div><span>日期：2021-05-08</span><span>来源：市水利局</span><span>浏览量：<i>35</i></span>"
      "<span>字号：</span><a>大</a><a>中</a><a>小</a></div>",
      "日期=2021-05-08\n"
      "来源=市水利局\n");
  expect_info("<ul><li>发布日期：2021-05-08 10:20:30</li><li>来源：</li><li>阅读次数：9</li></ul>",
              "发布日期=2021-05-08 10:20:30\n"
              "来源=\n");
}

TEST(HtmlInfoLine, ReadsBracketedLines) {
  expect_info("<p>[ 发布日期：2021-05-08 ] [ 来源：市水利局 ]</p>",
              "发布日期=2021-05-08\n"
              "来源=市水利局\n");
  expect_info("<p>（发布时间：2021年5月8日 | 信息来源：市水利局）</p>",
              "发布时间=2021年5月8日\n"
              "信息来源=市水利局\n");
}

TEST(HtmlInfoLine, TakesADateAloneUnderTheTitle) {
  expect_info("<h2><small>( 2022-03-30)</small></h2>", "日期=2022-03-30\n");
  expect_info("<p>2022-03-30 09:15　来源：市水利局</p>",
              "日期=2022-03-30 09:15\n"
              "来源=市水利局\n");
}

TEST(HtmlInfoLine, TakesADateWithSourceAndCounterWithoutLabels) {
  expect_info("<div><span>2021-05-08</span><span>市水利局</span><span>阅读量 35</span></div>",
              "日期=2021-05-08\n");
  expect_info("<div>2021-05-08 10:20 <span>青岚市人民政府</span></div>", "日期=2021-05-08 10:20\n");
  expect_info("<div><span>2021-05-08</span><span>10:20</span><span>本网</span></div>",
              "日期=2021-05-08 10:20\n");
}

TEST(HtmlInfoLine, TakesTheLineBelowTheText) {
  const std::string page = "<body><h1>关于防汛的通知</h1><div>" + std::string(kBody) + kBody;
  const Document document = read_html(
      page + "<p>发布日期：2021-03-09　信息来源：市水务局　【打印】【关闭】</p></div></body>");
  EXPECT_EQ(info_line(document), "发布日期=2021-03-09\n信息来源=市水务局\n");
  EXPECT_EQ(info_line(read_html(page + "<p>发布日期：2021-03-09</p></div></body>")), "");
}

TEST(HtmlInfoLine, TakesTheValidityWithoutLabel) {
  const Document document = read("<p><span>全文有效</span> 成文日期：2021-01-05</p>");
  EXPECT_EQ(card(document), "有效性=全文有效\n成文日期=2021-01-05\n");
}

TEST(HtmlInfoLine, LeavesTheDateThatTheDocumentPrintsUnderItsTitle) {
  const Document document = read("<p>（2011年5月6日）</p>");
  EXPECT_EQ(info_line(document), "");
  EXPECT_THAT(block_texts(document), testing::Contains("（2011年5月6日）"));
}

TEST(HtmlInfoLine, LeavesTheSignatureOfAShortDocument) {
  const Document document = read_html(
      "<body><h1>关于同意设立青岚自然保护区的批复</h1><div id='zoom'><p>云和县人民政府：</p>"
      "<p>你县请示收悉。同意。</p><p>青岚市人民政府</p><p>2021-05-06</p></div></body>");
  EXPECT_EQ(info_line(document), "");
  EXPECT_EQ(block_texts(document).back(), "2021-05-06");
}

TEST(HtmlInfoLine, LeavesTimeAndPlaceOfAMeeting) {
  const Document document = read_html(
      "<body><h1>关于召开防汛会议的通知</h1><div id='zoom'><p>时间：5月8日上午9时</p>"
      "<p>地点：市政府三楼会议室</p><p>请各单位负责人准时参加，不得缺席。</p></div></body>");
  EXPECT_EQ(info_line(document), "");
  EXPECT_EQ(block_texts(document).size(), 4u);
}

}  // namespace
}  // namespace zhengbao
