// Paragraphs, headings and running matter out of lines.
#include <gtest/gtest.h>

#include "extract/layout/list_label.h"
#include "extract/layout/page_number.h"
#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::lay_out_pages;
using testing::page_with_body;
using testing::PageWriter;

constexpr std::string_view kFull = testing::kFullLine;

std::vector<Block> blocks_of(const PageWriter& writer) {
  return lay_out_pages({writer}).pages.front().blocks;
}

TEST(Paragraphs, IndentedLinesAreOneEachWhereOneLineShowsTheMargin) {
  PageWriter page;
  page.write("各区、县人民政府：", 80, 300);
  page.write("青岚市人民政府第五十二次常务会议决定：", 100, 318);
  page.write("任命：", 100, 336);
  page.write("江望舒为青岚市水务局局长；", 100, 354);
  page.write("骆青禾为青岚市医院院长，试用一年期满。", 100, 372);
  page.write("免去：", 100, 390);
  page.write("陆远帆的青岚市水务局局长职务。", 100, 408);
  EXPECT_EQ(blocks_of(page).size(), 7U);
}

TEST(Paragraphs, ANumberInTheMarginIsNotTheMargin) {
  PageWriter page = page_with_body();
  page.write("1. 另有规定的", 80, 444);
  const auto blocks = blocks_of(page);
  EXPECT_FLOAT_EQ(blocks[0].indent, 0);
}

TEST(Paragraphs, LinesAreJoinedWithoutSpaces) {
  PageWriter page = page_with_body();
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].text.find(' '), std::string::npos);
  EXPECT_EQ(blocks[0].lines.size(), 8U);
  EXPECT_EQ(blocks[0].alignment, Alignment::justified);
}

TEST(Paragraphs, AnIndentOpensOne) {
  PageWriter page = page_with_body();
  page.write("全文各行都写满三十个字以便看出版心的左右两边界在哪里这行写", 120, 444);
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_FLOAT_EQ(blocks[1].indent, 20);
}

TEST(Paragraphs, RowsCountedByBareNumbersAreOneEach) {
  const auto blocks_of_rows = [](const char* second, const char* third) {
    PageWriter page = page_with_body();
    page.write("7", 100, 460);
    page.write("生活用品价格比上年上涨且各项指标一并写满二十八个字的一行", 109, 460);
    page.write(second, 100, 478);
    page.write(third, 109, 478);
    return blocks_of(page).size();
  };
  EXPECT_EQ(blocks_of_rows("8", "交通和通信"), 3U);
  EXPECT_EQ(blocks_of_rows("9", "交通和通信"), 2U);
  EXPECT_EQ(blocks_of_rows("8", "月以来的价格"), 2U);
}

TEST(Paragraphs, SignsOfASymbolFontOpenItems) {
  const auto blocks_of_items = [](const char* first, const char* second) {
    PageWriter page = page_with_body();
    page.write(first, 100, 460);
    page.write(kFull.substr(0, 3 * 30), 110, 460);
    page.write(second, 100, 478);
    page.write(kFull.substr(0, 3 * 20), 110, 478);
    return blocks_of(page).size();
  };
  EXPECT_EQ(blocks_of_items("\uE18C", "\uE18D"), 3U);
  EXPECT_EQ(blocks_of_items("\uE18C", "又"), 2U);
}

TEST(Paragraphs, ANumberFarFromItsTextIsALabelAlsoInASpreadLine) {
  const auto blocks_of_question = [](float text_x) {
    PageWriter page = page_with_body();
    page.write("13", 80, 460, {.spacing = 1});
    page.write(kFull.substr(0, 3 * 24), text_x, 460, {.spacing = 2.6F});
    page.write("二十万元以上", 101, 478);
    return blocks_of(page).size();
  };
  EXPECT_EQ(blocks_of_question(101), 2U);
  EXPECT_EQ(blocks_of_question(95), 3U);
}

