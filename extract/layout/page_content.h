// What is drawn on one page, before any of it is put into lines: the common
// ground of every reader that knows places (PDF now, OCR and OFD alike).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/box.h"
#include "core/document.h"

namespace zhengbao {

// The way along a line of text as the page is seen. `slanted` is everything
// off the axes: stamps and watermarks.
enum class Direction : std::uint8_t { right, down, left, up, slanted };

// How a run of glyphs is drawn. Glyphs refer to it by index.
struct TextStyle {
  std::string font;  // its name without subset tag
  float size = 0;    // points, as drawn
  bool bold = false;
  TextOrigin origin = TextOrigin::text;  // ocr: read from the picture of the page
  bool invisible = false;  // drawn in a mode that leaves no ink: a text layer over a scan
  std::uint32_t color = 0;
  bool guessed = false;  // the font does not say which characters its glyphs are

  bool operator==(const TextStyle&) const = default;
};

// One code point at its place. A ligature is several glyphs that share its
// width. White space is not a glyph; it shows in `after_space`.
struct Glyph {
  char32_t code = 0;
  // Along the line the advance width, across it one em around the usual ink:
  // comparable between fonts, unlike their own ascent and descent.
  Box box;
  std::uint32_t style = 0;
  Direction direction = Direction::right;
  bool after_space = false;       // a space was drawn between the glyph before and this one
  std::uint8_t confidence = 100;  // percent: how sure its reader is of `code`
  char32_t raw = 0;               // what stood there, where context changed `code`; else 0
};

// Percent: of the characters a recogniser gives less for, many are wrong.
inline constexpr std::uint8_t kSureGlyph = 88;

// The part of an em above the baseline in Glyph::box.
inline constexpr float kAscent = 0.88F;

struct PageContent {
  float width = 0;  // points, rotation applied
  float height = 0;
  std::vector<TextStyle> styles;
  std::vector<Glyph> glyphs;  // in the order they are drawn
  std::vector<Ruling> rulings;
  std::vector<Box> grounds;     // coloured rectangles large enough for text to stand on
  std::vector<Box> images;      // where images are drawn, the first few hundred
  double image_share = 0;       // part of the page that lies under images, 0 to 1
  std::size_t shapes = 0;       // fillings of the size of letters, the first thousand or so
  std::size_t under_image = 0;  // glyphs drawn before an image as large as most of the page
  std::size_t unmapped = 0;     // glyphs whose character is not known (U+FFFD, private use)
  std::size_t invisible = 0;    // glyphs of an invisible style
  std::size_t repaired = 0;     // characters decoded again after their reader got them wrong
  int quarter_turns = 0;        // clockwise, by which a picture was turned to be read
  bool truncated = false;       // a bound was reached, the rest of the page is missing
};

}  // namespace zhengbao
