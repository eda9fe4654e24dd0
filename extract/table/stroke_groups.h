// Which ruling lines belong to one table.
#pragma once

#include <vector>

#include "extract/table/strokes.h"

namespace zhengbao {

// Lines that cross, directly or over others, are one group; lone vertical lines
// close beside a group are its open sides. Lines across that cross nothing are
// left out.
std::vector<Strokes> group_by_crossing(const Strokes& strokes);

}  // namespace zhengbao
