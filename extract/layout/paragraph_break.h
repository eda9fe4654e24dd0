// Whether a line begins a new paragraph.
#pragma once

#include <vector>

#include "extract/layout/text_area.h"
#include "extract/layout/text_line.h"

namespace zhengbao {

// `open` holds the lines of the paragraph so far, at least one. Chinese text
// shows a paragraph by an indent of two em and by a last line that ends short;
// headings by size, weight, colour, or their place in the middle.
bool starts_paragraph(const std::vector<const TextLine*>& open, const TextLine& line,
                      const TextArea& area);

}  // namespace zhengbao
