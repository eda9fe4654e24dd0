// Series of document numbers: one agency, one year, serials from 1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive/archive.h"

namespace zhengbao {

// 青政办发〔2019〕14号 in its parts; year 0 for orders (国务院令第711号), whose
// serials go on from year to year.
struct SeriesNumber {
  std::string agency;
  int year = 0;
  int serial = 0;

  bool operator==(const SeriesNumber&) const = default;
};
// Nothing for numbers without an agency or with a serial beyond 9999.
std::optional<SeriesNumber> parse_series_number(std::string_view document_number);

struct NumberSeries {
  std::string agency;
  int year = 0;
  int held = 0;           // different serials
  int highest = 0;        // serial held
  int highest_cited = 0;  // serial that a held record names; 0 where none
  // Serials not held below the highest, first and last of each run; of orders
  // between the lowest and the highest.
  std::vector<std::pair<int, int>> missing;
  int missing_count = 0;
  // How many were probably issued: estimate_issued() of what is held, at least
  // the highest serial cited. 0 for orders.
  int estimated = 0;
};

// How large a numbered set probably is of which `held` different members were
// seen, the highest being `highest`: highest + highest / held - 1, the unbiased
// estimate of least variance when what is held is a chance selection (Goodman,
// JASA 1952: the German tank problem). Rounded.
int estimate_issued(int held, int highest);

// By agency, then year. Current records only.
Result<std::vector<NumberSeries>> find_series(const Archive& archive);

}  // namespace zhengbao
