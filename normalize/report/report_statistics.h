// The cells of a report's tables, table by table, with the checks that a form
// demands of its own cells.
#pragma once

#include "core/document.h"
#include "core/record.h"

namespace zhengbao {

// Appends the statistics of all tables and flags what is doubtful in them. `year`
// is that of the figures, 0 where unknown. A table that its caption gives to
// another year keeps its labels under that caption and has no codes where the
// report has the table of its own year too.
void read_statistics(const Document& document, int year, Record& record);

}  // namespace zhengbao
