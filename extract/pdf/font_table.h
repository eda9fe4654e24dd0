// What the layout needs to know of a PDF font, asked of Poppler once per font.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class GfxFont;

namespace zhengbao {

struct FontTraits {
  std::string name;       // without subset tag
  bool bold = false;      // by its flags, weight or name
  bool vertical = false;  // writing mode 1
  // Its codes are numbers of glyphs (Identity-H): code 0 is the box that stands for
  // what the font lacks, whatever it is mapped to.
  bool numbers_glyphs = false;
  bool shapes = false;    // Type 3: each form of a character may be a glyph of its own
  float size_scale = 1;   // text-space size to points; other than 1 for Type 3 fonts only
  bool one_byte = false;  // a simple font without ToUnicode: its codes may be of any charset
  // Embedded without a word on its characters: Poppler makes them up from glyph
  // names it does not know, or from the codes.
  bool guessed = false;
  // For each code the digit it stands for, or 0, in a face of signs whose
  // encoding is known (is_sign_face); empty for every other font.
  std::vector<char32_t> digits;
};

class FontTable {
 public:
  // Lives as long as the table. `font` may be null.
  const FontTraits& traits_of(GfxFont* font);

 private:
  // By object number and generation: Poppler frees and reuses the addresses.
  std::unordered_map<long long, FontTraits> traits_;
};

// True for the names of faces that read as bold: "…Bold", "…Heavy", "SimHei",
// "方正黑体". Microsoft YaHei is the regular face of many reports, not a heading.
bool is_bold_face(const std::string& name);

// True for "DFHSMincho-W3G014" and its siblings, DynaComware's fourteenth face of
// signs, whose digits pass for the signs of windows-1252 from 97 to A0.
bool is_sign_face(std::string_view name);
// The digit that the glyph called `name` stands for in such a face, or 0. The
// names are those of windows-1252 ("emdash"), "c" and the byte where it has none.
char32_t digit_of_sign(std::string_view name);

}  // namespace zhengbao
