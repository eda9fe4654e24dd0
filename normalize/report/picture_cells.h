// Cells that were read from a picture: the arithmetic of the form tells which
// readings hold, and what a digit that was misread must be.
#pragma once

#include <vector>

#include "core/flag.h"
#include "core/statistic.h"

namespace zhengbao {

// For the cells of one statutory table of which some come from recognised text:
// - one that could not be read, or breaks every sum it stands in, gets the value
//   that all its sums demand alike, with a lower confidence; `raw` keeps what was
//   read. With a single sum the digits that were read must bear it out.
// - one that no sum confirms fails the check value-unsure.
// Returns a flag value-unsure for a table with such cells.
// Cells of text are never touched: what is wrong in print stays as printed.
std::vector<Flag> settle_picture_cells(std::vector<Statistic>& cells);

}  // namespace zhengbao
