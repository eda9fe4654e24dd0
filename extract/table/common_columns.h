// The columns of two parts of a table that stand on different pages.
#pragma once

#include "extract/table/found_table.h"

namespace zhengbao {

enum class ColumnMatch {
  none,     // the parts are of different tables
  similar,  // most edges are shared: perhaps only a table like the one before
  same,     // the columns of one are those of the other, or a coarser division of them
};

// Compares edges from the left side of each part: margins may be mirrored.
ColumnMatch match_columns(const FoundTable& above, const FoundTable& below);

// Gives both all edges that one of them has. Leaves parts that do not match.
void agree_on_columns(FoundTable& above, FoundTable& below);

}  // namespace zhengbao
