#include "samples/draw/grid.h"

namespace zhengbao::samples {

namespace {

int span_down(const Grid& grid, int row, int column) {
  int span = 1;
  while (row + span < static_cast<int>(grid.rows.size()) && grid.rows[row + span][column] == "^") {
    ++span;
  }
  return span;
}

int span_right(const Grid& grid, int row, int column) {
  int span = 1;
  while (column + span < static_cast<int>(grid.widths.size()) &&
         grid.rows[row][column + span] == "<") {
    ++span;
  }
  return span;
}

}  // namespace

GridLayout lay_out(const Grid& grid) {
  GridLayout layout;
  layout.heights.assign(grid.rows.size(), grid.row_pt);
  for (int row = 0; row < static_cast<int>(grid.rows.size()); ++row) {
    for (int column = 0; column < static_cast<int>(grid.widths.size()); ++column) {
      const std::string& text = grid.rows[row][column];
      if (text == "<" || text == "^") continue;
      layout.cells.push_back(
          {row, column, span_down(grid, row, column), span_right(grid, row, column), &text});
    }
  }
  return layout;
}

}  // namespace zhengbao::samples
