// The tables of one page.
#pragma once

#include "extract/table/found_table.h"

namespace zhengbao {

// Tables that ruling lines draw, or that are ruled across only and keep their
// columns apart by white. A frame around one text is none, nor are lines that
// part the columns of running text, or the grid of a chart.
PageTables find_tables(const PageContent& page);

}  // namespace zhengbao
