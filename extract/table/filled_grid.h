// A grid with the glyphs that stand in each of its cells.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/layout/direction_frame.h"
#include "extract/layout/page_content.h"
#include "extract/table/ruled_grid.h"

namespace zhengbao {

struct FilledGrid {
  RuledGrid grid;
  std::vector<std::vector<std::uint32_t>> glyphs;  // of each cell: indexes of the page's
};

// Divides rows that hold several printed lines without a ruling between them: a
// body that is ruled only above and below. A row is divided where
// - a cell stacks numbers, one to a line, that had room: no wrapped text does; or
// - all its cells have the same three lines or more, side by side.
// Lines of one cell that overlap those of another keep the row whole: it is not
// clear then what belongs together. `frame` is the one the grid lies in.
void divide_rows(const PageContent& page, const DirectionFrame& frame, FilledGrid& filled);

// Divides cells over three columns or more whose text keeps to each of these:
// headers on a dark ground have no lines of their own, or white ones. `glyphs`
// are all those of the page, boxes in the frame of the grid.
void divide_columns(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                    FilledGrid& filled);

}  // namespace zhengbao