TEST(Paragraphs, AQuotationSetInFromBothSidesIsOne) {
  const auto blocks_of_quotation = [](float second_x, const char* end) {
    PageWriter page = page_with_body();
    page.write(std::string(kFull.substr(0, 3 * 24)) + end, 130, 460);
    page.write("鸠", second_x, 478);
    return blocks_of(page).size();
  };
  EXPECT_EQ(blocks_of_quotation(130, "斯"), 2U);
  EXPECT_EQ(blocks_of_quotation(130, "。"), 3U);
  EXPECT_EQ(blocks_of_quotation(120, "斯"), 3U);
}

TEST(Paragraphs, RowsCountedByHanNumbersAreOneEach) {
  const auto blocks_of_rows = [](const char* second) {
    PageWriter page = page_with_body();
    page.write("九　", 100, 460);
    page.write(kFull.substr(0, 3 * 29), 120, 460);
    page.write(second, 100, 478);
    return blocks_of(page).size();
  };
  EXPECT_EQ(blocks_of_rows("十　法定代表人"), 3U);
  EXPECT_EQ(blocks_of_rows("十一　法定代表人"), 2U);
  EXPECT_EQ(blocks_of_rows("十分重要"), 2U);
}

TEST(Paragraphs, FullWidthWordsGoOnOverLinesUnlessASpaceIsDrawn) {
  const auto text_of = [](const char* first, const char* second) {
    PageWriter page;
    page.write(first, 100, 300);
    page.write(second, 100, 318);
    return blocks_of(page).front().text;
  };
  EXPECT_EQ(text_of("ｗａｔｅｒ　ｐｒｏｃｅｓ", "ｓ　ｏｆ"), "water process of");
  EXPECT_EQ(text_of("ｗａｔｅｒ　ｐｒｏｃｅｓ", " ｓ　ｏｆ"), "water proces s of");
  EXPECT_EQ(text_of("water with proces", "s of"), "water with proces s of");
}

TEST(Paragraphs, EachBulletOpensOneAndItsTextHangs) {
  PageWriter page = page_with_body();
  page.write("■", 100, 460);
  page.write(kFull.substr(0, 3 * 29), 120, 460);
  page.write("另一行", 120, 478);
  page.write("■", 100, 496);
  page.write(kFull.substr(0, 3 * 29), 120, 496);
  page.write("■", 100, 514);
  page.write("末项", 120, 514);
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[1].lines.size(), 2U);
  EXPECT_EQ(blocks[3].text, "■ 末项");
}

// Twelve lines of as many characters as `lengths` says; `end` closes each.
std::size_t blocks_of_lines(const char* end, std::initializer_list<std::size_t> lengths,
                            float page_width = 600) {
  constexpr std::size_t kBytes = 3;
  PageWriter page(page_width);
  float y = 200;
  for (const std::size_t length : lengths) {
    page.write(std::string(kFull.substr(0, kBytes * length)) + end, 100, y += 18);
  }
  return blocks_of(page).size();
}

TEST(Paragraphs, LinesOfVerseAreOneEachAlsoTheLongest) {
  EXPECT_EQ(blocks_of_lines("", {9, 12, 7, 15, 14, 8, 11, 6, 10, 15, 9, 5}), 12U);
}

TEST(Paragraphs, RowsThatAreBrokenAtTheMarginAreNoVerse) {
  // The lines begin at 100 and the longest ends at 250.
  EXPECT_EQ(blocks_of_lines("", {9, 12, 7, 15, 14, 8, 11, 6, 10, 15, 9, 5}, 350), 9U);
}

TEST(Paragraphs, ShortLinesThatEndInStopsAreNoVerse) {
  // Where one line in two is full, too, the full ones go on.
  EXPECT_EQ(blocks_of_lines("。", {9, 12, 7, 15, 14, 8, 11, 6, 10, 15, 9, 5}), 9U);
  EXPECT_EQ(blocks_of_lines("", {15, 12, 15, 15, 14, 8, 15, 6, 15, 15, 9, 5}), 5U);
}

TEST(Paragraphs, AShortLineClosesOne) {
  PageWriter page = page_with_body();
  page.write("到此为止。", 100, 444);
  page.write("另起一段的文字", 100, 462);
  EXPECT_EQ(blocks_of(page).size(), 2U);
}

