// The body of a page: all of it, and nothing of what the site puts around it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

const Block& block(const Document& document, std::size_t index) {
  return document.pages.at(0).blocks.at(index);
}

TEST(HtmlBody, LeavesNavigationFootersAndControlsOut) {
  const Document document = read_html(
      "<head><title>关于防汛的通知_青岚市人民政府</title><style>p{}</style></head><body>"
      "<div class='header'><a "
      "href='/'>青岚市人民政府</a><p>欢迎访问青岚市人民政府门户网站</p></div>"
      "<ul class='nav'><li><a href='/1'>首页</a></li><li><a href='/2'>政务公开</a></li></ul>"
      "<div>您现在的位置：<a href='/'>首页</a> &gt; <a href='/gg'>公告</a> &gt; 正文</div>"
      "<div class='con'><h1>关于防汛的通知</h1><div>" +
      std::string(kBody) +
      "</div><div>扫一扫在手机打开当前页</div><div>【打印】 【关闭】 分享到：</div>"
      "<p>上一篇：<a href='/3'>关于抗旱的通知</a></p><p>下一篇：<a href='/4'>没有了</a></p></div>"
      "<script>document.write('广告')</script>"
      "<div>版权所有：青岚市人民政府　青ICP备05000001号　网站标识码：3300000001</div>"
      "<div class='footer'>地址：青岚市人民路1号　邮编：330000</div></body>");
  EXPECT_EQ(document_text(document), "关于防汛的通知\n" + body_text());
  EXPECT_EQ(document.shape, DocumentShape::article);
}

TEST(HtmlBody, LeavesTheFootOutThoughItIsLongerThanTheText) {
  const Document document = read_html(
      "<body><div class='art'><h1>青岚市水务局2021年部门预算</h1><p><a "
      "href='a.pdf'>预算.pdf</a></p>"
      "</div><div "
      "class='foot'><p>主办：市人民政府办公室　承办：市大数据局</p><p>网站标识码：3300000001 "
      "青ICP备05000001号</p><p>联系电话：0578-0000000（仅受理网站建设维护事宜）</p></div></body>");
  EXPECT_EQ(document_text(document), "青岚市水务局2021年部门预算\n预算.pdf");
}

TEST(HtmlBody, LeavesTheCreditsBelowTheTextOut) {
  const std::string page = "<body><h1>关于防汛的通知</h1><div>" + std::string(kBody) + kBody;
  const Document document =
      read_html(page + "<p>文章录入：admin　责任编辑：顾云帆</p></div></body>");
  EXPECT_EQ(document_text(document), "关于防汛的通知\n" + body_text() + "\n" + body_text());
  EXPECT_EQ(info_line(document), "文章录入=admin\n责任编辑=顾云帆\n");
  // 来源 below a text may be that of a figure.
  EXPECT_THAT(block_texts(read_html(page + "<p>来源：青岚市统计局</p></div></body>")),
              testing::Contains("来源：青岚市统计局"));
}

TEST(HtmlBody, FindsTheBodyWithoutAnyName) {
  const Document document = read_html(
      "<body><table><tr><td><a href=1>首页</a></td><td><a href=2>新闻</a></td></tr></table>"
      "<table><tr><td><ul><li><a href=3>最新公告一则</a></li><li><a "
      "href=4>最新公告二则</a></li></ul>"
      "</td><td><p align=center><b>关于防汛的通知</b></p>" +
      std::string(kBody) + "</td></tr></table></body>");
  EXPECT_EQ(document_text(document), "关于防汛的通知\n" + body_text());
}

TEST(HtmlBody, KeepsShortLinesInElementsOfTheirOwn) {
  const Document document = read_html(
      "<body><div class=nav><a href=1>首页</a></div><h1>关于防汛的通知</h1><div>"
      "<div>为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下，请认真贯彻执行。</div>"
      "<div>青岚市人民政府</div><div>2021年5月6日</div></div></body>");
  EXPECT_EQ(document_text(document),
            "关于防汛的通知\n为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下，请认真"
            "贯彻执行。\n"
            "青岚市人民政府\n2021年5月6日");
}

