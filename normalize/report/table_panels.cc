#include "normalize/report/table_panels.h"

#include <algorithm>
#include <vector>

#include "core/text.h"
#include "normalize/report/report_labels.h"

namespace zhengbao {
namespace {

constexpr int kMaxRowsAbove = 5;  // titles above the header
constexpr int kMaxPanels = 3;

std::vector<const Cell*> cells_of_row(const Table& table, int row) {
  std::vector<const Cell*> cells;
  for (const Cell& cell : table.cells) {
    if (cell.row == row) cells.push_back(&cell);
  }
  return cells;
}

bool are_alike(const Cell& a, const Cell& b, int distance) {
  return without_spaces(a.text) == without_spaces(b.text) && b.column - a.column == distance &&
         a.column_span == b.column_span;
}

// Columns from one panel to the next; 0 where the row is no header of panels.
int panel_width(const Table& table, int row) {
  const std::vector<const Cell*> cells = cells_of_row(table, row);
  if (cells.empty() || header_role(cells.front()->text) != HeaderRole::label) return 0;
  for (int panels = 2; panels <= kMaxPanels; ++panels) {
    const auto count = static_cast<int>(cells.size());
    if (count % panels != 0 || count / panels < 2 || table.columns % panels != 0) continue;
    const int width = table.columns / panels;
    const auto each = static_cast<std::size_t>(count / panels);
    bool repeated = true;
    for (std::size_t i = each; i < cells.size(); ++i)
      repeated = repeated && are_alike(*cells[i - each], *cells[i], width);
    if (repeated) return width;
  }
  return 0;
}

void add_panel(const Table& table, int header, int first, int width, Table& stacked) {
  const int height = table.rows - header - 1;
  const int down = first / width * height;
  for (const Cell& cell : table.cells) {
    const bool above = cell.row <= header && first == 0;
    const bool inside = cell.row > header && cell.column >= first && cell.column < first + width;
    if (!(above && cell.column < width) && !inside) continue;
    Cell moved = cell;
    moved.column -= first;
    moved.column_span = std::min(moved.column_span, width - moved.column);
    if (inside) moved.row += down;
    stacked.cells.push_back(std::move(moved));
  }
}

}  // namespace

Table with_panels_stacked(const Table& table) {
  for (int row = 0; row < std::min(table.rows, kMaxRowsAbove); ++row) {
    const int width = panel_width(table, row);
    if (width == 0) continue;
    Table stacked;
    stacked.pages = table.pages;
    stacked.columns = width;
    const int panels = table.columns / width;
    stacked.rows = row + 1 + panels * (table.rows - row - 1);
    for (int panel = 0; panel < panels; ++panel)
      add_panel(table, row, panel * width, width, stacked);
    return stacked;
  }
  return table;
}

}  // namespace zhengbao
