// Which cell of a statutory table says the same as a sentence.
#pragma once

#include <string_view>

#include "core/statistic.h"

namespace zhengbao {

struct ReportFacts {
  std::string_view form;   // of its year: "2014", "2019", "2021", "local"
  int year = 0;            // 0 where unknown
  std::string_view title;  // names the body that reports
};

// Sets row_code and column_code of a count that a cell states too. None for a
// share, a part, a figure of another year, and for what another body than the one
// that reports received: a city speaks of its departments.
void link_to_table(const ReportFacts& report, Figure& figure);

}  // namespace zhengbao
