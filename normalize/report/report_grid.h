// A table of a report taken apart into headers, labels and values. Headers and
// labels of such tables are words and values are not, so that empty rows and
// unmerged headers do not confuse it.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"

namespace zhengbao {

// One value with what stands over it and before it, from the outermost in.
struct GridValue {
  std::vector<std::string> row;
  std::vector<std::string> column;
  std::string unit;  // of a column of units; "" where there is none
  int grid_row = 0;
  int section = 0;             // counts the headers: values under one header have the same
  const Cell* cell = nullptr;  // in the table; valid as long as that lives
};

// The values row by row. Columns that only count the rows, name their units or
// hold notes give none. Nothing for a table of more than kMaxGridSlots places.
std::vector<GridValue> read_grid(const Table& table);

}  // namespace zhengbao
