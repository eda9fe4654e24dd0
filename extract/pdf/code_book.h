// Fonts whose map to Unicode names one character for many of their glyphs, as
// programs write it that know nothing of the characters they draw.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

// What the fonts of one page call their glyphs. Codes are those of the page's
// strings; a font is known by any pointer that stays the same for it.
class CodeBooks {
 public:
  using Book = std::uint32_t;
  static constexpr Book kNone = 0xFFFFFFFF;

  void clear();
  Book book_of(const void* font);
  // Says that `book` drew `code` for `character`. Only ideographs and white space
  // are kept: letters and digits have capital, small, raised and old-style forms.
  void note(Book book, std::uint32_t code, char32_t character);
  // True when more glyphs go by `character` than have a right to: the forms of an
  // ideograph for two writing directions are two, spaces of different widths three.
  bool is_doubtful(Book book, char32_t character) const;
  bool any_doubtful() const { return any_doubtful_; }

 private:
  int count(Book book, char32_t character) const;

  struct Codes {
    std::vector<bool> seen;
    std::unordered_map<char32_t, int> codes_of;
  };

  std::unordered_map<const void*, Book> books_;
  std::vector<Codes> codes_;
  bool any_doubtful_ = false;
};

// A glyph drawn for white space that may be none, and how many glyphs came before it.
struct BlankGlyph {
  std::size_t place = 0;
  Glyph glyph;
  CodeBooks::Book book = CodeBooks::kNone;
};

// Makes the doubtful characters of `page` unknown ones (U+FFFD) and puts the
// doubtful blanks among them. `books` and `bytes` go along with the glyphs, one for
// each; `blanks` are in the order of their places.
void unmask_characters(const CodeBooks& code_books, std::span<const BlankGlyph> blanks,
                       PageContent& page, std::vector<CodeBooks::Book>& books,
                       std::vector<std::uint8_t>& bytes);

}  // namespace zhengbao
