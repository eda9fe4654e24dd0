// The cells of a statutory table as statistics: which indicator each of them is,
// by the meaning of its labels, not by its place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/flag.h"
#include "core/statistic.h"

namespace zhengbao {

struct MappedTable {
  std::string_view table;  // code of the statutory table; "" for a local one
  std::string form;
  std::vector<Statistic> cells;
  std::vector<Flag> flags;  // label-unsure, cell-unreadable
};

// `year` of the report decides the form where the table itself does not; 0 where
// it is unknown. A table without any number that is none of the statutory ones
// gives no cells. Confidence falls with the likeness of labels.
MappedTable map_table(const Table& table, int year);

}  // namespace zhengbao
