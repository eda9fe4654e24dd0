// Two printed pages side by side on one page of the file.
#include "extract/layout/facing_pages.h"

#include <gtest/gtest.h>

#include "extract/page_assembly.h"
#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::first_characters;
using testing::kFullLine;
using testing::PageWriter;

constexpr float kWidth = 1190;
constexpr float kHeight = 842;
constexpr float kRight = 668;  // the left margin of the right page

void write_body(std::string_view first, float left, PageWriter& page, int lines = 10) {
  page.write(first, left, 150);
  for (int i = 1; i < lines; ++i) page.write(kFullLine, left, 150 + 18 * static_cast<float>(i));
}

Document lay_out_as_file(const std::vector<PageWriter>& writers) {
  std::vector<LaidOutPage> pages;
  for (const PageWriter& writer : writers) {
    LaidOutPage& page = pages.emplace_back();
    page.page.number = static_cast<int>(pages.size());
    assemble_page(writer.page(), page);
  }
  Document document;
  lay_out(std::move(pages), document);
  return document;
}

std::string running_text(const PageWriter& writer) {
  const Document document = lay_out_as_file({writer});
  return page_text(document, document.pages.front());
}

PageWriter spread(int number) {
  PageWriter page(kWidth, kHeight);
  page.write("青岚政报", 250, 50);
  page.write("青岚政报", kRight + 200, 50);
  write_body("左页第一行的文字", 72, page);
  write_body("右页第一行的文字", kRight, page);
  page.write("— " + std::to_string(number) + " —", 280, 800);
  page.write("— " + std::to_string(number + 1) + " —", kRight + 210, 800);
  return page;
}

TEST(FacingPages, AreReadOneAfterTheOther) {
  const std::string text = running_text(spread(88));
  EXPECT_LT(text.find("左页第一行"), text.find(kFullLine));
  EXPECT_LT(text.find(kFullLine), text.find("右页第一行"));
}

TEST(FacingPages, HaveHeadsAndNumbersOfTheirOwnAndOnePageOfTheFile) {
  const Document document = lay_out_as_file({spread(88), spread(90)});
  ASSERT_EQ(document.pages.size(), 2U);
  EXPECT_EQ(document.pages[0].label, "88–89");
  EXPECT_EQ(document.pages[1].label, "90–91");
  EXPECT_EQ(document.pages[1].number, 2);
  EXPECT_EQ(document.pages[1].width, kWidth);
  EXPECT_EQ(document_text(document).find("青岚政报"), std::string::npos);
  const auto heads =
      std::ranges::count(document.pages[0].blocks, BlockKind::running_head, &Block::kind);
  EXPECT_EQ(heads, 2);
}

TEST(FacingPages, KeepTheirPlaceOnThePageOfTheFile) {
  const Document document = lay_out_as_file({spread(88)});
  const std::vector<Block>& blocks = document.pages[0].blocks;
  const auto right = std::ranges::find_if(
      blocks, [](const Block& block) { return block.text.starts_with("右页第一行"); });
  ASSERT_NE(right, blocks.end());
  EXPECT_NEAR(right->box.left, kRight, 1);
  EXPECT_NEAR(right->lines.front().box.left, kRight, 1);
  EXPECT_NEAR(static_cast<float>(right->lines.front().edges.front()) / 10, kRight, 1);
}

TEST(FacingPages, NeedAWidePageWithAWhiteFold) {
  PageWriter portrait(600, 842);
  write_body("左", 40, portrait);
  EXPECT_EQ(white_fold(portrait.page()), 0);
  EXPECT_NEAR(white_fold(spread(88).page()), kWidth / 2, 40);
  PageWriter across = spread(88);
  across.write(kFullLine, 500, 400);  // a title over both
  across.write(kFullLine, 500, 420);
  EXPECT_EQ(white_fold(across.page()), 0);
  PageWriter ruled = spread(88);
  ruled.rule(72, 400, 1100, 400);  // a table over both
  EXPECT_EQ(white_fold(ruled.page()), 0);
  PageWriter bordered = spread(88);
  bordered.rule(0, 3, kWidth, 3);  // of the scan
  EXPECT_GT(white_fold(bordered.page()), 0);
}

// Columns of figures with white in their middle are rows of one table.
TEST(FacingPages, AreNoSidesOfATable) {
  const auto table = [](std::string_view foot) {
    PageWriter page(kWidth, kHeight);
    for (int i = 0; i < 12; ++i) {
      const float y = 100 + 20 * static_cast<float>(i);
      page.write("受理申请", 100, y);
      page.write("1234", 400, y);
      page.write("5678", 700, y);
      page.write("9012", 1000, y);
    }
    page.write(foot, 280, 800);
    return page;
  };
  LaidOutPage whole;
  assemble_page(table("7").page(), whole);
  EXPECT_FALSE(whole.facing);
  PageWriter numbered = table("7");
  numbered.write("8", kRight + 210, 800);
  LaidOutPage halves;
  assemble_page(numbered.page(), halves);
  EXPECT_TRUE(halves.facing);
}

TEST(FacingPages, AreWhatIsAsLargeAsOtherFacingPagesOfTheFile) {
  const auto cover = [](float width) {
    PageWriter page(width, kHeight);
    page.write("青岚政报", 150, 300, {.size = 40});
    page.write("目录", kRight + 200, 200);
    page.write("关于做好春耕工作的通知 1", kRight, 240);
    return page;
  };
  const auto contents_first = [](const Document& document) {
    return document.pages.front().blocks.front().text.starts_with("目录");
  };
  // Alone, row by row: the heading of the contents stands higher than the name.
  EXPECT_TRUE(contents_first(lay_out_as_file({cover(kWidth)})));
  EXPECT_FALSE(contents_first(lay_out_as_file({cover(kWidth), spread(2)})));
  EXPECT_TRUE(contents_first(lay_out_as_file({cover(kWidth + 120), spread(2)})));
}

TEST(FacingPages, MayHaveABlankSide) {
  PageWriter left(kWidth, kHeight);
  write_body("左页第一行的文字", 72, left);
  LaidOutPage page;
  assemble_page(left.page(), page);
  EXPECT_TRUE(page.facing);
  PageWriter slide(kWidth, kHeight);
  slide.write("标题一行", 72, 100);
  LaidOutPage whole;
  assemble_page(slide.page(), whole);
  EXPECT_FALSE(whole.facing);
}

TEST(FacingPages, GoOnWithASentenceOverTheFold) {
  PageWriter page(kWidth, kHeight);
  write_body("左页第一行的文字", 72, page);
  page.write("这句话写到左页末行还没有写完所以要接到右页去才能够读到它的结", 72, 330);
  write_body("尾。", kRight, page);
  EXPECT_NE(running_text(page).find("读到它的结尾。"), std::string::npos);
}

}  // namespace
}  // namespace zhengbao
