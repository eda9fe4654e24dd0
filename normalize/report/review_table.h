// The table of reviews and lawsuits. Both what was sued and how it ended are
// headers, one above the other, or one beside and one above.
#pragma once

#include <vector>

#include "normalize/report/mapped_table.h"

namespace zhengbao {

void map_review(const std::vector<GridValue>& values, MappedTable& table);

}  // namespace zhengbao
