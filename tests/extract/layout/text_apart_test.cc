// Stacked characters and level watermarks.
#include "extract/layout/text_apart.h"

#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::Ink;
using testing::lay_out_pages;
using testing::page_with_body;
using testing::PageWriter;

void stack(PageWriter& page, std::initializer_list<const char*> characters, float x, float y,
           float pitch, const Ink& ink = {}) {
  for (const char* character : characters) {
    page.write(character, x, y, ink);
    y += pitch;
  }
}

std::vector<std::string> texts(const PageWriter& page, BlockKind kind = BlockKind::paragraph) {
  std::vector<std::string> out;
  const Document document = lay_out_pages({page});
  for (const Block& block : document.pages[0].blocks) {
    if (block.kind == kind) out.push_back(block.text);
  }
  return out;
}

TEST(StackedText, IsOneLineWhereItStands) {
  PageWriter page;
  page.write("附件", 100, 60);
  stack(page, {"道", "路", "养", "护"}, 300, 100, 15);
  page.write("青岚市公路中心", 100, 300);
  EXPECT_EQ(texts(page), (std::vector<std::string>{"附件", "道路养护", "青岚市公路中心"}));
}

TEST(StackedText, ColumnsAreReadFromTheRight) {
  PageWriter page;
  stack(page, {"右", "边", "先", "读"}, 300, 100, 12);
  stack(page, {"左", "边", "后", "读"}, 280, 100, 12);
  EXPECT_EQ(texts(page).front().substr(0, 12), "右边先读");
}

TEST(StackedText, AColumnOfATableIsNone) {
  PageWriter page;
  stack(page, {"是", "否", "是", "否"}, 300, 100, 16);
  stack(page, {"甲区", "乙区", "丙区", "丁区"}, 250, 100, 16);
  EXPECT_EQ(texts(page).front(), "甲区 是");
}

TEST(StackedText, LinesOfTextFarApartAreNone) {
  PageWriter page;
  stack(page, {"甲", "乙", "丙"}, 100, 100, 16);
  EXPECT_EQ(texts(page).size(), 1U);
  PageContent content = page.page();
  set_text_apart(content);
  EXPECT_EQ(content.glyphs[0].direction, Direction::right);
}

// Columns of eight characters; those after the third and fourth one are marks of a
// vertical font, so that one character stands between them.
PageWriter page_of_columns(int columns) {
  PageWriter page;
  float x = 500;
  for (int i = 0; i < columns; ++i, x -= 20) {
    stack(page, {"道", "路", "养", "︑", "及", "︒", "护", "理", "队"}, x, 100, 10);
  }
  for (auto& glyph : page.page().glyphs) {
    if (glyph.code == U'︑' || glyph.code == U'︒') glyph.direction = Direction::down;
  }
  return page;
}

TEST(StackedText, ASingleCharacterAmongTextThatRunsDownRunsDown) {
  PageWriter page = page_of_columns(12);
  page.write("青岚公报", 300, 60);  // a head, level
  const std::vector<std::string> out = texts(page);
  ASSERT_FALSE(out.empty());
  EXPECT_EQ(out[0], "青岚公报");
  for (std::size_t i = 1; i < out.size(); ++i) {
    EXPECT_TRUE(out[i].starts_with("道路养︑及︒护理队")) << out[i];
  }
}

TEST(StackedText, AFewColumnsMakeNoPageThatRunsDown) {
  PageContent content = page_of_columns(2).page();
  set_text_apart(content);
  for (const Glyph& glyph : content.glyphs) {
    if (glyph.code == U'及') {
      EXPECT_EQ(glyph.direction, Direction::right);
    }
  }
}

TEST(Watermark, PaleWordsBehindTheTextAreNoText) {
  PageWriter page = page_with_body();
  page.write("内部资料", 150, 345, {.size = 40, .color = 0xDDDDDD});
  EXPECT_EQ(texts(page, BlockKind::watermark), std::vector<std::string>{"内部资料"});
  EXPECT_EQ(texts(page).size(), 1U);
}

TEST(Watermark, PaleWordsOnClearGroundAreText) {
  PageWriter page = page_with_body();
  page.write("内部资料", 150, 150, {.size = 40, .color = 0xDDDDDD});
  EXPECT_EQ(texts(page, BlockKind::heading), std::vector<std::string>{"内部资料"});
}

TEST(Watermark, DarkWordsAcrossTheTextAreText) {
  PageWriter page = page_with_body();
  page.write("作废", 150, 345, {.size = 40});
  EXPECT_TRUE(texts(page, BlockKind::watermark).empty());
}

TEST(TinyText, ThatNobodyCanReadIsNoText) {
  PageWriter page = page_with_body();
  page.write("26", 100, 700, {.size = 1});
  EXPECT_EQ(texts(page, BlockKind::watermark), std::vector<std::string>{"26"});
}

TEST(TinyText, OfADrawingScaledDownIsText) {
  PageWriter page;
  page.write("全部文字都一样小", 100, 100, {.size = 1});
  EXPECT_EQ(texts(page), std::vector<std::string>{"全部文字都一样小"});
}

}  // namespace
}  // namespace zhengbao
