// Cells of reports for tests.
#pragma once

#include <string>

#include "core/statistic.h"

namespace zhengbao {

inline Statistic make_figure(std::string form, std::string table, std::string row,
                             std::string column, std::string value) {
  Statistic cell;
  cell.form = std::move(form);
  cell.table = std::move(table);
  cell.row_code = std::move(row);
  cell.column_code = std::move(column);
  cell.value_kind = value.empty() ? ValueKind::blank : ValueKind::number;
  cell.raw = value;
  cell.value = std::move(value);
  return cell;
}

}  // namespace zhengbao
