// Draws tables onto a test page and writes found ones as one line of text.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "core/document.h"
#include "extract/table/table_finder.h"
#include "tests/extract/page_writer.h"

namespace zhengbao::testing {

// Lines at all of `xs` and `ys`: a table of closed cells.
inline void draw_grid(PageWriter& page, std::initializer_list<float> xs,
                      std::initializer_list<float> ys) {
  for (const float y : ys) page.rule(*xs.begin(), y, *(xs.end() - 1), y);
  for (const float x : xs) page.rule(x, *ys.begin(), x, *(ys.end() - 1));
}

// Cells in reading order, those of a row parted by '|', rows by '/'. Spans follow
// as "甲^2" (rows) and "甲<3" (columns).
inline std::string sketch(const Table& table) {
  std::string text;
  int row = 0;
  for (const Cell& cell : table.cells) {
    if (&cell != &table.cells.front()) text += cell.row != row ? " / " : "|";
    row = cell.row;
    text += cell.text;
    if (cell.row_span > 1) text += "^" + std::to_string(cell.row_span);
    if (cell.column_span > 1) text += "<" + std::to_string(cell.column_span);
  }
  return text;
}

// The tables that are found on the page, sketched.
inline std::vector<std::string> tables_of(const PageWriter& page) {
  std::vector<std::string> sketches;
  for (const FoundTable& found : find_tables(page.page()).tables)
    sketches.push_back(sketch(found.table));
  return sketches;
}

}  // namespace zhengbao::testing
