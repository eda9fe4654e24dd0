// The cells of two reports side by side.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/statistic.h"

namespace zhengbao {

enum class CellChange { same, changed, added, removed };

struct CellPair {
  CellChange change = CellChange::same;
  const Statistic* before = nullptr;  // nullptr: only the later report has it
  const Statistic* after = nullptr;
  std::string difference;  // after - before, "" unless both are numbers in one unit

  bool operator==(const CellPair&) const = default;
};

// What a cell is called in every form that has it: table, row and column code,
// those of the newest form where the codes of forms differ and mean the same.
// A row or column of the body's own goes by its labels.
std::string cell_identity(const Statistic& cell);

// Cells of the two that mean the same, in the order of the later report; those
// that only the earlier one has come last. Amounts of money are compared in one
// unit. A blank and a "/" are different, and neither is 0. The result points
// into both.
std::vector<CellPair> compare_figures(std::span<const Statistic> before,
                                      std::span<const Statistic> after);

std::string_view cell_change_name(CellChange change);

}  // namespace zhengbao
