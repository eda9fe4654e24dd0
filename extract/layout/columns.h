// Two columns of running text: where the gutter is and which row comes first.
#pragma once

#include <vector>

#include "extract/layout/row.h"

namespace zhengbao {

// Rows in reading order. Where a clear vertical gutter divides several rows and
// both sides are filled with text, the left column comes before the right one;
// everything else keeps its order from top to bottom. A table or a list with
// page numbers at the right has sides that are not filled, and is left alone.
// Sets Row::region.
std::vector<Row> order_columns(std::vector<Row> rows, const std::vector<Glyph>& glyphs);

}  // namespace zhengbao
