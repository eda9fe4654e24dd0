// The table of reviews and lawsuits. Both what was sued and how it ended are
// headers, one above the other, or one beside and one above.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "normalize/report/mapped_table.h"

namespace zhengbao {

// The lines above the table say whose results they are where no header does.
void map_review(const std::vector<GridValue>& values, std::span<const std::string> caption,
                MappedTable& table);

}  // namespace zhengbao
