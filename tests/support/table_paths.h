// What a value of a table stands for: the header texts that lead to it.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"

namespace zhengbao {

// One value with the texts from the outermost header inwards. A text that spans
// several headers counts once, an empty one not at all.
struct TablePathCell {
  std::vector<std::string> row;
  std::vector<std::string> col;
  std::string value;           // may be empty: the cell is there and says nothing
  const Cell* cell = nullptr;  // in the table; valid as long as that lives
};

// The values of `table` row by row, header cells left out.
//
// - Column headers are the first rows: one, more where a cell of them reaches
//   further down or is divided by names below it. A table whose first row has
//   numbers has none.
// - Row headers are the columns under the corner of the column headers. There
//   are none where the corner is divided itself.
// - A row of a single cell is a band: the outermost row header of all rows up to
//   the next band. Column headers may be given anew below it.
std::vector<TablePathCell> table_paths(const Table& table);

}  // namespace zhengbao
