// Figures of reports as rows: cells of statutory tables and what sentences say.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/record.h"

namespace zhengbao {

class Connection;

void insert_statistic_rows(Connection& connection, std::int64_t record_row, const Record& record);
void insert_figure_rows(Connection& connection, std::int64_t record_row, const Record& record);

// Cells of a report; what is empty asks for nothing.
struct CellFilter {
  std::string_view form, table, row_code, column_code;
};
std::vector<Statistic> read_statistic_rows(Connection& connection, std::int64_t record_row,
                                           const CellFilter& only = {});
std::vector<Figure> read_figure_rows(Connection& connection, std::int64_t record_row);

// The year that the figures of a report are of: that in which its period ends,
// else the one its title names; 0 where neither says.
int period_year(const Record& record);

}  // namespace zhengbao
