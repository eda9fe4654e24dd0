// Tables written as text, so that a test shows what is printed.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/statistic.h"

namespace zhengbao::testing {

// One line a row, cells between "|". "<" goes on with the cell to the left, "^"
// with the one above.
inline Table table_of(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) continue;
    std::vector<std::string> cells;
    std::istringstream parts(line + "|");
    for (std::string cell; std::getline(parts, cell, '|');) {
      const std::size_t begin = cell.find_first_not_of(' ');
      const std::size_t end = cell.find_last_not_of(' ');
      cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, end - begin + 1));
    }
    rows.push_back(cells);
  }
  Table table;
  table.pages = {1};
  table.rows = static_cast<int>(rows.size());
  std::vector<std::vector<int>> owner;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    table.columns = std::max(table.columns, static_cast<int>(rows[r].size()));
    owner.emplace_back(rows[r].size(), -1);
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      const std::string& cell = rows[r][c];
      const int continued = cell == "<"   ? owner[r][c - 1]
                            : cell == "^" ? owner[r - 1][c]
                                          : static_cast<int>(table.cells.size());
      owner[r][c] = continued;
      if (continued == static_cast<int>(table.cells.size())) {
        Cell made;
        made.row = static_cast<int>(r);
        made.column = static_cast<int>(c);
        made.text = cell;
        table.cells.push_back(made);
        continue;
      }
      Cell& widened = table.cells[static_cast<std::size_t>(continued)];
      widened.row_span = static_cast<int>(r) - widened.row + 1;
      widened.column_span = static_cast<int>(c) - widened.column + 1;
    }
  }
  return table;
}

// "received/total 12 件": code, value or the sign for none, unit.
inline std::string cell_line(const Statistic& cell) {
  const std::string value = cell.value_kind == ValueKind::number
                                ? cell.value
                                : std::string(value_kind_name(cell.value_kind));
  return (cell.row_code.empty() ? "-" : cell.row_code) + "/" +
         (cell.column_code.empty() ? "-" : cell.column_code) + " " + value +
         (cell.unit.empty() ? "" : " " + cell.unit);
}

inline std::vector<std::string> cell_lines(const std::vector<Statistic>& cells) {
  std::vector<std::string> lines;
  for (const Statistic& cell : cells) lines.push_back(cell_line(cell));
  return lines;
}

}  // namespace zhengbao::testing
