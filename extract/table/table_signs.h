// Tells the grid of a table from other ruled places.
#pragma once

#include <vector>

#include "core/box.h"
#include "extract/layout/page_content.h"
#include "extract/table/filled_grid.h"

namespace zhengbao {

// Neither a chart nor a frame, nor columns of running text with a line between. `on_page`
// are all glyphs of the page, boxes in the frame of the grid.
bool is_table(const FilledGrid& filled, const std::vector<Glyph>& on_page);

// Most rows or columns are too narrow for text: the lines are those of a chart.
bool is_drawing(const RuledGrid& grid);

// Words run on over the sides of `frame`, one or more: it was drawn over text.
bool cuts_words(const Box& frame, const std::vector<Glyph>& glyphs);

}  // namespace zhengbao
