#include "extract/pdf/text_layer.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/extract/page_writer.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

constexpr std::string_view kProse = "各县人民政府：现将实施意见印发给你们，请认真贯彻执行。";

// Writes `text` in a font of its own whose every glyph is one em wide.
void write_wide(PageWriter& writer, std::string_view text, float baseline, bool guessed) {
  PageContent& page = writer.page();
  const std::size_t before = page.glyphs.size();
  writer.write(text, 50, baseline);
  page.styles.back().font = "Wide";
  page.styles.back().guessed = guessed;
  for (std::size_t i = before; i < page.glyphs.size(); ++i) {
    page.glyphs[i].box.left = 50 + 10 * static_cast<float>(i - before);
    page.glyphs[i].box.right = page.glyphs[i].box.left + 10;
  }
}

TEST(TextLayer, FindsNothingOnABlankPage) {
  PageContent page;
  const TextLayerVerdict verdict = judge_text_layer(page);
  EXPECT_TRUE(verdict.usable);
  EXPECT_TRUE(verdict.broken.empty());
}

TEST(TextLayer, AcceptsProse) {
  PageWriter writer;
  writer.write(kProse, 50, 100);
  writer.write("Annual report 2019, p. 12 (3.5%)", 50, 120);
  const TextLayerVerdict verdict = judge_text_layer(writer.page());
  EXPECT_TRUE(verdict.usable);
  EXPECT_TRUE(verdict.broken.empty());
  EXPECT_EQ(verdict.reason, "");
  EXPECT_EQ(verdict.broken_share, 0);
}

TEST(TextLayer, FindsIdeographsNamedAsLetters) {
  PageWriter writer;
  for (int i = 0; i < 5; ++i) writer.write(kProse, 50, 100 + 20 * static_cast<float>(i));
  write_wide(writer, "KLMNO", 300, true);
  const TextLayerVerdict verdict = judge_text_layer(writer.page());
  EXPECT_TRUE(verdict.usable);
  ASSERT_EQ(verdict.broken.size(), 1U);
  EXPECT_FLOAT_EQ(verdict.broken[0].left, 50);
  EXPECT_FLOAT_EQ(verdict.broken[0].right, 100);
  EXPECT_EQ(verdict.reason, "ideographs that are named as letters");
  EXPECT_EQ(writer.page().glyphs.back().confidence, 0);
  EXPECT_EQ(writer.page().glyphs.front().confidence, 100);
}

TEST(TextLayer, AcceptsGuessedLettersOfTheirWidth) {
  PageWriter writer;
  writer.write("KLMNO and so on", 50, 100);
  writer.page().styles.back().guessed = true;
  EXPECT_TRUE(judge_text_layer(writer.page()).broken.empty());
}

TEST(TextLayer, OneGuessedLetterAsWideAsAnIdeographIsEnough) {
  PageWriter guessed;
  guessed.write(kProse, 50, 100);
  write_wide(guessed, "A", 300, true);
  EXPECT_EQ(judge_text_layer(guessed.page()).broken.size(), 1U);
  PageWriter said;
  said.write(kProse, 50, 100);
  write_wide(said, "A", 300, false);
  EXPECT_TRUE(judge_text_layer(said.page()).broken.empty());
}

TEST(TextLayer, TellsFullWidthLettersFromNumberedIdeographs) {
  PageWriter full_width;
  write_wide(full_width, "GM/T0031-2014", 100, false);
  EXPECT_TRUE(judge_text_layer(full_width.page()).broken.empty());
  PageWriter numbered;
  write_wide(numbered, "23@5-6AB#$(K", 100, false);
  EXPECT_FALSE(judge_text_layer(numbered.page()).broken.empty());
}

TEST(TextLayer, GivesUpAPageThatIsMostlyBroken) {
  PageWriter writer;
  writer.write(kProse, 50, 100);
  write_wide(writer, "KLMNOPQRSTUVWXYZ[]^", 300, true);
  const TextLayerVerdict verdict = judge_text_layer(writer.page());
  EXPECT_FALSE(verdict.usable);
  ASSERT_EQ(verdict.broken.size(), 1U);
  EXPECT_EQ(verdict.broken[0], (Box{0, 0, 600, 800}));
  EXPECT_GT(verdict.broken_share, 0.3);
}

TEST(TextLayer, DoesNotCountLeaderDots) {
  PageWriter writer;
  writer.write("............................................................", 50, 100);
  writer.write("1 2 3 4", 500, 120);
  write_wide(writer, "KLMN", 300, true);
  EXPECT_FALSE(judge_text_layer(writer.page()).usable);
}

TEST(TextLayer, TellsUnknownWordsFromUnknownBullets) {
  PageWriter bullets;
  for (int i = 0; i < 3; ++i) {
    bullets.write("\uFFFD" + std::string(kProse), 50, 100 + 20 * static_cast<float>(i));
  }
  EXPECT_TRUE(judge_text_layer(bullets.page()).broken.empty());
  PageWriter words;
  words.write("各县人民\uFFFD\uFFFD：现将实施意见印发给你们", 50, 100);
  const TextLayerVerdict verdict = judge_text_layer(words.page());
  EXPECT_TRUE(verdict.usable);
  ASSERT_EQ(verdict.broken.size(), 1U);
  EXPECT_FLOAT_EQ(verdict.broken[0].left, 90);
}

TEST(TextLayer, ReportsWhatItFound) {
  PageWriter writer;
  writer.write(kProse, 50, 100);
  writer.page().repaired = 7;
  std::vector<Diagnostic> diagnostics;
  report_text_layer(judge_text_layer(writer.page()), writer.page(), 3, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, "text-layer-repaired");
  EXPECT_EQ(diagnostics[0].page, 3);
  EXPECT_EQ(diagnostics[0].message, "7 characters were decoded as they were meant");

  PageWriter garbled;
  write_wide(garbled, "KLMNOPQ", 100, true);
  report_text_layer(judge_text_layer(garbled.page()), garbled.page(), 1, diagnostics);
  ASSERT_EQ(diagnostics.size(), 2U);
  EXPECT_EQ(diagnostics[1].code, "text-layer-garbled");
  EXPECT_EQ(diagnostics[1].message,
            "100% of the characters are not what is drawn: ideographs that are named as letters");
}

}  // namespace
}  // namespace zhengbao
