// Figures of reports as rows: cells of statutory tables and what sentences say.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/record.h"

namespace zhengbao {

class Connection;
class Prepared;

void insert_statistic_rows(Connection& connection, std::int64_t record_row, const Record& record);
void insert_figure_rows(Connection& connection, std::int64_t record_row, const Record& record);

// A cell out of the columns of `statistics` from form to failed_checks, in the
// order of the table, the first of which is `column`.
Statistic statistic_from(const Prepared& row, int column);
std::vector<Statistic> read_statistic_rows(Connection& connection, std::int64_t record_row);
std::vector<Figure> read_figure_rows(Connection& connection, std::int64_t record_row);

// The year that the figures of a report are of: that in which its period ends,
// else the one its title names; 0 where neither says.
int period_year(const Record& record);

}  // namespace zhengbao