TEST(Paragraphs, ALineThatOnlyLacksOneCharacterDoesNot) {
  PageWriter page = page_with_body();
  page.write("全文各行都写满三十个字以便看出版心的左右两边界在哪里这行写", 100, 444);
  page.write("接着往下写", 100, 462);
  EXPECT_EQ(blocks_of(page).size(), 1U);
}

TEST(Paragraphs, AWideGapParts) {
  PageWriter page = page_with_body();
  page.write(kFull, 100, 300 + 18 * 7 + 40);
  EXPECT_EQ(blocks_of(page).size(), 2U);
}

TEST(Paragraphs, TheSecondLineOfAHangingParagraphGoesOn) {
  PageWriter page = page_with_body();
  page.write("1", 80, 444);
  page.write("全文各行都写满三十个字以便看出版心的左右两边界在哪里这行写满了", 100, 444);
  page.write("续写的第二行。", 100, 462);
  const auto blocks = blocks_of(page);
  EXPECT_EQ(blocks.back().lines.size(), 2U);
}

TEST(Paragraphs, SignatureAndDateStayApart) {
  PageWriter page = page_with_body();
  page.write("云和县人民政府", 320, 462);
  page.write("2019年2月28日", 330, 480);
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_EQ(blocks[1].alignment, Alignment::right);
  EXPECT_EQ(blocks[2].text, "2019年2月28日");
}

TEST(Paragraphs, LatinLinesAreJoinedByASpaceAndHyphensVanish) {
  PageWriter page;
  page.write("A report on gov", 100, 100);
  page.write("and on open infor\u00AD", 100, 118);
  page.write("mation of all kinds", 100, 136);
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].text, "A report on gov and on open information of all kinds");
}

TEST(Paragraphs, ContentsEntriesStayApart) {
  PageWriter page = page_with_body();
  page.write("关于开展普查工作的通知…………………………………………………2", 100, 480);
  page.write("关于调整领导小组的通知…………………………………………………6", 100, 498);
  EXPECT_EQ(blocks_of(page).size(), 3U);
}

TEST(Paragraphs, LinesKnowTheirPlaceInTheText) {
  PageWriter page = page_with_body();
  const auto blocks = blocks_of(page);
  const Block& block = blocks.front();
  const Line& second = block.lines.at(1);
  EXPECT_EQ(block.text.substr(second.offset, second.length), kFull);
  const Box place = place_of(block, second.offset, 3);
  EXPECT_FLOAT_EQ(place.left, 100);
  EXPECT_FLOAT_EQ(place.right, 110);
}

TEST(Paragraphs, RowsOfAnOpenTableStayApart) {
  PageWriter page = page_with_body();
  for (int row = 0; row < 3; ++row) {
    const float y = 480 + 18 * static_cast<float>(row);
    page.write("短期借款", 100, y);
    page.write("望渚区", 250, y);
    page.write("张三", 385, y);
  }
  EXPECT_EQ(blocks_of(page).size(), 4U);
}

TEST(Paragraphs, LargeLinesAtTheMarginAreNotRunTogether) {
  PageWriter page = page_with_body();
  page.write("等别：普通考试", 100, 120, {.size = 14});
  page.write("科目：法规概要", 100, 142, {.size = 14});
  EXPECT_EQ(blocks_of(page).size(), 3U);
}

TEST(Headings, ACentredTitleOverTwoLinesIsOneHeading) {
  PageWriter page = page_with_body();
  page.write("云和县人民政府", 178, 120, {.size = 20});
  page.write("关于开展普查工作的通知", 145, 150, {.size = 20});
  const Document document = lay_out_pages({page});
  const Block& title = document.pages[0].blocks.front();
  EXPECT_EQ(title.kind, BlockKind::heading);
  EXPECT_EQ(title.level, 1);
  EXPECT_EQ(title.text, "云和县人民政府关于开展普查工作的通知");
  EXPECT_EQ(title.alignment, Alignment::center);
  ASSERT_FALSE(document.titles.empty());
  EXPECT_EQ(document.titles[0].text, "云和县人民政府关于开展普查工作的通知");
}

