// Which form a table follows, and what of the form it lacks.
#pragma once

#include <string>

#include "normalize/report/mapped_table.h"
#include "normalize/report/row_matches.h"

namespace zhengbao {

// "2014", "2019", "2021" or "local": by the rows and columns that only one form
// has, else by the year of the report (0 where it is unknown).
std::string form_of_table(const MappedTable& table, int year);

// An unknown row or column beside one that the form has and the table lacks is
// likelier that one than the office's own: label-unsure.
void doubt_unknown_labels(const RowMatches& rows, int year, int page, MappedTable& table);

}  // namespace zhengbao
