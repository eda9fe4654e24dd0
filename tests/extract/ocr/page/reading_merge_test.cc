#include "extract/ocr/page/reading_merge.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/extract/page_writer.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

PageContent read(std::string_view text, float x, float baseline) {
  PageWriter writer;
  writer.write(text, x, baseline);
  for (TextStyle& style : writer.page().styles) style.origin = TextOrigin::ocr;
  return writer.page();
}

std::string text_of(const PageContent& page) {
  std::u32string text;
  for (const Glyph& glyph : page.glyphs) text += glyph.code;
  return to_utf8(text);
}

TEST(ReadingMerge, ReplacesOnlyWhatIsNotDrawn) {
  PageWriter writer;
  writer.write("好的", 100, 100);
  writer.write("?!#$", 120, 100);
  PageContent page = writer.page();
  for (std::size_t i = 2; i < page.glyphs.size(); ++i) page.glyphs[i].confidence = 0;
  replace_regions(page, read("好的文字", 100, 100), {{119, 90, 141, 102}});
  EXPECT_EQ(text_of(page), "好的文字");
  EXPECT_EQ(page.styles[page.glyphs[1].style].origin, TextOrigin::text);
  EXPECT_EQ(page.styles[page.glyphs[2].style].origin, TextOrigin::ocr);
}

// A recogniser sets narrow characters half their width off.
TEST(ReadingMerge, GoodNeighboursSayWhichCharactersBelongToARun) {
  PageWriter writer;
  writer.write("长186公里", 100, 100);
  PageContent page = writer.page();
  for (std::size_t i = 1; i < 4; ++i) page.glyphs[i].confidence = 0;
  const Box run = join(page.glyphs[1].box, page.glyphs[3].box);
  for (const float off : {-6.0F, 6.0F}) {
    PageContent merged = page;
    replace_regions(merged, read("长186公里", 100 + off, 100), {run});
    EXPECT_EQ(text_of(merged), "长公里186") << off;
    EXPECT_EQ(merged.glyphs.back().confidence, 100);
  }
}

TEST(ReadingMerge, DoubtsAReadingOfAnotherLength) {
  PageWriter writer;
  writer.write("长186公里", 100, 100);
  PageContent page = writer.page();
  for (std::size_t i = 1; i < 4; ++i) page.glyphs[i].confidence = 0;
  const Box run = join(page.glyphs[1].box, page.glyphs[3].box);
  replace_regions(page, read("长18公里", 100, 100), {run});
  EXPECT_EQ(text_of(page), "长公里18");
  EXPECT_LT(page.glyphs.back().confidence, kSureGlyph);
}

TEST(ReadingMerge, KeepsWhatCouldNotBeRead) {
  PageWriter writer;
  writer.write("?!#$", 120, 100);
  PageContent page = writer.page();
  for (Glyph& glyph : page.glyphs) glyph.confidence = 0;
  replace_regions(page, {}, {{119, 90, 141, 102}});
  EXPECT_EQ(text_of(page), "?!#$");
  EXPECT_EQ(page.unmapped, 4U);
}

TEST(ReadingMerge, TakesTheRulingsOfAScanFromItsPicture) {
  PageWriter writer;
  writer.rule(0, 10, 100, 10);
  PageContent reading = read("文", 0, 50);
  reading.rulings = {{{0, 20, 100, 21}, 0}, {{0, 30, 100, 31}, 0}};
  PageContent drawn = writer.page();
  replace_text(drawn, reading);
  EXPECT_EQ(drawn.rulings.size(), 1U);
  PageContent scan = writer.page();
  scan.image_share = 1;
  replace_text(scan, reading);
  EXPECT_EQ(scan.rulings.size(), 2U);
}

}  // namespace
}  // namespace zhengbao
