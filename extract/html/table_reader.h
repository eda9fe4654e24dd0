// <table> to core Table.
#pragma once

#include <span>
#include <vector>

#include "core/document.h"
#include "extract/html/flow.h"

namespace zhengbao::html {

// True for tables of data; false for those that only lay out a page: one cell
// with text, one column, most text in a nested table, or one cell that holds a
// whole article.
bool is_data_table(const Tree& tree, std::span<const Flow> flows, int table);

struct TableResult {
  Table table;
  bool truncated = false;  // more than max cells
};

// Cells with their spans on a grid without gaps: where a row is short, empty
// cells fill it. Text of nested tables belongs to the cell around them.
TableResult read_table(const Tree& tree, std::span<const Flow> flows, int table);

// The caption and other flows of the table that stand in none of its cells.
std::vector<int> flows_outside_cells(const Tree& tree, std::span<const Flow> flows, int table);

}  // namespace zhengbao::html
