#include "extract/pdf/drawn_text.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace zhengbao {
namespace {

class DrawnTextTest : public ::testing::Test {
 protected:
  DrawnTextTest() { text_.set_style(font_, {.font = "SimSun", .size = 10}, Direction::right); }

  void draw(std::u32string_view characters, bool shown = true) {
    const std::vector<std::uint32_t> codes(characters.begin(), characters.end());
    text_.draw(++code_, codes, {left_, 0, left_ + 10, 10}, shown);
    left_ += 10;
  }
  std::string glyphs() {
    std::u32string out;
    for (const Glyph& glyph : page_.glyphs) {
      if (glyph.after_space) out += U'_';
      out += glyph.code;
    }
    return to_utf8(out);
  }

  FontTraits font_;
  PageContent page_;
  DrawnText text_{page_};
  std::uint32_t code_ = 0;
  float left_ = 0;
};

TEST_F(DrawnTextTest, WhiteSpaceShowsInTheGlyphBehindIt) {
  draw(U"公");
  draw(U" ");
  draw(U"报");
  EXPECT_EQ(glyphs(), "公_报");
}

TEST_F(DrawnTextTest, WhatIsNotShownIsNoGlyph) {
  draw(U"公", false);
  draw(U"报");
  EXPECT_EQ(glyphs(), "报");
}

TEST_F(DrawnTextTest, LettersOfALigatureShareItsWidth) {
  draw(U"ffi");
  ASSERT_EQ(glyphs(), "ffi");
  EXPECT_FLOAT_EQ(page_.glyphs[1].box.width(), 10.0F / 3);
}

TEST_F(DrawnTextTest, AnIdeographMappedTwiceIsOneAndTwoLettersAreTwo) {
  draw(U"国国");
  draw(U"ff");
  EXPECT_EQ(glyphs(), "国ff");
}

TEST_F(DrawnTextTest, CharactersThatAreNotKnownAreCounted) {
  draw(U"");
  draw(U"\xD800");
  draw(U"\x1");
  draw(U"\xE000");
  draw(U"公");
  EXPECT_EQ(glyphs(), "\uFFFD\uFFFD\uFFFD\uE000公");
  EXPECT_EQ(page_.unmapped, 4U);
}

TEST_F(DrawnTextTest, CodeZeroOfAFontThatNumbersItsGlyphsIsNoCharacter) {
  const std::vector<std::uint32_t> known = {U'公'};
  text_.draw(0, known, {0, 0, 10, 10}, true);
  FontTraits numbered;
  numbered.numbers_glyphs = true;
  text_.set_style(numbered, {.font = "SimSun", .size = 10}, Direction::right);
  text_.draw(0, known, {10, 0, 20, 10}, true);
  EXPECT_EQ(glyphs(), "公\uFFFD");
}

TEST_F(DrawnTextTest, AFaceOfSignsHasItsDigitsByTheirCodes) {
  FontTraits signs;
  signs.digits = {0, U'7'};
  text_.set_style(signs, {.font = "DFHSMincho-W3G014", .size = 10}, Direction::right);
  draw(U"—");
  draw(U"—");
  EXPECT_EQ(glyphs(), "7—");
}

TEST_F(DrawnTextTest, ActualTextStandsForWhatIsDrawn) {
  draw(U"第");
  text_.begin_actual_text(U"三");
  draw(U"1");
  text_.end_actual_text();
  draw(U"章");
  EXPECT_EQ(glyphs(), "第三章");
}

TEST_F(DrawnTextTest, InvisibleGlyphsAreCountedAndStylesKeptOnce) {
  draw(U"公");
  text_.set_style(font_, {.font = "SimSun", .size = 10, .invisible = true}, Direction::right);
  draw(U"报");
  text_.set_style(font_, {.font = "SimSun", .size = 10}, Direction::right);
  draw(U"第");
  EXPECT_EQ(page_.invisible, 1U);
  EXPECT_EQ(page_.styles.size(), 2U);
  EXPECT_EQ(page_.glyphs[2].style, page_.glyphs[0].style);
}

}  // namespace
}  // namespace zhengbao
