// The reports of an archive with their cells, as datasets take them.
#pragma once

#include <functional>

#include "archive/datasets.h"
#include "export/dataset.h"

namespace zhengbao {

// Calls back for each report that has what the query asks for, in id order;
// `false` ends the walk. The report is valid during the call.
Result<void> for_each_report(const Archive& archive, const StatisticQuery& query,
                             const std::function<bool(const DatasetReport&)>& visit);

}  // namespace zhengbao
