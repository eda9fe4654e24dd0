// Where the text of a PDF page runs and its glyphs stand, in page coordinates
// (points, y down).
#pragma once

#include "core/box.h"
#include "extract/layout/page_content.h"

class GfxState;

namespace zhengbao {

// The size and way of the text that a graphics state draws.
struct TextFrame {
  float size = 0;         // points
  bool vertical = false;  // writing mode 1
  Direction direction = Direction::right;
};

// `size_scale` as in FontTraits. The size is bounded, whatever the file says.
TextFrame read_text_frame(const GfxState& state, float size_scale, bool vertical);

// The box of a glyph drawn at x, y with the advance dx, dy: its width along the
// line without character spacing, one em across.
Box glyph_box(const GfxState& state, const TextFrame& frame, double x, double y, double dx,
              double dy);

// At least a quarter of the box lies within the clip and the page.
bool is_shown(const GfxState& state, const PageContent& page, const Box& box);

}  // namespace zhengbao
