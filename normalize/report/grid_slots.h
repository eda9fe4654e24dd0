// The cells of a table on the places they cover.
#pragma once

#include <vector>

#include "core/document.h"
#include "normalize/report/cell_class.h"

namespace zhengbao {

// The table must outlive it. Empty for a table of more than kMaxGridSlots places.
class GridSlots {
 public:
  explicit GridSlots(const Table& table);

  int rows() const { return rows_; }
  int columns() const { return columns_; }
  // nullptr where no cell is.
  const Cell* at(int row, int column) const { return slots_[index(row, column)]; }
  CellClass kind(int row, int column) const { return classes_[index(row, column)]; }

  // One text over the whole width: a heading inside the table.
  bool is_band(int row) const;
  // A cell that begins in that row holds a value.
  bool has_value(int row) const;

 private:
  void place(const Cell& cell);
  std::size_t index(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(column);
  }

  int rows_ = 0;
  int columns_ = 0;
  std::vector<const Cell*> slots_;
  std::vector<CellClass> classes_;
};

inline constexpr std::size_t kMaxGridSlots = 8'000;

}  // namespace zhengbao
