// A printed line in reading order, with what paragraphs are decided from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/box.h"
#include "extract/layout/page_content.h"

namespace zhengbao {

enum class LineRole : std::uint8_t { body, running_head, running_foot, page_number, chart };

struct TextLine {
  std::u32string text;  // clean, single spaces
  std::u32string raw;   // as drawn; empty when the same as text
  // Left edge of every code point of `text` and, last, the right edge of the
  // line: points in the frame of its direction.
  std::vector<float> edges;
  Box box;  // in the frame of its direction (direction_frame.h)
  Direction direction = Direction::right;
  float size = 0;      // points, of most of its glyphs
  float max_size = 0;  // the largest
  bool bold = false;   // most of it
  bool first_bold = false;
  bool last_bold = false;
  std::uint32_t color = 0;               // of most of it
  TextOrigin origin = TextOrigin::text;  // mixed where glyphs of both kinds stand in it
  float confidence = 1;                  // 0 to 1, the mean of its glyphs
  std::vector<std::int32_t> doubtful;    // code points of `text` whose reader was unsure
  int table = -1;                        // stands for this table of the page; it has no text then
  int region = 0;       // column or other part of the page; text does not flow between
  int wide_gaps = 0;    // gaps that set columns apart: a row of an open table
  bool framed = false;  // in a box of its own: no text around it goes on in it
  LineRole role = LineRole::body;
  // Its last character is a soft hyphen: it vanishes where a Latin word goes on.
  bool ends_in_soft_hyphen = false;
  bool after_space = false;  // a space was drawn before it

  // The y of its baseline in the frame.
  float baseline() const { return box.bottom - (1 - kAscent) * size; }
};

}  // namespace zhengbao
