#include "normalize/report/grid_slots.h"

#include <algorithm>

namespace zhengbao {

GridSlots::GridSlots(const Table& table) {
  if (table.rows <= 0 || table.columns <= 0) return;
  if (static_cast<std::size_t>(table.columns) >
      kMaxGridSlots / static_cast<std::size_t>(table.rows)) {
    return;
  }
  rows_ = table.rows;
  columns_ = table.columns;
  slots_.assign(static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_), nullptr);
  for (const Cell& cell : table.cells) place(cell);
  for (const Cell* cell : slots_) classes_.push_back(class_of(cell));
}

void GridSlots::place(const Cell& cell) {
  if (cell.row < 0 || cell.column < 0) return;
  for (int row = cell.row; row < std::min(cell.row + std::max(cell.row_span, 1), rows_); ++row) {
    for (int column = cell.column;
         column < std::min(cell.column + std::max(cell.column_span, 1), columns_); ++column) {
      slots_[index(row, column)] = &cell;
    }
  }
}

bool GridSlots::is_band(int row) const {
  const Cell* first = at(row, 0);
  return columns_ > 1 && first && first->column_span >= columns_ &&
         kind(row, 0) == CellClass::words;
}

bool GridSlots::has_value(int row) const {
  for (int column = 0; column < columns_; ++column) {
    const Cell* cell = at(row, column);
    if (cell && cell->row == row && kind(row, column) == CellClass::value) return true;
  }
  return false;
}

}  // namespace zhengbao
