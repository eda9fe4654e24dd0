// Columns of running text: where the gutters are and which row comes first.
#pragma once

#include <vector>

#include "extract/layout/row.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Rows in reading order. Where a clear vertical gutter divides several rows and
// both sides are filled with text, or break their lines independently of each
// other, the left column comes before the right one; a few rows elsewhere on the
// page that keep to the same columns go with them. Columns are divided again,
// three deep. Everything else keeps its order from top to bottom: a table or a
// list with page numbers at the right has sides that are not filled.
// Sets Row::region: 0 for what stands outside of all columns.
// With `tiers`, as vertical text is set, a clear gutter is enough: verse fills
// none of its lines.
// Columns end at a line of `lines`, horizontal ones, that runs across them.
std::vector<Row> order_columns(std::vector<Row> rows, const std::vector<Glyph>& glyphs,
                               const std::vector<Stroke>& lines, bool tiers = false);

}  // namespace zhengbao
