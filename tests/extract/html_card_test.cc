// The information card in the layouts that sites use.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string page(const std::string& card) {
  return "<html><body><div class='main'>" + card +
         "<h1>关于做好2021年防汛工作的通知</h1><div id='zoom'>" + kBody +
         "</div></div></body></html>";
}

// Expects the card and that none of it is left in the text.
void expect_card(const std::string& html, const std::string& expected) {
  const Document document = read_html(page(html));
  EXPECT_EQ(card(document), expected);
  EXPECT_EQ(document_text(document), "关于做好2021年防汛工作的通知\n" + body_text());
}

TEST(HtmlCard, NestedTablesWithTwoPairsARow) {
  expect_card(
      "<table><tbody><tr><td><table><tr><td><b>索 引 号：</b></td><td>000123/2021-00012</td>"
      "<td><b>主题分类：</b></td><td>水利\\防汛</td></tr>"
      "<tr><td><b>标　　题：</b></td><td colspan=3>关于做好2021年防汛工作的通知</td></tr></table>"
      "<table><tr><td><b>主 题 词：</b></td><td></td><td></td><td></td></tr></table>"
      "</td></tr></tbody></table>",
      "索引号=000123/2021-00012\n"
      "主题分类=水利\\防汛\n"
      "标题=关于做好2021年防汛工作的通知\n"
      "主题词=\n");
}

TEST(HtmlCard, UnknownLabelsAmongKnownOnes) {
  expect_card(
      "<table><tr><td><b>索引号:</b> X/2021-00012</td><td><b>公开方式:</b> 主动公开</td></tr>"
      "<tr><td><b>审签编码:</b> 青政办字〔2021〕2号</td><td><b>效力状态:</b> 有效</td></tr>"
      "<tr><td><b>规范件登录号:</b> QLCR-2021-0020001</td><td><b>失效日期:</b> </td></tr></table>",
      "索引号=X/2021-00012\n公开方式=主动公开\n审签编码=青政办字〔2021〕2号\n效力状态=有效\n"
      "规范件登录号=QLCR-2021-0020001\n失效日期=\n");
  expect_card(
      "<ul><li>索引号：X/2021-00012</li><li>审签编码：12</li><li>文号：青政〔2021〕2号</li></ul>",
      "索引号=X/2021-00012\n审签编码=12\n文号=青政〔2021〕2号\n");
}

TEST(HtmlCard, LabelsWhoseValuesAScriptFillsIn) {
  expect_card(
      "<table><tr><td>索引号：</td><td><script>write('X')</script></td><td>发布机构：</td><td></td>"
      "</tr><tr><td>文号：</td><td></td><td>成文日期：</td><td></td></tr></table>",
      "索引号=\n发布机构=\n文号=\n成文日期=\n");
}

TEST(HtmlCard, ValuesThatAreLabelsElsewhere) {
  expect_card(
      "<table border=0><tr><td>索 引 "
      "号：</td><td>X/2021-00021</td><td>公开形式：</td><td>公开目录</td>"
      "</tr><tr><td>公开方式：</td><td>主动公开</td><td>有效性：</td><td>有效</td></tr></table>",
      "索引号=X/2021-00021\n公开形式=公开目录\n公开方式=主动公开\n有效性=有效\n");
}

TEST(HtmlCard, RowsOfALayoutTableAreNoLabels) {
  const Document document = read_html(
      "<body><table><tr><td "
      "align=center><h1>关于防汛的通知</h1></td></tr><tr><td>来源：市水务局　时间："
      "2021-05-06</td></tr><tr><td>会议主题：防汛工作</td></tr><tr><td>" +
      std::string(kBody) + "</td></tr></table></body>");
  EXPECT_EQ(info_line(document), "来源=市水务局\n时间=2021-05-06\n");
  EXPECT_NE(document_text(document).find("会议主题：防汛工作"), std::string::npos);
}

