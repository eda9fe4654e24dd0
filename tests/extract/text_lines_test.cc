#include "extract/text_lines.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string shown(std::string_view text) {
  std::string out;
  for (const TextParagraph& paragraph : read_paragraphs(text)) out += paragraph.raw + "|";
  return out;
}

TEST(ReadParagraphs, KeepsSavedPagesOneParagraphALine) {
  EXPECT_EQ(shown("标题\r\n\r\n第一段，长短不一。\r\n第二段。\n\n第三段的文字。"),
            "标题|第一段，长短不一。|第二段。|第三段的文字。|");
}

TEST(ReadParagraphs, JoinsLinesWrappedByHand) {
  EXPECT_EQ(
      shown("　　为加强全市防汛工作，保障人民生命\n"
            "财产安全，根据有关规定，现就有关事项\n"
            "通知如下。\n"
            "　　各单位要高度重视，落实责任，完善\n"
            "预案，加强值守，确保安全度汛，不得有\n"
            "任何疏漏，也不得推诿。\n"
            "青岚市人民政府\n"),
      "　　为加强全市防汛工作，保障人民生命\n财产安全，根据有关规定，现就有关事项\n通知如下。|"
      "　　各单位要高度重视，落实责任，完善\n预案，加强值守，确保安全度汛，不得有\n"
      "任何疏漏，也不得推诿。|"
      "青岚市人民政府|");
}

TEST(ReadParagraphs, DoesNotJoinHeadingsToWhatFollows) {
  EXPECT_EQ(shown("第一行的文字刚好写到右边的边界为止了\n"
                  "一、总体要求\n"
                  "第二行的文字刚好写到右边的边界为止了\n"
                  "第三行的文字刚好写到右边的边界为止了\n"
                  "第四行的文字刚好写到右边的边界为止了\n"
                  "结束。\n"),
            "第一行的文字刚好写到右边的边界为止了|一、总体要求|"
            "第二行的文字刚好写到右边的边界为止了\n第三行的文字刚好写到右边的边界为止了\n"
            "第四行的文字刚好写到右边的边界为止了\n结束。|");
}

TEST(ReadParagraphs, SeesCentredAndRightLines) {
  const auto paragraphs = read_paragraphs(
      "            关于防汛的通知\n\n　　正文。\n\n                              青岚市人民政府\n");
  ASSERT_EQ(paragraphs.size(), 3u);
  EXPECT_EQ(paragraphs[0].alignment, Alignment::center);
  EXPECT_EQ(paragraphs[1].alignment, Alignment::left);
  EXPECT_EQ(paragraphs[2].alignment, Alignment::right);
}

}  // namespace
}  // namespace zhengbao
