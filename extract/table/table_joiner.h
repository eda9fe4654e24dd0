// Tables that go on over the end of a page.
#pragma once

#include "extract/table/found_table.h"

namespace zhengbao {

// Whether `below`, the first thing on a page, can be the rest of `above`, the
// last on the page before: the first ends low on its page, the second
// begins high, and the columns of one are those of the other, or a coarser
// division of them.
bool can_go_on(const FoundTable& above, const FoundTable& below);

// Adds the rows of `below`, for which can_go_on(), to `above`. Header rows that
// the second page repeats are left out. A cell that the page cut in two is one
// again: it spans rows on one side, or lacks the line its neighbours have there.
void append_rows(FoundTable& above, FoundTable below);

}  // namespace zhengbao
