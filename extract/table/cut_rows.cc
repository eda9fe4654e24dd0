#include "extract/table/cut_rows.h"

#include <algorithm>

namespace zhengbao {

namespace {

bool is_everywhere(const std::vector<bool>& open) {
  return std::find(open.begin(), open.end(), false) == open.end();
}

bool is_number(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '%';
  });
}

std::vector<const Cell*> row_of(const Table& table, int row) {
  std::vector<const Cell*> cells;
  for (const Cell& cell : table.cells) {
    if (cell.row == row) cells.push_back(&cell);
  }
  return cells;
}

bool is_same_header(const std::vector<const Cell*>& a, const std::vector<const Cell*>& b) {
  const auto same = [](const Cell* x, const Cell* y) {
    return x->column == y->column && x->column_span == y->column_span &&
           x->row_span == y->row_span && x->text == y->text && !is_number(x->text);
  };
  const bool has_text =
      std::any_of(a.begin(), a.end(), [](const Cell* c) { return !c->text.empty(); });
  return has_text && std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

// A row that the end of the page cut: what one part says in a column the other
// leaves open.
bool are_parts_of_row(const Table& above, const Table& below) {
  std::size_t upper_texts = 0;
  std::size_t lower_texts = 0;
  for (const Cell& lower : below.cells) {
    if (lower.row != 0 || lower.row_span > 1) continue;
    const auto upper = std::find_if(above.cells.begin(), above.cells.end(), [&](const Cell& c) {
      return c.row + c.row_span == above.rows && c.column == lower.column &&
             c.column_span == lower.column_span;
    });
    if (upper == above.cells.end()) return false;
    if (!upper->text.empty() && !lower.text.empty()) return false;
    upper_texts += upper->text.empty() ? 0 : 1;
    lower_texts += lower.text.empty() ? 0 : 1;
  }
  return upper_texts > 0 && lower_texts > 0;
}

// A row that the end of the page cut through the lines of its cells: no line is
// drawn at the cut, and below it only cells go on that have more lines than the
// others.
bool is_cut_through(const FoundTable& above, const FoundTable& below) {
  if (!is_everywhere(above.open_bottom) && !is_everywhere(below.open_top)) return false;
  std::size_t go_on = 0;
  std::size_t empty = 0;
  for (const Cell& lower : below.table.cells) {
    if (lower.row != 0 || lower.row_span > 1) continue;
    const auto upper =
        std::find_if(above.table.cells.begin(), above.table.cells.end(), [&](const Cell& c) {
          return c.row + c.row_span == above.table.rows && c.column == lower.column &&
                 c.column_span == lower.column_span;
        });
    if (upper == above.table.cells.end()) return false;
    if (!lower.text.empty() && (upper->text.empty() || is_number(lower.text))) return false;
    go_on += lower.text.empty() ? 0 : 1;
    empty += lower.text.empty() ? 1 : 0;
  }
  return go_on > 0 && empty > go_on;
}

// The first row is the empty rest of one that the end of the page cut.
bool begins_with_rest(const Table& table) {
  return table.rows > 1 && std::none_of(table.cells.begin(), table.cells.end(), [](const Cell& c) {
           return c.row == 0 && c.row_span == 1 && !c.text.empty();
         });
}

}  // namespace

bool begins_with_numbers(const Table& table) {
  return std::any_of(table.cells.begin(), table.cells.end(),
                     [](const Cell& cell) { return cell.row == 0 && is_number(cell.text); });
}

int repeated_rows(const Table& above, const Table& below) {
  int rows = 0;
  const int most = std::min(above.rows, below.rows - 1);
  while (rows < most && is_same_header(row_of(above, rows), row_of(below, rows))) ++rows;
  const auto is_cut = [&](const Cell& cell) {
    return cell.row < rows && cell.row + cell.row_span > rows;
  };
  while (rows > 0 && std::any_of(below.cells.begin(), below.cells.end(), is_cut)) --rows;
  return rows;
}

void remove_first_rows(Table& table, int rows) {
  std::erase_if(table.cells, [rows](const Cell& cell) { return cell.row < rows; });
  for (Cell& cell : table.cells) cell.row -= rows;
  table.rows -= rows;
}

PageCut::PageCut(const FoundTable& above, const FoundTable& below, bool repeats_header)
    : rows_above_(above.table.rows),
      top_{repeats_header ? std::vector<bool>(below.open_top.size(), false) : below.open_top},
      bottom_{above.open_bottom},
      only_rest_(begins_with_rest(below.table) || are_parts_of_row(above.table, below.table)),
      cut_through_(!repeats_header && is_cut_through(above, below)) {}

bool PageCut::OpenSide::singles_out(const Cell& cell) const {
  if (is_everywhere(open)) return false;
  for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
    if (!open[static_cast<std::size_t>(column)]) return false;
  }
  return true;
}

bool PageCut::cuts_in_two(const Cell& upper, const Cell& lower) const {
  if (upper.row + upper.row_span != rows_above_ || upper.column != lower.column ||
      upper.column_span != lower.column_span) {
    return false;
  }
  if (cut_through_) return true;
  const bool missing_line = top_.singles_out(lower) || bottom_.singles_out(upper);
  const bool spans = upper.row_span > 1 || lower.row_span > 1 || only_rest_;
  if (!upper.text.empty() && !lower.text.empty()) return missing_line && spans;
  return missing_line || spans;
}

void drop_row_without_cells(Table& table, int row) {
  const bool begins = std::any_of(table.cells.begin(), table.cells.end(),
                                  [row](const Cell& cell) { return cell.row == row; });
  if (begins || table.rows < 2) return;
  for (Cell& cell : table.cells) {
    if (cell.row > row) {
      --cell.row;
    } else if (cell.row + cell.row_span > row) {
      --cell.row_span;
    }
  }
  --table.rows;
}

}  // namespace zhengbao
