// The type size of a recognised line.
#include "extract/ocr/line/line_glyphs.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/extract/ocr/sure_line.h"

namespace zhengbao {
namespace {

using testing::sure_line;

// Ink 30 pixels high; its shapes, taller than wide, were taken for Latin letters.
constexpr int kInk = 30;
constexpr int kAsLatin = 40;

float em_of_line(const std::string& text, int width) {
  const FoundLine line{{0, 0, width, kInk}, kAsLatin};
  std::vector<ReadCharacter> characters = sure_line(text);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const int left = static_cast<int>(i) * width / static_cast<int>(characters.size());
    characters[i].box = {left, 0, left + width / static_cast<int>(characters.size()), kInk};
  }
  return em_of(characters, line);
}

TEST(LineGlyphs, OneChineseCharacterAmongDigitsTellsTheSize) {
  EXPECT_NEAR(em_of_line("2016年1-11", 190), kInk / 0.93F, 1);
  // Among letters it may be a letter taken for it.
  EXPECT_NEAR(em_of_line("Gazette年", 190), kAsLatin / 0.93F, 1);
}

TEST(LineGlyphs, WidthTellsTheSizeOfALineWithBrackets) {
  // Eleven squares and six digits of half an em, 28 pixels each.
  EXPECT_NEAR(em_of_line("免的通知（白政干〔2016〕37号", 28 * 14), 28, 1);
  // The ink of brackets is higher than the ideographs, by up to a quarter.
  EXPECT_NEAR(em_of_line("各县（区）人民政府", 25 * 9), 25, 1);
  EXPECT_NEAR(em_of_line("县、区、市、乡、镇、村、", 286), kInk / 0.93F, 1);
  // More digits than half of it: their width differs from face to face.
  EXPECT_NEAR(em_of_line("2016年10月18日", 28 * 7), kInk / 0.93F, 1);
}

// A line of type of 40 pixels to the em whose baseline is at 100 pixels: what reaches up and
// down is the ink.
PageContent line_of(const std::string& text, int above, int below) {
  std::vector<ReadCharacter> characters = sure_line(text);
  int left = 0;
  for (ReadCharacter& character : characters) {
    character.box = {left, 100 - above, left + 20, 100 + below};
    left += 20;
  }
  const FoundLine line{{0, 100 - above, left, 100 + below}, above + below};
  PageContent content;
  add_glyphs(characters, line, {0, 0, 4}, content);
  return content;
}

float size_of(const PageContent& content) { return content.styles.at(0).size; }
float baseline_of(const PageContent& content) {
  const Box& box = content.glyphs.at(0).box;
  return box.bottom - (1 - kAscent) * size_of(content);
}

TEST(LineGlyphs, LettersThatRiseOrHangDownMakeNoOtherSize) {
  EXPECT_EQ(size_of(line_of("TheHarbour", 30, 0)), 10);
  EXPECT_EQ(size_of(line_of("Ferrypiers", 30, 8)), 10);
  EXPECT_EQ(size_of(line_of("seasonspier", 30, 8)), 10);
  EXPECT_EQ(size_of(line_of("onceasummer", 21, 0)), 10);
  EXPECT_EQ(size_of(line_of("maypages", 21, 8)), 10);
}

TEST(LineGlyphs, TheBaselineIsWhereLettersStand) {
  EXPECT_NEAR(baseline_of(line_of("TheHarbour", 30, 0)), 25, 0.2);
  EXPECT_NEAR(baseline_of(line_of("Ferrypiers", 30, 8)), 25, 0.2);
}

TEST(LineGlyphs, LargerTypeIsLarger) { EXPECT_EQ(size_of(line_of("TheHarbour", 60, 0)), 20); }

TEST(LineGlyphs, ChineseLinesAreMeasuredByTheirSquares) {
  std::vector<ReadCharacter> characters = sure_line("渡口管理规则");
  int left = 0;
  for (ReadCharacter& character : characters) {
    character.box = {left, 62, left + 40, 100};
    left += 40;
  }
  PageContent content;
  add_glyphs(characters, {{1, 62, left - 1, 100}, 38}, {0, 0, 4}, content);
  EXPECT_EQ(size_of(content), 10);
}

}  // namespace
}  // namespace zhengbao
