// The text of a page as its content draws it, glyph by glyph, and what its repair needs to
// know of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extract/layout/page_content.h"
#include "extract/pdf/code_book.h"
#include "extract/pdf/font_table.h"

namespace zhengbao {

class DrawnText {
 public:
  // Fills the styles and glyphs of `page` and what it counts of them. `page` must outlive
  // the text.
  explicit DrawnText(PageContent& page) : page_(page) {}

  // Forgets what was drawn: `page` is a new one.
  void clear();

  // How what follows is drawn. `font` must stay where it is.
  void set_style(const FontTraits& font, TextStyle style, Direction direction);

  // `code` of the font is drawn for `characters` in `box`: none where the font does not
  // say, several for a ligature. White space, and what is not `shown` because it lies
  // outside of the clip or the page, is no glyph.
  void draw(std::uint32_t code, std::span<const std::uint32_t> characters, const Box& box,
            bool shown);

  // What is drawn in between stands for `text`.
  void begin_actual_text(std::u32string text);
  void end_actual_text();

  // Corrects what is known to be wrong (unmask_characters(), repair_text()).
  void repair();

 private:
  std::uint32_t style_index(TextStyle style);
  void add_blank(const Box& box, char32_t character);
  void add_glyph(char32_t character, const Box& box, bool after_space, std::uint8_t byte);
  // What a double-byte charset would have had for the glyph, see repair_text().
  std::uint8_t byte_of(std::uint32_t code, char32_t character, std::size_t parts) const;

  PageContent& page_;
  std::vector<std::uint8_t> bytes_;     // for each glyph, see repair_text()
  std::vector<CodeBooks::Book> books_;  // for each glyph
  std::vector<BlankGlyph> blanks_;
  CodeBooks code_books_;

  // As set last.
  const FontTraits* font_ = nullptr;
  CodeBooks::Book book_ = CodeBooks::kNone;
  std::uint32_t style_ = 0;
  Direction direction_ = Direction::right;

  bool space_pending_ = false;
  std::u32string actual_text_;
  std::size_t actual_begin_ = 0;
};

}  // namespace zhengbao
