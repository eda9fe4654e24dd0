// Tables as the samples write them down.
#pragma once

#include <string>
#include <vector>

namespace zhengbao::samples {

// Rows of texts. "<" joins a place to the cell on its left, "^" to the one
// above; every row has a text for every column.
struct Grid {
  std::vector<double> widths;  // shares of the text area, one for each column
  std::vector<std::vector<std::string>> rows;
  int header_rows = 1;
  double size_pt = 10.5;
  double row_pt = 22;             // the least height of a row
  bool open = false;              // three rules across only: above, below the header, at the end
  std::vector<int> unruled = {};  // rows without a rule above them
};

// Where one cell stands in its grid.
struct GridCell {
  int row = 0, column = 0;
  int row_span = 1, column_span = 1;
  const std::string* text = nullptr;
};

struct GridLayout {
  std::vector<GridCell> cells;
  std::vector<double> heights;  // of the rows, in points
};

// The cells of a grid with their spans; heights are all row_pt.
GridLayout lay_out(const Grid& grid);

}  // namespace zhengbao::samples
