// Lines out of positioned glyphs: rows, spaces, order, columns.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/layout/line_builder.h"
#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using testing::first_characters;
using testing::PageWriter;

std::vector<std::string> texts(const PageWriter& writer) {
  std::vector<std::string> out;
  for (const TextLine& line : build_lines(writer.page())) out.push_back(to_utf8(line.text));
  return out;
}

std::string only_text(const PageWriter& writer) {
  const auto lines = texts(writer);
  return lines.size() == 1 ? lines.front() : "lines: " + std::to_string(lines.size());
}

TEST(LineText, ClosesTheStraySpacesOfJustifiedLines) {
  PageWriter page;
  page.write("电话：", 100, 100, {.spacing = 5});
  page.write("223100", 148, 100);
  page.write("，邮编", 185, 100, {.spacing = 5});
  EXPECT_EQ(only_text(page), "电话：223100，邮编");
}

TEST(LineText, KeepsLatinWordsApartByDrawnSpaceOrByGap) {
  PageWriter drawn;
  drawn.write("Open Data 2019", 100, 100);
  EXPECT_EQ(only_text(drawn), "Open Data 2019");

  PageWriter placed;  // TeX draws no spaces
  placed.write("Open", 100, 100);
  placed.write("Data", 122.5F, 100);
  EXPECT_EQ(only_text(placed), "Open Data");

  PageWriter kerned;
  kerned.write("Open", 100, 100);
  kerned.write("ing", 120.8F, 100);
  EXPECT_EQ(only_text(kerned), "Opening");
}

TEST(LineText, KeepsAWideGapBetweenChineseWords) {
  PageWriter page;
  page.write("第一条　本办法适用于全市", 100, 100);
  EXPECT_EQ(only_text(page), "第一条 本办法适用于全市");
}

TEST(LineText, SetsNoSpaceBetweenChineseAndDigits) {
  PageWriter page;
  page.write("截至 2019 年底", 100, 100);
  EXPECT_EQ(only_text(page), "截至2019年底");
}

TEST(LineText, ClosesLetterSpacedTitles) {
  PageWriter whole;
  whole.write("云　和　县　公　报", 100, 100);
  EXPECT_EQ(only_text(whole), "云和县公报");

  PageWriter after_label;
  after_label.write("第一编　总　则", 100, 100);
  EXPECT_EQ(only_text(after_label), "第一编 总则");

  PageWriter names;  // names of two characters are set as wide as those of three
  names.write("欧阳明　张　三　李　四", 100, 100);
  EXPECT_EQ(only_text(names), "欧阳明 张三 李四");
}

TEST(LineText, PartsTheLabelOfADivisionFromItsTitle) {
  const auto text_of = [](const char* drawn, float spacing = 0) {
    PageWriter page;
    page.write(drawn, 100, 100, {.spacing = spacing});
    return only_text(page);
  };
  EXPECT_EQ(text_of("第 六 章  附则"), "第六章 附则");  // typed spaces of a quarter em
  EXPECT_EQ(text_of("第六章附则", 5), "第六章 附则");   // all of the title is set wide
  EXPECT_EQ(text_of("第六章规定的办法"), "第六章规定的办法");
  EXPECT_EQ(text_of("第六章规定的办法", 2), "第六章规定的办法");  // a justified line
}

TEST(LineText, ATypedSpacePartsWordsOfChineseText) {
  PageWriter words;
  words.write("加强值守 落实责任", 100, 100);
  EXPECT_EQ(only_text(words), "加强值守 落实责任");

  PageWriter letters;
  letters.write("主 任负责", 100, 100);
  EXPECT_EQ(only_text(letters), "主任负责");

  PageWriter justified;  // the gap is that of the line
  justified.write("加强值守", 100, 100, {.spacing = 2});
  justified.write("落实责任", 148, 100, {.spacing = 2});
  EXPECT_EQ(only_text(justified), "加强值守落实责任");
}

TEST(LineText, KeepsDigitsOfAJustifiedLineTogether) {
  PageWriter page;
  page.write("年满60岁的老人", 100, 100, {.spacing = 1.8F});
  EXPECT_EQ(only_text(page), "年满60岁的老人");
}

TEST(LineText, FoldsFormsAndKeepsWhatWasDrawn) {
  PageWriter page;
  page.write("⽂件２０１９", 100, 100);
  const auto lines = build_lines(page.page());
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(to_utf8(lines[0].text), "文件2019");
  EXPECT_EQ(to_utf8(lines[0].raw), "⽂件２０１９");
}

TEST(LineText, ReadsADrawnSoftHyphenAsHyphen) {
  PageWriter page;
  page.write("2014\u00AD2020年", 100, 100);
  EXPECT_EQ(only_text(page), "2014-2020年");
}

