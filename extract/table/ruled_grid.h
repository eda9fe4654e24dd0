// Grids that ruling lines draw: rows, columns, and the cells they make.
#pragma once

#include <vector>

#include "extract/table/strokes.h"

namespace zhengbao {

struct GridCell {
  int row = 0;
  int column = 0;
  int row_span = 1;
  int column_span = 1;
};

struct RuledGrid {
  std::vector<float> xs;        // column edges, left to right
  std::vector<float> ys;        // row edges, top to bottom
  std::vector<GridCell> cells;  // row by row, without gaps or overlaps
  std::vector<int> slots;       // index of the cell of each slot, row by row
  std::vector<bool> open_top;   // per column: no line there
  std::vector<bool> open_bottom;

  int rows() const { return static_cast<int>(ys.size()) - 1; }
  int columns() const { return static_cast<int>(xs.size()) - 1; }
  Box box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }
  Box box_of(const GridCell& cell) const;
  // The cell at a point inside the grid; -1 outside of it.
  int cell_at(float x, float y) const;
};

// One grid for each group of strokes that meet, with at least two columns, or
// one that is closed on all sides: a frame of one row, or two with its title. An
// outer side that no line closes lies where the lines across it end. Cells
// without a line between them are one.
std::vector<RuledGrid> find_ruled_grids(const Strokes& strokes);

}  // namespace zhengbao