TEST(HtmlBody, LeavesSidebarsOfLinksOut) {
  const std::string sidebar =
      "<div><b>热点信息</b><ul><li><a href=1>市长调研防汛工作</a></li><li><a "
      "href=2>水库除险加固完工</a></li>"
      "</ul></div>";
  const Document document = read_html(
      "<body><div>" + sidebar + "<div><h1>关于防汛的通知</h1><p>" + kBody +
      "</p></div><div><b>通知公告</b><p><a href=3>关于抗旱的通知全文</a></p></div></div></body>");
  EXPECT_EQ(document_text(document), "关于防汛的通知\n" + body_text());
}

TEST(HtmlBody, KeepsAVeryShortBody) {
  const Document document = read_html(
      "<head><meta name=ArticleTitle content='关于同意设立保护区的批复'></head><body>"
      "<div class='nav'><a href=1>首页</a></div><div><h1>关于同意设立保护区的批复</h1>"
      "<div class='content'><p>同意。</p></div></div></body>");
  EXPECT_EQ(document_text(document), "关于同意设立保护区的批复\n同意。");
}

TEST(HtmlBody, JoinsTheLinesOfABrokenTitle) {
  const Document document = read_html(
      "<body><div><p style='text-align:center'><b>青岚市人民政府关于全面推行<br> "
      "河长制的意见</b></p>"
      "<p align=center>青政发〔2021〕5号</p>" +
      std::string(kBody) + "</div></body>");
  EXPECT_EQ(block(document, 0).text, "青岚市人民政府关于全面推行河长制的意见");
  EXPECT_EQ(block(document, 0).alignment, Alignment::center);
  EXPECT_TRUE(block(document, 0).bold);
  EXPECT_EQ(block(document, 1).text, "青政发〔2021〕5号");
  ASSERT_FALSE(document.titles.empty());
  EXPECT_EQ(document.titles[0].text, "青岚市人民政府关于全面推行河长制的意见");
}

TEST(HtmlBody, JoinsParagraphsThatTogetherAreTheKnownTitle) {
  const Document document = read_html(
      "<head><meta name=ArticleTitle content='青岚市人民政府关于全面推行河长制的意见'></head><body>"
      "<div><p align=center>青岚市人民政府</p><p align=center>关于全面推行河长制的意见</p>" +
      std::string(kBody) + "</div></body>");
  EXPECT_EQ(block(document, 0).kind, BlockKind::heading);
  EXPECT_EQ(block(document, 0).level, 1);
  EXPECT_EQ(block(document, 0).text, "青岚市人民政府关于全面推行河长制的意见");
}

TEST(HtmlBody, TakesLineBreaksAsParagraphs) {
  const Document document = read_html(
      "<body><div>　　第一段的文字在这里结束。<br><br>　　第二段的文字也在这里结束。<br>"
      "　　第三段的文字同样在这里结束。</div></body>");
  EXPECT_THAT(block_texts(document),
              testing::ElementsAre("第一段的文字在这里结束。", "第二段的文字也在这里结束。",
                                   "第三段的文字同样在这里结束。"));
  EXPECT_EQ(block(document, 0).indent, 24);
}

TEST(HtmlBody, ReadsTheLookOfSignatures) {
  const Document document = read_html(
      "<body><div><p>为加强防汛工作，现就有关事项通知如下，请认真贯彻执行。</p>"
      "<p style='text-align: right;'>青岚市人民政府&nbsp;&nbsp;&nbsp;&nbsp;</p>"
      "<p align=right>2021年5月6日</p><p "
      "style='font-size:16pt;text-indent:2em'>（此件公开发布）</p>"
      "</div></body>");
  EXPECT_EQ(block(document, 1).text, "青岚市人民政府");
  EXPECT_EQ(block(document, 1).alignment, Alignment::right);
  EXPECT_EQ(block(document, 2).alignment, Alignment::right);
  EXPECT_EQ(block(document, 3).font_size, 16);
  EXPECT_EQ(block(document, 3).indent, 32);
}

TEST(HtmlBody, KeepsTheRawTextWhereTidyingChangedIt) {
  const Document document =
      read_html("<body><p>　　２０２１年，防 汛 的情况现在报告如下，请予审议。</p></body>");
  EXPECT_EQ(block(document, 0).text, "2021年，防汛的情况现在报告如下，请予审议。");
  EXPECT_EQ(block(document, 0).raw, "２０２１年，防 汛 的情况现在报告如下，请予审议。");
}