TEST(LineText, HasOneEdgeMoreThanCharacters) {
  PageWriter page;
  page.write("Open Data", 100, 100);
  const auto lines = build_lines(page.page());
  ASSERT_EQ(lines[0].edges.size(), lines[0].text.size() + 1);
  EXPECT_FLOAT_EQ(lines[0].edges.front(), 100);
  EXPECT_FLOAT_EQ(lines[0].edges.back(), 142.5F);
}

TEST(Rows, DrawnTwiceIsReadOnce) {
  PageWriter page;
  page.write("公报", 100, 100);
  page.write("公报", 100.3F, 100.2F);
  EXPECT_EQ(only_text(page), "公报");
}

TEST(Rows, RepeatedCharactersAreNotCopies) {
  PageWriter page;
  page.write("人人88", 100, 100);
  EXPECT_EQ(only_text(page), "人人88");
}

TEST(Rows, AFootnoteMarkBelongsToItsLine) {
  PageWriter page;
  const float end = page.write("共同演化", 100, 100);
  page.write("1", end, 96, {.size = 6});
  EXPECT_EQ(only_text(page), "共同演化1");
}

TEST(Rows, LinesStayApartWhateverTheOrderTheyAreDrawnIn) {
  PageWriter page;
  page.write("第二行", 100, 116);
  page.write("第一行", 100, 100);
  EXPECT_THAT(texts(page), ElementsAre("第一行", "第二行"));
}

TEST(Masthead, StackedIssuersComeBeforeTheWordBesideThem) {
  PageWriter page;
  page.write("云和县财政局", 100, 100, {.size = 30});
  page.write("文件", 330, 118, {.size = 30});
  page.write("云和县税务局", 100, 136, {.size = 30});
  page.write("云财〔2019〕8号", 180, 170, {.size = 16});
  EXPECT_THAT(texts(page), ElementsAre("云和县财政局", "云和县税务局", "文件", "云财〔2019〕8号"));
}

TEST(Masthead, TheWordOnTheMiddleRowOfThreeIsCutOff) {
  PageWriter page;
  page.write("云和县财政局", 100, 100, {.size = 30});
  page.write("云和县税务局", 100, 136, {.size = 30});
  page.write("文件", 330, 136, {.size = 30});
  page.write("云和县统计局", 100, 172, {.size = 30});
  EXPECT_THAT(texts(page), ElementsAre("云和县财政局", "云和县税务局", "云和县统计局", "文件"));
}

TEST(Masthead, OneIssuerKeepsItsWord) {
  PageWriter page;
  page.write("云和县人民政府文件", 100, 100, {.size = 30});
  EXPECT_EQ(only_text(page), "云和县人民政府文件");
}

TEST(Columns, FilledColumnsAreReadOneAfterTheOther) {
  PageWriter page;
  for (int row = 0; row < 6; ++row) {
    const float y = 100 + 16 * static_cast<float>(row);
    page.write("左栏的文字左栏的文字左栏的文字", 100, y);
    page.write("右栏的文字右栏的文字右栏的文字", 280, y);
  }
  const auto lines = texts(page);
  ASSERT_EQ(lines.size(), 12U);
  EXPECT_EQ(lines[5], "左栏的文字左栏的文字左栏的文字");
  EXPECT_EQ(lines[6], "右栏的文字右栏的文字右栏的文字");
}

TEST(Columns, ListsWithNumbersAtTheRightStayRows) {
  PageWriter page;
  for (int row = 0; row < 6; ++row) {
    const float y = 100 + 16 * static_cast<float>(row);
    page.write("全市生产总值", 100, y);
    page.write("392.66", 320, y);
  }
  const auto lines = texts(page);
  ASSERT_EQ(lines.size(), 6U);
  EXPECT_EQ(lines[0], "全市生产总值 392.66");
}

// Ten characters of ten points: a full line of a column.
constexpr const char* kFull = "甲乙丙丁戊己庚辛壬癸";

void write_columns(PageWriter& page, float from, int rows) {
  for (int i = 0; i < rows; ++i) {
    const float y = from + 20 * static_cast<float>(i);
    page.write("左" + std::string(kFull).substr(3), 100, y);
    page.write("右" + std::string(kFull).substr(3), 220, y);
  }
}

TEST(Columns, AGapInTheRunningHeadIsNoGutter) {
  PageWriter page;
  page.write("政报", 170, 60);
  page.write("2019", 203, 60);  // the white at 190 to 203 lies beside the gutter
  write_columns(page, 100, 6);
  page.write("左乙丙丁戊己庚辛壬癸，", 100, 220);  // hangs into the gutter
  page.write("右乙丙丁戊己庚辛壬癸，", 220, 220);
  EXPECT_EQ(first_characters(page), "政左左左左左左左右右右右右右右");
}

