// Where columns begin and end.
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::first_characters;
using testing::lay_out_pages;
using testing::PageWriter;

constexpr const char* kLine = "满满一行的文字到了右边";  // 11

void write_columns(PageWriter& page, int left, int right, float top = 100) {
  for (int i = 0; i < left; ++i) page.write(kLine, 100, top + 16 * static_cast<float>(i));
  for (int i = 0; i < right; ++i)
    page.write("另一栏里的文字也写满了", 230, top + 16 * static_cast<float>(i));
}

TEST(ColumnEdges, AHeadAboveALineIsNotInTheColumns) {
  PageWriter page;
  page.write("公报", 100, 80);
  page.write("期", 330, 80);
  page.rule(100, 84, 340, 84.5F);
  write_columns(page, 5, 5);
  EXPECT_EQ(first_characters(page), "公满满满满满另另另另另");
}

TEST(ColumnEdges, ALineWithinOneColumnDoesNotPartThem) {
  PageWriter page;
  write_columns(page, 6, 6);
  page.rule(100, 135, 180, 135.5F);
  EXPECT_EQ(first_characters(page), "满满满满满满另另另另另另");
}

TEST(ColumnEdges, AHeadSetApartIsNotInTheColumns) {
  PageWriter page;
  page.write("公报", 100, 60);
  page.write("期", 330, 60);
  write_columns(page, 5, 5);
  EXPECT_EQ(first_characters(page), "公满满满满满另另另另另");
}

// Documents that run on leave titles and signatures short: half of the lines
// and more. One line in `full` is full; the right side stands lower by half a line.
std::string short_lined_columns(int full) {
  PageWriter page;
  for (int i = 0; i < 14; ++i) {
    const float y = 100 + 16 * static_cast<float>(i);
    page.write(i % full == 0 ? kLine : "短行", 100, y);
    page.write(i % full == 1 ? "另一栏里的文字也写满了" : "另行", 230, y + 8);
  }
  return first_characters(page);
}

TEST(ColumnEdges, SomeFullLinesAtHeightsOfTheirOwnAreColumns) {
  EXPECT_EQ(short_lined_columns(3).substr(0, 12), "满短短满");
}

TEST(ColumnEdges, PiecesAtHeightsOfTheirOwnAreNone) {
  EXPECT_EQ(short_lined_columns(7).substr(0, 12), "满短另短");
}

TEST(ColumnEdges, TheLastColumnMayHaveTwoLines) {
  PageWriter page;
  write_columns(page, 6, 2);
  EXPECT_EQ(first_characters(page), "满满满满满满另另");
}

TEST(ColumnEdges, TwoLinesInEachAreColumnsWhereOneGoesOn) {
  PageWriter page;
  page.write("公报", 100, 60);
  page.write("　　段落从缩进两个字的地方写起", 100, 100);
  page.write("接着上面一行写到了这里还不完吗", 100, 116);
  page.write("另一栏的文字写满了这一行为止了", 280, 100);
  page.write("完了。", 280, 116);
  page.write("第1页", 255, 700);
  EXPECT_EQ(first_characters(page), "公段接另完第");
}

TEST(ColumnEdges, TwoFullCellsInEachRowAreNoColumns) {
  PageWriter page;
  page.write("公报", 100, 60);
  page.write("　　甲项里的文字一共这么多个字", 100, 100);
  page.write("　　乙项里的文字一共这么多个字", 100, 116);
  page.write("　　丙项里的文字一共这么多个字", 280, 100);
  page.write("　　丁项里的文字一共这么多个字", 280, 116);
  EXPECT_EQ(first_characters(page), "公甲乙");
}

TEST(ColumnEdges, ALetterSpacedTitleUnderAHeadIsNoColumn) {
  PageWriter page;
  page.write("青岚市人民政府公报", 100, 60);
  page.write("二〇二〇年第四期", 430, 60);
  page.write("目", 280, 100, {.size = 16});
  page.write("录", 320, 100, {.size = 16});
  for (int i = 0; i < 4; ++i) {
    page.write("关于印发工作方案的通知的全部的文字写满这一整行直到右边的尽头为止", 100,
               140 + 16.0F * static_cast<float>(i));
  }
  EXPECT_EQ(first_characters(page), "青目关关关关");
}

TEST(ColumnEdges, ALetterSpacedTitleAboveColumnsIsWhole) {
  PageWriter page;
  page.write("目", 200, 80, {.size = 12});
  page.write("录", 226, 80, {.size = 12});
  write_columns(page, 5, 5);
  EXPECT_EQ(first_characters(page), "目满满满满满另另另另另");
}

TEST(ColumnEdges, LinesOfTheLeftColumnAloneAreOfIt) {
  PageWriter page;
  write_columns(page, 5, 5);
  page.write("跨过两栏的标题写在中间", 150, 200, {.size = 14});
  page.write("　　左栏开头写满一行字", 100, 230);
  page.write("接着的一行也在左栏里面", 100, 246);
  const auto lines = build_lines(page.page());
  EXPECT_EQ(lines.front().region, 1);
  EXPECT_EQ(lines[10].region, 0);
  EXPECT_EQ(lines[11].region, lines[12].region);
  EXPECT_NE(lines[11].region, 0);
}

TEST(ColumnEdges, APieceBesideTheLinesIsNoColumn) {
  PageWriter page;
  write_columns(page, 6, 0);
  page.write("甲", 230, 100);
  page.write("乙", 230, 116);
  EXPECT_EQ(first_characters(page), "满满满满满满");
}

TEST(ColumnEdges, LinesOfColumnsMayStandAtOtherHeights) {
  PageWriter page;
  for (int i = 0; i < 6; ++i) {
    const float y = 100 + 16 * static_cast<float>(i);
    page.write("甲栏文字满满了啊啊", 100, y);
    page.write("乙栏文字满满了啊啊", 210, y + 6);
    page.write("丙栏文字满满了啊啊", 320, y + 10);
  }
  EXPECT_EQ(first_characters(page), "甲甲甲甲甲甲乙乙乙乙乙乙丙丙丙丙丙丙");
}

TEST(ColumnEdges, NarrowCellsAreNoColumns) {
  PageWriter page;
  for (int i = 0; i < 4; ++i) {
    const float y = 100 + 16 * static_cast<float>(i);
    page.write("甲栏", 100, y);
    page.write("乙栏", 150, y);
    page.write("丙栏", 200, y);
    page.write("丁栏", 250, y);
  }
  EXPECT_EQ(first_characters(page), "甲甲甲甲");
}

TEST(ColumnEdges, OtherColumnsMayFollow) {
  PageWriter page;
  write_columns(page, 5, 5);
  for (int i = 0; i < 5; ++i) {
    const float y = 200 + 16 * static_cast<float>(i);
    page.write("甲栏文字满满了", 100, y);
    page.write("乙栏文字满满了", 190, y);
    page.write("丙栏文字满满了", 280, y);
  }
  EXPECT_EQ(first_characters(page), "满满满满满另另另另另甲甲甲甲甲乙乙乙乙乙丙丙丙丙丙");
}

}  // namespace
}  // namespace zhengbao
