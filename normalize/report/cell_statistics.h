// A cell of a table as statistics: its value, kind and unit.
#pragma once

#include "normalize/report/mapped_table.h"

namespace zhengbao {

// Adds one statistic, two for a count and an amount in one cell of procurement,
// and none for a heading of rows that has no number. What cannot be read is
// flagged. In a table of the office's own no form implies a unit or doubts a cell.
void add_cell_statistics(const GridValue& value, const LabelMatch& row, const LabelMatch& column,
                         MappedTable& table);

// What a recogniser saw nothing in was still read from the picture.
void mark_blanks_of_picture(MappedTable& table);

}  // namespace zhengbao