TEST(HtmlCard, TableOfAShortTextIsNone) {
  const Document document = read_html(
      "<body><h1>关于防汛的通知</h1><div><p>各县水务局：</p><p>现将项目通知如下：</p><table><tr>"
      "<td>责任单位：</td><td>河西区水务局</td></tr><tr><td>文号：</td><td>青发改〔2020〕7号</td></"
      "tr>"
      "<tr><td>成文日期：</td><td>2020-01-01</td></tr></table></div></body>");
  EXPECT_EQ(card(document), "");
}

TEST(HtmlCard, LabelsInBrackets) {
  expect_card(
      "<ol><li>[主题分类] <span>水利</span></li><li>[发文字号] <span>青政办〔2021〕3号</span></li>"
      "<li>[联合发文单位] <span></span></li><li>[成文日期] <span>2021-05-06</span></li></ol>",
      "主题分类=水利\n发文字号=青政办〔2021〕3号\n联合发文单位=\n成文日期=2021-05-06\n");
}

TEST(HtmlCard, CellsWithoutColonsAndThreePairsARow) {
  expect_card(
      "<table><tr><td>索引号</td><td>K28044908/2021-04277</td><td>文号</td><td>青政办〔2021〕3号</"
      "td>"
      "<td>公开日期</td><td>2021-05-08</td></tr>"
      "<tr><td>发布机构</td><td>青岚市人民政府办公室</td><td>有效性</td><td>有效</td>"
      "<td>体裁</td><td>通知</td></tr></table>",
      "索引号=K28044908/2021-04277\n"
      "文号=青政办〔2021〕3号\n"
      "公开日期=2021-05-08\n"
      "发布机构=青岚市人民政府办公室\n"
      "有效性=有效\n"
      "体裁=通知\n");
}

TEST(HtmlCard, HeaderCells) {
  expect_card(
      "<table><tr><th>索&nbsp;引&nbsp;号</th><td>113300/2021-1</td><th>组配分类</th>"
      "<td>通知公告</td></tr><tr><th>发文机关</th><td>云和县人民政府</td><th>成文日期</th>"
      "<td>2021年5月6日</td></tr></table>",
      "索引号=113300/2021-1\n"
      "组配分类=通知公告\n"
      "发文机关=云和县人民政府\n"
      "成文日期=2021年5月6日\n");
}

TEST(HtmlCard, ListItemsWithLabelElements) {
  expect_card(
      "<ul class='xxgk'><li><span>索引号：</span>11330800002618015K/2021-1</li>"
      "<li><label>发布机构：</label><span>市政府办</span></li>"
      "<li><strong>公开方式：</strong>主动公开</li></ul>",
      "索引号=11330800002618015K/2021-1\n"
      "发布机构=市政府办\n"
      "公开方式=主动公开\n");
}

TEST(HtmlCard, DefinitionList) {
  expect_card(
      "<dl><dt>索引号：</dt><dd>X/2021-1</dd><dt>发文字号：</dt><dd></dd>"
      "<dt>发布日期：</dt><dd>2021-05-08</dd></dl>",
      "索引号=X/2021-1\n"
      "发文字号=\n"
      "发布日期=2021-05-08\n");
}

TEST(HtmlCard, SpanPairsWithoutColons) {
  expect_card(
      "<div class='row'><div><span>索引号</span><span>X/2021-1</span></div>"
      "<div><span>信息来源</span><span>市水利局</span></div></div>",
      "索引号=X/2021-1\n"
      "信息来源=市水利局\n");
}

TEST(HtmlCard, ListItemsWithTheValueInAParagraph) {
  expect_card(
      "<ul><li>索引号：<p>X/2021-1</p></li><li><label>文号：</label><p>云政〔2021〕9号</p></li></"
      "ul>",
      "索引号=X/2021-1\n"
      "文号=云政〔2021〕9号\n");
}

TEST(HtmlCard, LabelDivsBesideValueDivs) {
  expect_card(
      "<div class='t'><div class='k'>索引码</div><div class='v'>X/2021-1</div>"
      "<div class='k'>公开形式</div><div class='v'>网站</div>"
      "<div class='k'>公开时限</div><div class='v'>长期公开</div></div>",
      "索引码=X/2021-1\n"
      "公开形式=网站\n"
      "公开时限=长期公开\n");
}

