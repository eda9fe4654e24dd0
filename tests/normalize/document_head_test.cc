#include "normalize/document_head.h"

#include <gtest/gtest.h>

#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::PrintedDocument;

Head head_of(const Document& document) {
  JoinedTexts joined;
  return find_head(rows_of(document, joined), body_font_size(document));
}

RowRole role_of_text(std::string_view text) {
  PrintedDocument page;
  const Document document = page.centered(text).build();
  JoinedTexts joined;
  return role_of(rows_of(document, joined).front());
}

TEST(DocumentHead, TellsWhatARowIs) {
  EXPECT_EQ(role_of_text("青政办发〔2021〕17号"), RowRole::number);
  EXPECT_EQ(role_of_text("（青政办发〔2021〕17号）"), RowRole::number);
  EXPECT_EQ(role_of_text("青岚市人民政府办公室文件"), RowRole::masthead);
  EXPECT_EQ(role_of_text("中华人民共和国国务院令"), RowRole::masthead);
  EXPECT_EQ(role_of_text("2019年第3期（总第128期）"), RowRole::masthead);
  EXPECT_EQ(role_of_text("青岚市统计局"), RowRole::organisation);
  EXPECT_EQ(role_of_text("（2026年1月30日）"), RowRole::date);
  EXPECT_EQ(role_of_text("二〇一九年二月十五日"), RowRole::date);
  EXPECT_EQ(role_of_text("（2020年5月28日第十三届全国人民代表大会第三次会议通过）"),
            RowRole::adoption);
  EXPECT_EQ(role_of_text("青岚市人民政府办公室 2022年3月1日"), RowRole::byline);
  EXPECT_EQ(role_of_text("特急"), RowRole::mark);
  EXPECT_EQ(role_of_text("目 录"), RowRole::contents);
  EXPECT_EQ(role_of_text("来源：新华网"), RowRole::label_line);
  EXPECT_EQ(role_of_text("关于加强文件管理的通知"), RowRole::plain);
}

TEST(DocumentHead, ANumberMayHaveTheDateBesideIt) {
  EXPECT_EQ(role_of_text("青政办发〔2021〕17号 2021年3月5日"), RowRole::number);
  // The white between them read as a mark.
  EXPECT_EQ(role_of_text("青政办发〔2021〕17号”2021年3月5日"), RowRole::number);
  EXPECT_EQ(role_of_text("青政办发〔2021〕17号文件2021年3月5日印发"), RowRole::plain);
}

TEST(DocumentHead, BylineIsNoPartOfTheTitle) {
  PrintedDocument page;
  page.title("青岚市城乡发展统计公报").title("青岚市统计局").paragraph("全市经济平稳。");
  EXPECT_EQ(head_of(page.build()).title, "青岚市城乡发展统计公报");
}

TEST(DocumentHead, DraftNoteBelongsToTheTitle) {
  PrintedDocument page;
  page.title("网络营销管理办法")
      .centered("（征求意见稿）")
      .paragraph("第一条 为规范营销，制定本办法。");
  EXPECT_EQ(head_of(page.build()).title, "网络营销管理办法（征求意见稿）");
}

// The ink of 关于… is higher than that of a line without such characters.
TEST(DocumentHead, SizesOfARecognisedTitleMayDifferABit) {
  PrintedDocument page;
  page.title_lines({"青岚市人民政府办公室", "关于做好春耕工作的通知"});
  page.paragraph("现通知如下。");
  Document document = page.build();
  Block& title = document.pages[0].blocks[0];
  title.lines[0].font_size = 20;
  EXPECT_EQ(head_of(document).title, "关于做好春耕工作的通知");
  for (Line& line : title.lines) line.origin = TextOrigin::ocr;
  EXPECT_EQ(head_of(document).title, "青岚市人民政府办公室关于做好春耕工作的通知");
  title.lines[0].font_size = 16;
  EXPECT_EQ(head_of(document).title, "关于做好春耕工作的通知");
}

TEST(DocumentHead, LatinTitleLinesAreJoinedWithASpace) {
  PrintedDocument page;
  page.title("Renewable hydrogen")
      .title("in the north")
      .paragraph("This report describes the projects.");
  EXPECT_EQ(head_of(page.build()).title, "Renewable hydrogen in the north");
}

TEST(DocumentHead, TextWithoutHeadHasNone) {
  PrintedDocument page;
  page.paragraph("会议强调，要做好防汛工作。");
  EXPECT_FALSE(head_of(page.build()).has_title());
}

TEST(DocumentHead, OneLetterAgainAndAgainIsNoTitle) {
  EXPECT_FALSE(head_of(PrintedDocument().title("文文").build()).has_title());
  EXPECT_TRUE(head_of(PrintedDocument().title("公告").build()).has_title());
}

}  // namespace
}  // namespace zhengbao