TEST(Columns, TheLastLinesAboveAHeadingAreColumnsLikeTheOthers) {
  PageWriter page;
  page.write("左乙丙丁戊己庚辛壬癸", 100, 100);
  page.write("国务院", 270, 100);
  page.write("尾乙丙", 100, 120);
  page.write("日期丙丁戊", 260, 120);
  page.write("关于两栏之间通栏标题的通知", 145, 160);
  write_columns(page, 200, 5);
  EXPECT_EQ(first_characters(page), "左尾国日关左左左左左右右右右右");
}

TEST(Columns, TwoLinesWithoutColumnsBelowStayRows) {
  PageWriter page;
  page.write("左乙丙丁戊己庚辛壬癸", 100, 100);
  page.write("国务院", 270, 100);
  page.write("尾乙丙", 100, 120);
  page.write("日期丙丁戊", 260, 120);
  EXPECT_EQ(first_characters(page), "左尾");
}

TEST(Columns, ListsThatBreakTheirLinesApartAreColumns) {
  PageWriter page;
  const char* left[] = {"　　左一",
                        "　　左二乙丙丁戊己庚",
                        "接左",
                        "　　左三",
                        "　　左四乙丙丁戊己庚",
                        "接左",
                        "　　左五",
                        "　　左六"};
  const char* right[] = {"　　右一", "　　右二", "　　右三乙丙丁戊己庚",
                         "续右",     "　　右四", "　　右五",
                         "　　右六", "　　右七"};
  for (std::size_t i = 0; i < 8; ++i) {
    page.write(left[i], 100, 100 + 20 * static_cast<float>(i));
    page.write(right[i], 220, 100 + 20 * static_cast<float>(i));
  }
  EXPECT_EQ(first_characters(page), "左左接左左接左左右右右续右右右右");
}

TEST(Columns, CellsThatBreakTheirLinesTogetherAreRows) {
  PageWriter page;
  const char* left[] = {
      "左一", "左二乙丙丁戊己庚辛壬", "接左", "左三", "左四乙丙丁戊己庚辛壬", "接左", "左五",
      "左六"};
  const char* right[] = {
      "右一", "右二乙丙丁戊己庚辛壬", "续右", "右三", "右四乙丙丁戊己庚辛壬", "续右", "右五",
      "右六"};
  for (std::size_t i = 0; i < 8; ++i) {
    page.write(left[i], 100, 100 + 20 * static_cast<float>(i));
    page.write(right[i], 220, 100 + 20 * static_cast<float>(i));
  }
  EXPECT_EQ(first_characters(page), "左左接左左接左左");
}

TEST(Columns, ThreeColumnsAreReadFromTheLeft) {
  PageWriter page;
  for (int i = 0; i < 5; ++i) {
    const float y = 100 + 20 * static_cast<float>(i);
    page.write("左乙丙丁戊己庚辛壬癸", 100, y);
    page.write("中乙丙丁戊己庚辛壬癸", 220, y);
    page.write("右乙丙丁戊己庚辛壬癸", 340, y);
  }
  EXPECT_EQ(first_characters(page), "左左左左左中中中中中右右右右右");
}

TEST(Columns, TextBesideTheNumbersOfArticlesIsNoColumn) {
  PageWriter page;
  for (int i = 0; i < 6; ++i) {
    const float y = 100 + 20 * static_cast<float>(i);
    page.write("第一千一百七十条", 100, y);
    page.write("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未", 200, y);
  }
  EXPECT_EQ(first_characters(page), "第第第第第第");
}

TEST(Directions, TextThatRunsDownIsReadRightToLeft) {
  PageWriter page(600, 800);
  page.page().styles.push_back({.font = "Test", .size = 10});
  const auto drop = [&](std::u32string_view text, float x) {
    float y = 100;
    for (const char32_t c : text) {
      page.page().glyphs.push_back({c, {x, y, x + 10, y + 10}, 0, Direction::down, false});
      y += 10;
    }
  };
  drop(U"第一行在右", 500);
  drop(U"第二行在左", 480);
  EXPECT_THAT(texts(page), ElementsAre("第一行在右", "第二行在左"));
}

TEST(Directions, SlantedTextIsKeptApart) {
  PageWriter page;
  page.write("正文一行", 100, 100);
  page.write("样稿", 200, 300);
  for (auto& glyph : page.page().glyphs) {
    if (glyph.style == 1) glyph.direction = Direction::slanted;
  }
  const auto lines = build_lines(page.page());
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[1].direction, Direction::slanted);
  EXPECT_EQ(to_utf8(lines[1].text), "样稿");
}

}  // namespace
}  // namespace zhengbao
