// Boxes in the text, and names beside several lines.
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::lay_out_pages;
using testing::PageWriter;

void frame(PageWriter& page, float left, float top, float right, float bottom) {
  page.rule(left, top, right, top);
  page.rule(left, bottom, right, bottom);
  page.rule(left, top, left, bottom);
  page.rule(right, top, right, bottom);
}

std::string first_of_each_line(const PageWriter& page) {
  std::string out;
  const Document document = lay_out_pages({page});
  for (const Block& block : document.pages[0].blocks) {
    for (const Line& line : block.lines) {
      std::size_t at = line.offset;
      append_utf8(out, next_code_point(block.text, at));
    }
  }
  return out;
}

TEST(FramedText, IsReadBehindTheTextToItsLeft) {
  PageWriter page;
  for (int i = 0; i < 6; ++i)
    page.write("左边的文字一行一行", 100, 100 + 20.0F * static_cast<float>(i));
  for (int i = 0; i < 3; ++i) page.write("框内的文字", 320, 110 + 20.0F * static_cast<float>(i));
  frame(page, 310, 90, 400, 170);
  EXPECT_EQ(first_of_each_line(page), "左左左左框框框左左");
}

TEST(FramedText, AtTheLeftIsReadFirst) {
  PageWriter page;
  for (int i = 0; i < 3; ++i) page.write("框内的文字", 110, 110 + 20.0F * static_cast<float>(i));
  for (int i = 0; i < 3; ++i) page.write("右边的文字", 220, 105 + 20.0F * static_cast<float>(i));
  frame(page, 100, 90, 200, 170);
  EXPECT_EQ(first_of_each_line(page), "框框框右右右");
}

TEST(FramedText, ColouredGroundIsABoxWhereTextRunsBesideIt) {
  PageWriter page;
  for (int i = 0; i < 3; ++i) page.write("底色上的文字", 110, 110 + 20.0F * static_cast<float>(i));
  page.page().grounds.push_back({100, 90, 200, 170});
  EXPECT_EQ(find_tables(page.page()).frames.size(), 0U);
  for (int i = 0; i < 3; ++i) page.write("右边的文字", 220, 105 + 20.0F * static_cast<float>(i));
  EXPECT_EQ(find_tables(page.page()).frames.size(), 1U);
  EXPECT_EQ(first_of_each_line(page), "底底底右右右");
}

TEST(FramedText, LinesDrawnThroughWordsAreNoBox) {
  PageWriter page;
  for (int i = 0; i < 3; ++i)
    page.write("图上写着的一行字", 100, 110 + 20.0F * static_cast<float>(i));
  frame(page, 120, 90, 300, 170);
  EXPECT_EQ(first_of_each_line(page), "图图图");
}

TEST(FramedText, TwoBoxesSideBySideAreReadOneAfterTheOther) {
  PageWriter page;
  for (int i = 0; i < 3; ++i) {
    page.write("甲框内的文字", 110, 110 + 20.0F * static_cast<float>(i));
    page.write("乙框内的文字", 310, 110 + 20.0F * static_cast<float>(i));
  }
  frame(page, 100, 90, 300, 170);
  frame(page, 300, 90, 500, 170);
  EXPECT_EQ(first_of_each_line(page), "甲甲甲乙乙乙");
}

TEST(Rows, ANameBesideTwoLinesComesFirst) {
  PageWriter page;
  page.write("考试名称：", 40, 107);
  page.write("第一行写不下的名称", 100, 100);
  page.write("第二行", 100, 114);
  EXPECT_EQ(first_of_each_line(page), "考第第");
}

TEST(Rows, ANameAboveTheLineDoesNotMove) {
  PageWriter page;
  page.write("右边一行", 100, 100);
  page.write("名称", 40, 115);
  EXPECT_EQ(first_of_each_line(page), "右名");
}

}  // namespace
}  // namespace zhengbao
