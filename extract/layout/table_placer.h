// The tables of pages become those of the document.
#pragma once

#include <vector>

#include "core/document.h"
#include "extract/table/found_table.h"

namespace zhengbao {

// Moves `tables`, those of each page, to document.tables, and lets the blocks of
// kind table refer to them there. A table that ends a page and one that begins
// the next and has its columns are one, in the block of the first; only running
// matter and notes may stand between them.
void place_tables(std::vector<std::vector<FoundTable>> tables, Document& document);

}  // namespace zhengbao