TEST(HtmlCard, EightFieldsInTwoColumnsOfCellsThatHoldLabelAndValue) {
  expect_card(
      "<table><tr><td>索引号: "
      "114403006955506492/2021-00426</td><td>分类：农业、林业、水利</td></tr>"
      "<tr><td>发布机构：青岚市水务局</td><td>成文日期：2021-05-06</td></tr>"
      "<tr><td>名称：关于做好2021年防汛工作的通知</td><td></td></tr>"
      "<tr><td>文号：青水〔2021〕5号</td><td>发布日期：2021-05-08</td></tr>"
      "<tr><td>主题词：</td><td></td></tr></table>",
      "索引号=114403006955506492/2021-00426\n"
      "分类=农业、林业、水利\n"
      "发布机构=青岚市水务局\n"
      "成文日期=2021-05-06\n"
      "名称=关于做好2021年防汛工作的通知\n"
      "文号=青水〔2021〕5号\n"
      "发布日期=2021-05-08\n"
      "主题词=\n");
}

TEST(HtmlCard, PlainLinesWithSeveralPairs) {
  expect_card(
      "<p>索引号: X/2021-1 &nbsp; 成文日期: 2021-05-06<br>公开方式: 主动公开 组配分类: 2021年度<br>"
      "统一编号：ZQLC00-2021-0003</p>",
      "索引号=X/2021-1\n"
      "成文日期=2021-05-06\n"
      "公开方式=主动公开\n"
      "组配分类=2021年度\n"
      "统一编号=ZQLC00-2021-0003\n");
}

TEST(HtmlCard, BracketedAndPaddedLabels) {
  expect_card(
      "<div>【索&ensp;引&ensp;号】X/2021-1</div><div>【发文机关】云和县人民政府</div>"
      "<div>文　　号：云政〔2021〕9号</div>",
      "索引号=X/2021-1\n"
      "发文机关=云和县人民政府\n"
      "文号=云政〔2021〕9号\n");
}

TEST(HtmlCard, LabelsThatOnlyTheTableShowsToBeLabels) {
  expect_card(
      "<table><tr><td>索引号</td><td>X/2021-1</td><td>信息属性</td><td>文件</td></tr>"
      "<tr><td>发布机构</td><td>云和县</td><td>责任处室</td><td>水利科</td></tr></table>",
      "索引号=X/2021-1\n"
      "信息属性=文件\n"
      "发布机构=云和县\n"
      "责任处室=水利科\n");
}

TEST(HtmlCard, KeepsTheSpacesThatPartKeywordsAndIssuers) {
  const Document document = read_html(
      page("<table><tr><td>索引号：</td><td>X/2021-1</td><td>主题词：</td><td>水利　防汛　通知</td>"
           "</tr><tr><td>发文机关：</td><td>市水利局&nbsp;&nbsp;市财政局</td></tr></table>"));
  EXPECT_EQ(card(document),
            "索引号=X/2021-1\n"
            "主题词=水利 防汛 通知\n"
            "发文机关=市水利局 市财政局\n");
  EXPECT_EQ(document.metadata[1].raw, "水利　防汛　通知");
}

TEST(HtmlCard, ATableOfTheBodyThatNamesSuchWordsIsNone) {
  const std::string table =
      "<table><tr><td>序号</td><td>名称</td><td>文号</td></tr>"
      "<tr><td>1</td><td>防汛条例</td><td>青政〔2011〕3号</td></tr></table>";
  const Document document = read_html("<body><h1>关于公布规范性文件清理结果的公告</h1><div>" +
                                      std::string(kBody) + table + "</div></body>");
  EXPECT_EQ(card(document), "");
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(table_text(document.tables[0]), "序号 名称 文号\n1 防汛条例 青政〔2011〕3号");
}

