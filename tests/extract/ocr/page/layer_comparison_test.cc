#include "extract/ocr/page/layer_comparison.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/extract/page_writer.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

PageContent hidden(std::string_view text) {
  PageWriter writer;
  writer.write(text, 100, 100);
  writer.page().styles[0].invisible = true;
  writer.page().invisible = writer.page().glyphs.size();
  return writer.page();
}

PageContent seen(std::string_view text, std::uint8_t confidence) {
  PageWriter writer;
  writer.write(text, 101, 99);
  writer.page().styles[0].origin = TextOrigin::ocr;
  for (Glyph& glyph : writer.page().glyphs) glyph.confidence = confidence;
  return writer.page();
}

std::string text_of(const PageContent& page) {
  std::u32string text;
  for (const Glyph& glyph : page.glyphs) text += glyph.code;
  return to_utf8(text);
}

TEST(LayerComparison, LinesThatBothGiveAreSure) {
  PageContent page = hidden("国务院办公厅关于印发通知");
  const LayerComparison lines = merge_layers(page, seen("国务院办公厅关于印发通知", 70));
  EXPECT_EQ(lines.same, 1U);
  EXPECT_EQ(text_of(page), "国务院办公厅关于印发通知");
  EXPECT_EQ(page.glyphs[0].confidence, 99);
  EXPECT_EQ(page.invisible, 0U);
}

TEST(LayerComparison, TakesWhatTheRecogniserIsSureOf) {
  PageContent page = hidden("国务院办公斤关干印发通和");
  const LayerComparison lines = merge_layers(page, seen("国务院办公厅关于印发通知", 98));
  EXPECT_EQ(lines.anew, 1U);
  EXPECT_EQ(text_of(page), "国务院办公厅关于印发通知");
}

TEST(LayerComparison, KeepsHiddenTextThatReadsMuchBetter) {
  PageContent page = hidden("国务院办公厅关于印发通知");
  const LayerComparison lines = merge_layers(page, seen("困夯皖刃么斤芜丁卬友俑仉", 50));
  EXPECT_EQ(lines.hidden, 1U);
  EXPECT_EQ(text_of(page), "国务院办公厅关于印发通知");
  EXPECT_EQ(page.glyphs[0].confidence, 60);
}

TEST(LayerComparison, DropsHiddenNoiseWhereThereIsNoInk) {
  PageContent page = hidden("~^%$#;");
  merge_layers(page, {});
  EXPECT_EQ(text_of(page), "");
}

}  // namespace
}  // namespace zhengbao