TEST(Headings, TheRedMastheadIsNotTheTitle) {
  PageWriter page = page_with_body();
  page.write("云和县人民政府文件", 120, 100, {.size = 34, .color = 0xFF0000});
  page.write("关于开展普查工作的通知", 145, 200, {.size = 20});
  const Document document = lay_out_pages({page});
  ASSERT_EQ(document.titles.size(), 2U);
  EXPECT_EQ(document.titles[0].text, "关于开展普查工作的通知");
  EXPECT_EQ(document.titles[1].text, "云和县人民政府文件");
}

TEST(Headings, NumberAndDateUnderATitleAreNotPartOfIt) {
  PageWriter page = page_with_body();
  page.write("云和县人民政府令", 168, 120, {.size = 20});
  page.write("第12号", 228, 150, {.size = 20});
  EXPECT_EQ(blocks_of(page)[0].text, "云和县人民政府令");
}

TEST(Headings, ANumberedLineIsOneUnlessItReadsAsASentence) {
  PageWriter page = page_with_body();
  page.write("一、总体要求", 120, 444);
  page.write("（一）有固定的场所；", 120, 462);
  page.write("（二）加强领导", 120, 480);
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[1].kind, BlockKind::heading);
  EXPECT_EQ(blocks[1].level, 2);
  EXPECT_EQ(blocks[2].kind, BlockKind::paragraph);
  EXPECT_EQ(blocks[3].kind, BlockKind::heading);
  EXPECT_EQ(blocks[3].level, 3);
}

TEST(Headings, RowsOfATableAreNone) {
  PageWriter page = page_with_body();
  for (const float y : {500.0F, 520.0F, 540.0F}) page.rule(100, y, 400, y);
  for (const float x : {100.0F, 300.0F, 400.0F}) page.rule(x, 500, x, 540);
  page.write("一、新收申请数量", 110, 514);
  page.write("21", 350, 514);
  const auto blocks = blocks_of(page);
  EXPECT_EQ(blocks.back().kind, BlockKind::table);
}

TEST(Headings, ACentredTableNameIsACaption) {
  PageWriter page = page_with_body();
  page.write("表1　全县人口及其构成", 200, 480);
  EXPECT_EQ(blocks_of(page).back().kind, BlockKind::caption);
}

TEST(Labels, ADivisionIsOneOnlyWhereItStandsApart) {
  EXPECT_EQ(find_label(U"第三条 本办法").kind, LabelKind::article);
  EXPECT_EQ(find_label(U"第 5 條").kind, LabelKind::article);
  EXPECT_EQ(find_label(U"第八条之一 ").length, 5U);
  EXPECT_EQ(find_label(U"第三条规定的情形").kind, LabelKind::none);
  EXPECT_EQ(find_label(U"第一编 总则").kind, LabelKind::part);
  EXPECT_EQ(find_label(U"第二分编 所有权").kind, LabelKind::part);
}

TEST(Labels, NumbersWithAPointAreLabelsButDecimalsAreNot) {
  EXPECT_EQ(find_label(U"1.加强领导").kind, LabelKind::digit);
  EXPECT_EQ(find_label(U"1.5万人").kind, LabelKind::none);
  EXPECT_EQ(find_label(U"2019年").kind, LabelKind::none);
  EXPECT_EQ(find_label(U"（十二）").kind, LabelKind::han_paren);
  EXPECT_EQ(find_label(U"（试行）").kind, LabelKind::none);
}

TEST(PageNumbers, AreToldByTheirForm) {
  for (const auto* form : {U"- 5 -", U"— 5 —", U"—5—", U"·5·", U"第5页", U"第5页 共9页", U"第 5 頁",
                           U"Page 5 of 9", U"5/9"}) {
    EXPECT_EQ(page_number_in(form, false), "5") << to_utf8(form);
  }
  EXPECT_EQ(page_number_in(U"4－1", false), "4-1");
  EXPECT_EQ(page_number_in(U"頁次：4－1", false), "4-1");
  EXPECT_EQ(page_number_in(U"页码: 5", false), "5");
}

