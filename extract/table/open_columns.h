// The columns of tables that are ruled across only: above the header, below it,
// and at the end.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Strokes where the vertical lines of such tables would stand. `glyphs` are those
// of the page, boxes in the frame of `strokes`. Three horizontal lines of one
// extent, which no vertical one meets, hold a table where the text below the
// second leaves white columns from top to bottom, and one column of numbers or
// three of anything. Running text leaves no such columns.
std::vector<Stroke> find_open_columns(const Strokes& strokes, const std::vector<Glyph>& glyphs,
                                      const std::vector<TextStyle>& styles);

}  // namespace zhengbao
