// The columns of tables that are ruled across only: above the header, below it,
// and at the end.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Strokes where the other lines of such tables would stand: between columns, and
// between rows of several printed lines. `glyphs` are those of the page, boxes in
// the frame of `strokes`. Three horizontal lines of one extent or more, which no
// vertical one meets, hold a table where the text below the second leaves white
// columns from top to bottom, and one column of numbers or three of anything.
// Running text leaves no such columns.
Strokes find_open_tables(const Strokes& strokes, const std::vector<Glyph>& glyphs,
                         const std::vector<TextStyle>& styles);

}  // namespace zhengbao
