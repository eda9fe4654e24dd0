// The type size of a recognised line.
#include "extract/ocr/line_glyphs.h"

#include <gtest/gtest.h>

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
  // More digits than half of it: their width differs from face to face.
  EXPECT_NEAR(em_of_line("2016年10月18日", 28 * 7), kInk / 0.93F, 1);
}

}  // namespace
}  // namespace zhengbao
