// The figures of a report's sentences against each other and its tables.
#pragma once

#include <vector>

#include "core/flag.h"
#include "core/statistic.h"

namespace zhengbao {

// Sets failed_checks of figures and returns one flag for each failure:
// - parts that claim to be all of a whole (their shares add up to it, or one of
//   them is "other") and do not add up: sum-mismatch on the whole
// - a part above its whole: part-exceeds-whole
// - a share that is not the quotient of its numbers, as far as it is printed:
//   share-mismatch
// - a figure of the year that is none of the cells it may mean:
//   prose-table-differ
std::vector<Flag> check_figures(std::vector<Figure>& figures,
                                const std::vector<Statistic>& statistics);

}  // namespace zhengbao
