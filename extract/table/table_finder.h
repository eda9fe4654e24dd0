// The tables of one page.
#pragma once

#include "extract/table/found_table.h"

namespace zhengbao {

// Tables that ruling lines draw. A frame around one text is none, nor are lines
// that part the columns of running text.
PageTables find_tables(const PageContent& page);

}  // namespace zhengbao
