// Compares the tables of a scan with those of the same pages as they were typeset.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"

namespace zhengbao::accuracy {

// Cells with text: row path, column path and value together are one. Header cells
// count through the paths they are part of.
struct CellCount {
  int right = 0;
  int expected = 0;
  int found = 0;

  double f1() const;  // 1 where there is nothing to find and nothing was found
  CellCount& operator+=(const CellCount& other);
};

struct TableScore {
  int page = 0;  // where the table begins
  int rows = 0;  // of the expected table; 0 for one that was invented
  int columns = 0;
  CellCount cells;
  std::vector<std::string> missing;
  std::vector<std::string> surplus;
};

// Each expected table against those found that begin on pages of it and share most
// of its cells, in parts where it was taken for several. What is found beside them is
// a table of its own, invented. Texts are compared as comparable() makes them.
std::vector<TableScore> compare_tables(const std::vector<Table>& expected,
                                       const std::vector<Table>& found);

CellCount sum_of(const std::vector<TableScore>& tables);

}  // namespace zhengbao::accuracy
