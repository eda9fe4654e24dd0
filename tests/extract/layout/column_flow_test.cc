// What tells columns whose lines say little by their edges.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

constexpr const char* kLine = "满满一行写到了这一栏的右边不留空";  // 16

void write_lines(PageWriter& page, const std::vector<std::string_view>& lines, float x,
                 float top = 100) {
  for (const std::string_view line : lines) {
    if (!line.empty()) page.write(line, x, top);
    top += 16;
  }
}

// The first characters of the lines.
std::string order_of(const PageWriter& page) {
  std::string out;
  for (const TextLine& line : build_lines(page.page())) append_utf8(out, line.text.front());
  return out;
}

TEST(ColumnFlow, ASentenceThatBreaksOffGoesOnInTheNextColumn) {
  PageWriter page;
  write_lines(page, {kLine, kLine, kLine, kLine}, 100);
  page.write("完这里把句子写完。", 290, 100);
  EXPECT_EQ(order_of(page), "满满满满完");
}

TEST(ColumnFlow, ATextThatEndsDoesNotGoOnBesideItself) {
  PageWriter page;
  write_lines(page, {kLine, kLine, kLine, "到此写完。"}, 100);
  page.write("旁边有注释一条", 290, 100);
  EXPECT_EQ(order_of(page), "满满满到");
}

TEST(ColumnFlow, NoticesWithoutFullLinesAreReadDownTheirColumns) {
  PageWriter page;
  write_lines(page, {"市政府决定：", "任命甲为局长；", "免去乙的职务。", "市政府决定："}, 100);
  write_lines(page, {"任命丙为馆长；", "免去丁的职务。", "另行通知：", "本月五日"}, 290);
  EXPECT_EQ(order_of(page), "市任免市任免另本");
}

TEST(ColumnFlow, PairsOfWordsAreReadAcross) {
  PageWriter page;
  write_lines(page, {"甲局长", "乙副局长助理", "丙", "丁所长"}, 100);
  write_lines(page, {"三年", "任职五年以上", "一年", "任职六"}, 290);
  EXPECT_EQ(order_of(page), "甲乙丙丁");
}

// Titles and their pages at 100 and 260, others at 290 and 450.
void write_contents(PageWriter& page, const std::vector<std::string_view>& left,
                    const std::vector<std::string_view>& right) {
  float top = 100;
  for (const std::string_view number : left) {
    page.write("关于某事的通知", 100, top);
    page.write(number, number.size() > 1 ? 250 : 255, top);
    top += 16;
  }
  top = 100;
  for (const std::string_view number : right) {
    page.write("任免名单", 290, top);
    page.write(number, 440, top);
    top += 16;
  }
}

TEST(ColumnFlow, PagesThatRiseDownBothColumnsMakeThemContents) {
  PageWriter page;
  write_contents(page, {"3", "6", "8", "11", "12"}, {"17", "19"});
  EXPECT_EQ(order_of(page), "关关关关关任任");
}

TEST(ColumnFlow, NumbersOfATableDoNot) {
  PageWriter page;
  write_contents(page, {"30", "16", "82", "11", "12"}, {"17", "19"});
  EXPECT_EQ(order_of(page), "关关关关关");
}

TEST(ColumnFlow, ATitleInTheMiddleStandsAboveThreeColumns) {
  PageWriter page;
  page.write("三栏的总标题", 247, 70, {.size = 16});
  for (const float x : {100.0F, 245.0F, 390.0F}) {
    for (int i = 0; i < 5; ++i)
      page.write("这一栏的字写满了一行", x, 100 + 16 * static_cast<float>(i));
  }
  EXPECT_EQ(order_of(page).substr(0, 6), "三这");
  EXPECT_EQ(build_lines(page.page()).size(), 16U);
}

TEST(ColumnFlow, TheLastOfThreeColumnsMayBeShort) {
  PageWriter page;
  for (int i = 0; i < 5; ++i) {
    page.write("左左左左左左左左左左", 100, 100 + 16 * static_cast<float>(i));
    page.write("中中中中中中中中中中", 245, 100 + 16 * static_cast<float>(i));
    if (i < 2) page.write("右右右右右右右右右右", 390, 100 + 16 * static_cast<float>(i));
  }
  EXPECT_EQ(order_of(page), "左左左左左中中中中中右右");
}

constexpr std::string_view kAcross = "横跨两栏的一行字从左边一直写到右边的页边为止中间没有空白";

TEST(ColumnFlow, AHeadingBelowTheColumnsBelongsToTheTextAcrossThem) {
  PageWriter page;
  write_lines(page, {kLine, kLine, kLine, kLine, kLine, "左栏写完"}, 100);
  write_lines(page, {"右边这一栏也是写满了一行没有留空", kLine, kLine, kLine, kLine}, 290);
  page.write("附加功能", 100, 204);
  page.write(kAcross, 100, 222);
  page.write(kAcross, 100, 238);
  EXPECT_EQ(order_of(page), "满满满满满左右满满满满附横横");
}

TEST(ColumnFlow, ALastLineOfTheLeftColumnStaysInIt) {
  PageWriter page;
  write_lines(page, {kLine, kLine, kLine, kLine, kLine, "左栏写完"}, 100);
  write_lines(page, {"右边这一栏也是写满了一行没有留空", kLine, kLine, kLine}, 290);
  page.write(kAcross, 100, 222);
  EXPECT_EQ(order_of(page), "满满满满满左右满满满横");
}

}  // namespace
}  // namespace zhengbao