TEST(PageNumbers, OtherNumbersAreNone) {
  for (const auto* text :
       {U"5", U"2019年第3期", U"第5页的内容", U"-5", U"866.60", U"页码：见附件"}) {
    EXPECT_EQ(page_number_in(text, false), "") << to_utf8(text);
  }
  EXPECT_EQ(page_number_in(U"5", true), "5");
}

PageWriter book_page(int number, std::string_view head, std::string_view foot) {
  PageWriter page = page_with_body();
  page.write(head, 200, 40, {.size = 9});
  page.write(std::string(foot) + std::to_string(number), 295, 770, {.size = 9});
  return page;
}

TEST(RunningMatter, RepeatedHeadsAndCountingNumbersLeaveTheText) {
  const Document document = lay_out_pages({book_page(3, "青岚市公报　2019年第1期", ""),
                                           book_page(4, "青岚市公报　2019年第1期", ""),
                                           book_page(5, "青岚市公报　2019年第1期", "")});
  for (const Page& page : document.pages) {
    ASSERT_EQ(page.blocks.size(), 3U);
    EXPECT_EQ(page.blocks.front().kind, BlockKind::running_head);
    EXPECT_EQ(page.blocks.back().kind, BlockKind::page_number);
    EXPECT_EQ(page.label, std::to_string(page.number + 2));
  }
}

TEST(RunningMatter, ALabelledNumberBesideATitleDoesNotPartIt) {
  PageWriter page = page_with_body();
  page.write("青岚市公开招录工作人员统一考试", 200, 60, {.size = 16});
  page.write("页次：2－1", 60, 68);
  page.write("行政职业能力测验试题", 200, 82, {.size = 16});
  const auto blocks = blocks_of(page);
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_EQ(blocks[0].kind, BlockKind::page_number);
  EXPECT_EQ(blocks[1].text, "青岚市公开招录工作人员统一考试行政职业能力测验试题");
}

TEST(RunningMatter, WhatDiffersFromPageToPageIsText) {
  const Document document =
      lay_out_pages({book_page(17, "春天的工作", ""), book_page(4, "夏天的安排", ""),
                     book_page(96, "秋天的总结", "")});
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) EXPECT_TRUE(is_running_text(block.kind)) << block.text;
    EXPECT_EQ(page.label, "");
  }
}

TEST(RunningMatter, ALonePageNumbersItselfWhenTheFormIsPlain) {
  PageWriter page = page_with_body();
  page.write("-1-", 292, 770);
  const Document document = lay_out_pages({page});
  EXPECT_EQ(document.pages[0].label, "1");
  EXPECT_EQ(document.pages[0].blocks.back().kind, BlockKind::page_number);
}

TEST(RunningMatter, SmallTextUnderAShortLineIsAFootnote) {
  PageWriter page = page_with_body();
  page.rule(100, 600, 220, 600);
  page.write("本文系专项研究成果。", 100, 620, {.size = 8});
  EXPECT_EQ(blocks_of(page).back().kind, BlockKind::footnote);

  PageWriter without = page_with_body();
  without.write("本文系专项研究成果。", 100, 620, {.size = 8});
  EXPECT_EQ(blocks_of(without).back().kind, BlockKind::paragraph);
}

// The kinds of a large line above ten lines of text.
BlockKind kind_of_large(std::string_view text) {
  PageWriter page;
  page.write(text, 100, 90, {.size = 12});
  for (int i = 0; i < 10; ++i) {
    page.write("the ferries of the bay sail every twenty minutes from the old pier", 100,
               130 + 15 * static_cast<float>(i), {.size = 9});
  }
  return lay_out_pages({page}).pages[0].blocks[0].kind;
}

TEST(Headings, ItemsOfAListAndSentencesInLatinLettersAreNone) {
  EXPECT_EQ(kind_of_large("Winter timetable of the ferries"), BlockKind::heading);
  EXPECT_EQ(kind_of_large("• All ferries carry bicycles"), BlockKind::paragraph);
  EXPECT_EQ(kind_of_large("Every ferry carries bicycles and boxes free of charge."),
            BlockKind::paragraph);
  EXPECT_EQ(kind_of_large("Qinglan Ferry Inc."), BlockKind::heading);
}

}  // namespace
}  // namespace zhengbao
