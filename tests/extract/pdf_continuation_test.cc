// Paragraphs that go on in the next column or page.
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::kFullLine;
using testing::lay_out_pages;
using testing::page_with_body;
using testing::PageWriter;

constexpr float kBelowBody = 444;  // the baseline under page_with_body()
constexpr std::string_view kIndented =
    "一段从缩进两个字的地方写起到了版心右边界就要换行这里已经满";  // 29

// Whether the paragraph that begins page 2 goes on with the last of page 1,
// whose last line is `last` at `x`.
bool goes_on(std::string_view last, const PageWriter& second, float x = 100) {
  PageWriter first = page_with_body();
  first.write(last, x, kBelowBody);
  return lay_out_pages({first, second}).pages[1].blocks.front().continues;
}

PageWriter page_that_begins(std::string_view line, float x = 100, const testing::Ink& ink = {}) {
  PageWriter page;
  page.write(line, x, 282, ink);
  for (int i = 0; i < 8; ++i) page.write(kFullLine, 100, 300 + 18 * static_cast<float>(i));
  return page;
}

TEST(Continuation, ASentenceGoesOnOverThePage) {
  EXPECT_TRUE(goes_on(kFullLine, page_that_begins(kFullLine)));
  EXPECT_TRUE(goes_on(kFullLine, page_that_begins("的，照此办理。")));
  EXPECT_TRUE(goes_on(kIndented, page_that_begins("的，照此办理。"), 120));
}

TEST(Continuation, MarksOfAJumpDoNotPartIt) {
  PageWriter first = page_with_body();
  first.write(kFullLine, 100, kBelowBody);
  first.write("（下转第2页）", 340, kBelowBody + 40);
  PageWriter second;
  second.write("（上接第1页）", 100, 240);
  for (int i = 0; i < 8; ++i) second.write(kFullLine, 100, 300 + 18 * static_cast<float>(i));
  const Document document = lay_out_pages({first, second});
  const auto& blocks = document.pages[1].blocks;
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].kind, BlockKind::footnote);
  EXPECT_TRUE(blocks[1].continues);
}

TEST(Continuation, AStopEndsIt) {
  std::string stopped(kFullLine);
  stopped.replace(stopped.size() - 3, 3, "。");
  EXPECT_FALSE(goes_on(stopped, page_that_begins(kFullLine)));
  stopped.replace(stopped.size() - 6, 6, "。”");
  EXPECT_FALSE(goes_on(stopped, page_that_begins(kFullLine)));
  stopped.replace(stopped.size() - 6, 6, "区）");
  EXPECT_TRUE(goes_on(stopped, page_that_begins(kFullLine)));
}

TEST(Continuation, AShortLineEndsIt) {
  EXPECT_FALSE(goes_on("到此为止", page_that_begins(kFullLine)));
}

TEST(Continuation, AnIndentOrALabelBeginsAnew) {
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins(kIndented, 120)));
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins("二、照此办理。")));
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins("第三条　照此办理。")));
}

TEST(Continuation, TheFirstLineOfANumberedParagraphIsNoHeading) {
  PageWriter first = page_with_body();
  first.write("（三）大修的路段列入当年的计划并且安排在冬天里施工到春天", 120, kBelowBody);
  const Document cut = lay_out_pages({first, page_that_begins("为止。")});
  EXPECT_EQ(cut.pages[0].blocks.back().kind, BlockKind::paragraph);
  EXPECT_TRUE(cut.pages[1].blocks.front().continues);
  const Document whole = lay_out_pages({first, page_that_begins(kIndented, 120)});
  EXPECT_EQ(whole.pages[0].blocks.back().kind, BlockKind::heading);
}

TEST(Continuation, OtherTypeBeginsAnew) {
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins("照此办理。", 100, {.size = 8})));
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins("照此办理。", 100, {.bold = true})));
  EXPECT_FALSE(goes_on(kFullLine, page_that_begins("照此办理。", 100, {.color = 0xFF0000})));
}

TEST(Continuation, AHangingParagraphGoesOnUnderItsText) {
  PageWriter first = page_with_body();
  first.write("到此为止。", 100, kBelowBody);
  first.write("1", 100, kBelowBody + 18);
  first.write("全文各行都写满三十个字以便看出版心的左右两边界在哪里这行", 130, kBelowBody + 18);
  const auto at = [&](float x) {
    return lay_out_pages({first, page_that_begins("的，照此办理。", x)})
        .pages[1]
        .blocks.front()
        .continues;
  };
  EXPECT_TRUE(at(130));
  EXPECT_FALSE(at(145));
}

TEST(Continuation, RunningMatterAndNotesDoNotPart) {
  PageWriter first = page_with_body();
  first.rule(100, 700, 220, 700);
  first.write("注：范围见附件。", 100, 720, {.size = 8});
  first.write("— 1 —", 280, 770);
  const Document document = lay_out_pages({first, page_that_begins("的，照此办理。")});
  EXPECT_EQ(document.pages[0].blocks[1].kind, BlockKind::footnote);
  EXPECT_TRUE(document.pages[1].blocks.front().continues);
}

TEST(Continuation, AHeadingParts) {
  PageWriter second;
  second.write("第二章大标题", 240, 250, {.size = 16, .bold = true});
  for (int i = 0; i < 8; ++i) second.write(kFullLine, 100, 300 + 18 * static_cast<float>(i));
  const Document document = lay_out_pages({page_with_body(), second});
  ASSERT_EQ(document.pages[1].blocks.size(), 2U);
  EXPECT_FALSE(document.pages[1].blocks[1].continues);
}

TEST(Continuation, ASentenceGoesOnOverTheColumn) {
  constexpr std::string_view kHalf = "左右两栏的文字各写满十四个字";
  PageWriter page;
  for (int i = 0; i < 12; ++i) {
    const float y = 100 + 18 * static_cast<float>(i);
    page.write(kHalf, 100, y);
    page.write(i == 11 ? "到此为止。" : kHalf, 270, y);
  }
  const auto blocks = lay_out_pages({page}).pages[0].blocks;
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_FALSE(blocks[0].continues);
  EXPECT_TRUE(blocks[1].continues);
}

}  // namespace
}  // namespace zhengbao
