// A table as one page shows it, before it is joined with what other pages show
// of it.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

struct FoundTable {
  Table table;     // its cells have no page yet
  Box box;         // in the frame of the direction it is read in
  float size = 0;  // points, of most of its characters
  // The edges of its columns in that frame, one more than columns.
  std::vector<float> column_edges;
  // Where it begins and ends, as parts of the height of the page in that frame.
  float begins_at = 0;
  float ends_at = 1;
  // Whether a line is missing at the top, or bottom, of each column: the table
  // may have been cut there by the end of the page.
  std::vector<bool> open_top;
  std::vector<bool> open_bottom;
};

struct PageTables {
  std::vector<FoundTable> tables;  // from top to bottom
  Direction direction = Direction::right;
  // Boxes drawn around text that is read apart from what stands beside it. They
  // hold no table and are in none.
  std::vector<Box> frames;
  // For each glyph of the page whether its text is in a table; empty where
  // there is no table.
  std::vector<bool> consumed;
};

}  // namespace zhengbao
