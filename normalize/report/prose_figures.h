// The figures that the sentences of a report state.
#pragma once

#include <vector>

#include "core/statistic.h"
#include "normalize/reading.h"

namespace zhengbao {

// In reading order, with subject, comparison, period and the whole they are
// parts of. `year` is that of the report, 0 where unknown: 全年 means it.
// `form` decides which cells of tables a figure may be compared with.
std::vector<Figure> read_figures(const Reading& reading, int year, std::string_view form);

}  // namespace zhengbao
