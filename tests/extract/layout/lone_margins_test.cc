// Heads and feet of pages that no other page confirms.
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::lay_out_pages;
using testing::page_with_body;
using testing::PageWriter;

Page laid_out(const PageWriter& writer) { return lay_out_pages({writer}).pages.front(); }

BlockKind kind_of_head(const PageWriter& writer) { return laid_out(writer).blocks.front().kind; }

PageWriter ruled_page(std::string_view head, float size, float rule = 46) {
  PageWriter page = page_with_body();
  page.write(head, 200, 40, {.size = size});
  page.rule(100, rule, 500, rule);
  return page;
}

TEST(LoneMargins, SmallTextAboveALineAcrossThePageIsAHead) {
  EXPECT_EQ(kind_of_head(ruled_page("青岚市水务集团募集说明书", 9)), BlockKind::running_head);
  EXPECT_EQ(kind_of_head(ruled_page("青岚市水务集团募集说明书", 10)), BlockKind::paragraph);
  EXPECT_EQ(kind_of_head(ruled_page("青岚市水务集团募集说明书", 9, 60)), BlockKind::paragraph);
}

TEST(LoneMargins, CaptionsAndDocumentNumbersAboveALineAreNone) {
  EXPECT_TRUE(is_running_text(kind_of_head(ruled_page("表3　各区用水情况", 9))));
  EXPECT_TRUE(is_running_text(kind_of_head(ruled_page("青政发〔2021〕5号", 9))));
}

TEST(LoneMargins, SmallTextThatSaysWhatTheTitleSaysIsAHead) {
  const auto kind_above_title = [](std::string_view head) {
    PageWriter page = page_with_body();
    page.write(head, 100, 40);
    page.write("青岚河水质的变化", 180, 120, {.size = 24});
    page.write("与沿岸用水*", 220, 160, {.size = 24});
    return kind_of_head(page);
  };
  EXPECT_EQ(kind_above_title("青岚河水质的变化与沿岸用水"), BlockKind::running_head);
  EXPECT_EQ(kind_above_title("青岚河水质的保护与沿岸用水"), BlockKind::paragraph);
  EXPECT_EQ(kind_above_title("青岚河水"), BlockKind::paragraph);
}

TEST(LoneMargins, AHeadStandsAboveAllElse) {
  PageWriter page = ruled_page("青岚市水务集团募集说明书", 9);
  page.write("机密", 100, 24, {.size = 9});
  EXPECT_EQ(kind_of_head(page), BlockKind::paragraph);
}

TEST(LoneMargins, APageNumberAmongOtherPiecesMakesAFoot) {
  PageWriter page = page_with_body();
  page.write("请阅读文后的声明", 60, 770, {.size = 8});
  page.write("第26页 共29页", 280, 770, {.size = 8});
  page.write("青岚研究", 480, 770, {.size = 8});
  const Page out = laid_out(page);
  EXPECT_EQ(out.blocks.back().kind, BlockKind::running_foot);
  EXPECT_EQ(out.label, "26");
}

TEST(LoneMargins, ANumberAmongOtherPiecesMakesNone) {
  PageWriter page = page_with_body();
  page.write("合计", 60, 770, {.size = 8});
  page.write("3/9", 280, 770, {.size = 8});
  page.write("第5页的内容", 480, 770, {.size = 8});
  const Page out = laid_out(page);
  EXPECT_EQ(out.blocks.back().kind, BlockKind::paragraph);
  EXPECT_EQ(out.label, "");
}

}  // namespace
}  // namespace zhengbao
