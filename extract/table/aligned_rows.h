// The lines that a table without rulings would have.
#pragma once

#include "extract/table/aligned_block.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Printed lines that stand closer together than the lines of values do are one row: a
// label broken to fit its column. Between rows and columns lie lines; a name over
// several columns has none between these, and one that stands in their middle is over
// all that are free beside it.
Strokes lines_of(const AlignedBlock& block);

}  // namespace zhengbao
