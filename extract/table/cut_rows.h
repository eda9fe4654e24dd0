// The rows at which the end of a page cuts a table.
#pragma once

#include <vector>

#include "extract/table/found_table.h"

namespace zhengbao {

// The first row holds a number: it is no header.
bool begins_with_numbers(const Table& table);

// How many rows of `below` repeat the first ones of `above`: its header.
int repeated_rows(const Table& above, const Table& below);
void remove_first_rows(Table& table, int rows);

// How the last row of a part and the first row of the next belong together.
// Both parts have the same columns. Refers to them while it lives.
class PageCut {
 public:
  // `repeats_header`: rows at the top of `below` were left out, so that its upper
  // line says nothing about the cut.
  PageCut(const FoundTable& above, const FoundTable& below, bool repeats_header);

  // `upper` of the part above and `lower` of the first row below are one cell.
  bool cuts_in_two(const Cell& upper, const Cell& lower) const;

 private:
  // At which columns the line at the cut is missing.
  struct OpenSide {
    std::vector<bool> open;
    // Missing at the columns of `cell` but not everywhere.
    bool singles_out(const Cell& cell) const;
  };

  int rows_above_;
  OpenSide top_;
  OpenSide bottom_;
  bool only_rest_;
  bool cut_through_;
};

// A printed row that the page cut is one: drops `row` where no cell begins in it.
void drop_row_without_cells(Table& table, int row);

}  // namespace zhengbao
