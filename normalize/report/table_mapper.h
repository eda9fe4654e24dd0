// The cells of a statutory table as statistics: which indicator each of them is,
// by the meaning of its labels, not by its place.
#pragma once

#include "core/document.h"
#include "normalize/report/mapped_table.h"

namespace zhengbao {

// `year` of the report decides the form where the table itself does not; 0 where
// it is unknown. A table without any number that is none of the statutory ones
// gives no cells. Confidence falls with the likeness of labels.
MappedTable map_table(const Table& table, int year);

}  // namespace zhengbao