TEST(HtmlBody, AWrappedSourcePartsNoWordsButSpacesDo) {
  const Document document = read_html(
      "<body><p>现将防汛工作的\n有关情况报告如下，请予审议。</p>"
      "<p>出席会议的有：张三　李四，请各单位做好准备。</p></body>");
  EXPECT_EQ(block(document, 0).text, "现将防汛工作的有关情况报告如下，请予审议。");
  EXPECT_EQ(block(document, 1).text, "出席会议的有：张三 李四，请各单位做好准备。");
}

TEST(HtmlBody, JoinsSpansOfOneParagraph) {
  const Document document = read_html(
      "<body><p><span>2022</span><span>年3月29日，</span><b>新增</b><span>3例，均已落实管控措施。</"
      "span>"
      "</p></body>");
  EXPECT_THAT(block_texts(document),
              testing::ElementsAre("2022年3月29日，新增3例，均已落实管控措施。"));
  EXPECT_FALSE(block(document, 0).bold);
}

TEST(HtmlBody, KnowsHeadingsByElementAndByNumber) {
  const Document document = read_html(
      "<body><div><h3>说明</h3><p>一、总体要求</p><p>各部门要提高认识，加强领导，落实责任。</p>"
      "<p>（一）工作目标</p><p>一、同意设立青岚自然保护区。</p></div></body>");
  const auto& blocks = document.pages.at(0).blocks;
  ASSERT_EQ(blocks.size(), 5u);
  EXPECT_EQ(blocks[0].level, 3);
  EXPECT_EQ(blocks[1].level, 2);
  EXPECT_EQ(blocks[2].level, 0);
  EXPECT_EQ(blocks[3].level, 3);
  EXPECT_EQ(blocks[4].kind, BlockKind::paragraph);
}

TEST(HtmlBody, EndsAHeadingThatIsNeverClosed) {
  const Document document = read_html(
      "<body><div><h2 id=t>关于防汛的通知</br><h2><small>( 2022-03-30)</small></h2><div>" +
      std::string(kBody) + "</div></div></body>");
  EXPECT_EQ(document_text(document), "关于防汛的通知\n" + body_text());
  EXPECT_EQ(block(document, 1).kind, BlockKind::paragraph);
  EXPECT_FALSE(block(document, 1).bold);
}

TEST(HtmlBody, SkipsHiddenElementsAndComments) {
  const Document document = read_html(
      "<body><div><p style='display:none'>模板占位文字，不应出现。</p><!-- <p>旧文</p> -->"
      "<p hidden>同样</p><p>正文只有这一段，其余都不显示出来。</p></div></body>");
  EXPECT_THAT(block_texts(document), testing::ElementsAre("正文只有这一段，其余都不显示出来。"));
}

TEST(HtmlBody, ReadsHiddenElementsWhenNothingElseIsThere) {
  const Document document = read_html(
      "<body><div style='display:none'><p>正文由脚本显示，保存的页面里是隐藏的。</p></div></body>");
  EXPECT_THAT(block_texts(document),
              testing::ElementsAre("正文由脚本显示，保存的页面里是隐藏的。"));
}

TEST(HtmlBody, ReportsAPageWithoutText) {
  const Document document = read_html("<body><img src=a.jpg></body>");
  EXPECT_TRUE(document.pages.at(0).blocks.empty());
  EXPECT_TRUE(has_diagnostic(document, "empty-body"));
}

TEST(HtmlBody, AParagraphThatMentionsTheFooterIsText) {
  const std::string paragraph =
      "本办法所称网站标识码，是指政府网站在全国统一登记时取得的编号，由十位数字组成，应当在首页底部"
      "显著位置标明，"
      "未标明的由主管部门责令限期改正，逾期不改正的予以通报批评，并纳入年度考核；版权所有等声明应当"
      "同时标明，"
      "声明的格式由主管部门统一规定，各单位不得自行修改，也不得以其他文字代替，违者按照有关规定处理"
      "，情节严重的追究责任。";
  const Document document = read_html("<body><p>" + paragraph + "</p></body>");
  EXPECT_THAT(block_texts(document), testing::ElementsAre(paragraph));
}

}  // namespace
}  // namespace zhengbao
