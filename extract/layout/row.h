// Glyphs that share a baseline, before columns are told apart. All boxes are
// in the frame of one direction.
#pragma once

#include <cstdint>
#include <vector>

#include "core/box.h"
#include "extract/layout/page_content.h"

namespace zhengbao {

struct Row {
  Box box;
  float size = 0;                     // points, the largest run's
  std::vector<std::uint32_t> glyphs;  // indexes, left to right
  int region = 0;                     // changes where text does not flow on
  int table = -1;                     // stands for this table of the page; it has no glyphs then

  float baseline() const { return box.bottom - (1 - kAscent) * size; }
};

// Rows from top to bottom. Glyphs drawn twice within a fraction of their width
// (fake bold, shadows) come once. Raised and lowered small glyphs belong to the
// row they touch.
std::vector<Row> build_rows(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles);

}  // namespace zhengbao