TEST(HtmlCard, ASentenceThatSaysALabelIsText) {
  const Document document = read_html(
      "<body><div><p>名称：指各部门在办理业务时使用的正式名称，应当与编制部门核定的一致，不得简化，"
      "也不得使用其他名称代替，违者由主管部门责令改正。</p></div></body>");
  EXPECT_EQ(card(document), "");
  EXPECT_EQ(block_texts(document).size(), 1u);
}

TEST(HtmlCard, PrintedTwiceIsReadOnce) {
  const std::string table = "<table><tr><td>索引号：</td><td>X/2021-1</td></tr></table>";
  expect_card("<div>" + table + "</div><div>" + table + "</div>", "索引号=X/2021-1\n");
}

TEST(HtmlCard, TopicTimeAndPlaceOfAMeetingAreText) {
  const Document document = read_html(
      "<body><h1>关于召开防汛会议的通知</h1><div "
      "id=zoom><p>主题：部署防汛工作</p><p>时间：5月8日上午9时</p>"
      "<p>地点：市政府三楼会议室</p><p>请各单位负责人准时参加，不得缺席。</p></div></body>");
  EXPECT_EQ(card(document), "");
  EXPECT_EQ(block_texts(document).size(), 5u);
}

TEST(HtmlCard, DoesNotTakeTheAddresseesForALabel) {
  const Document document = read_html(
      "<body><table><tr><td>发布日期：2021-05-08 "
      "文号：青政〔2021〕9号</td></tr><tr><td>各县区：<br>"
      "为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。</td></tr></table></body>");
  EXPECT_EQ(card(document), "发布日期=2021-05-08\n文号=青政〔2021〕9号\n");
  EXPECT_EQ(document_text(document),
            "各县区：\n为加强全市防汛工作，保障人民生命财产安全，现就有关事项通知如下。");
}

TEST(HtmlCard, ReadsValuesInTheRowBelowTheirLabels) {
  expect_card(
      "<table><tr><th>索引号</th><th>发布机构</th><th>文号</th></tr>"
      "<tr><td>X/2021-1</td><td>市水利局</td><td></td></tr>"
      "<tr><th>成文日期</th><th>主题分类</th></tr><tr><td>2021-05-06</td><td>水利</td></tr></"
      "table>",
      "索引号=X/2021-1\n发布机构=市水利局\n文号=\n成文日期=2021-05-06\n主题分类=水利\n");
}

TEST(HtmlCard, ATableThatListsDocumentsIsNone) {
  const Document document = read_html(
      "<body><h1>关于废止一批文件的通知</h1><div id=zoom>" + std::string(kBody) +
      "<table><tr><th>文号</th><th>发布机构</th></tr><tr><td>青政〔2001〕1号</td>"
      "<td>市政府</td></tr><tr><td>青政〔2002〕3号</td><td>市政府</td></tr></table></div></body>");
  EXPECT_EQ(card(document), "");
}

TEST(HtmlCard, AnEmptyLabelTakesNoText) {
  const Document document = read_html(
      "<body><div><h1>关于做好2021年防汛工作的通知</h1><div>文号：青政〔2021〕9号</div>"
      "<div>索引号：</div><div><p>各县区人民政府</p>" +
      std::string(kBody) + "</div></div></body>");
  EXPECT_EQ(card(document), "文号=青政〔2021〕9号\n索引号=\n");
  EXPECT_EQ(document_text(document),
            "关于做好2021年防汛工作的通知\n各县区人民政府\n" + body_text());
}

TEST(HtmlCard, MayStandBehindTheBody) {
  const Document document = read_html(
      "<body><h1>关于做好2021年防汛工作的通知</h1><div id='zoom'>" + std::string(kBody) + kBody +
      "</div><ul><li>索引号：X/2021-1</li><li>文号：青政办〔2021〕3号</li>"
      "<li>成文日期：2021-05-06</li></ul></body>");
  EXPECT_EQ(card(document),
            "索引号=X/2021-1\n"
            "文号=青政办〔2021〕3号\n"
            "成文日期=2021-05-06\n");
}

}  // namespace
}  // namespace zhengbao
