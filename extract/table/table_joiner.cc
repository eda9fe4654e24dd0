#include "extract/table/table_joiner.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {

namespace {

// Points by which a column may lie elsewhere on the next page; margins that are
// mirrored or bound wider move all of them alike.
constexpr float kEdgeShift = 4;

// Parts of the height of a page. A table is cut where the page is full; above the
// next part stands at most a running head.
constexpr float kReachesDown = 0.6F;
constexpr float kBeginsHigh = 0.35F;

using Edges = std::vector<float>;

Edges from_left(const Edges& edges) {
  Edges moved = edges;
  for (float& edge : moved) edge -= edges.front();
  return moved;
}

// The edges of two divisions into columns, those within kEdgeShift as one, and
// where each edge of either is among them.
struct CommonEdges {
  Edges edges;
  std::vector<int> of_first;
  std::vector<int> of_second;
  std::size_t shared = 0;
};

CommonEdges merge_edges(const Edges& first, const Edges& second) {
  CommonEdges common;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    const bool has_both = i < first.size() && j < second.size();
    const bool same = has_both && std::abs(first[i] - second[j]) <= kEdgeShift;
    const bool take_first = same || j == second.size() || (has_both && first[i] < second[j]);
    const int place = static_cast<int>(common.edges.size());
    common.edges.push_back(take_first ? first[i] : second[j]);
    common.shared += same ? 1 : 0;
    if (take_first) {
      common.of_first.push_back(place);
      ++i;
    }
    if (same || !take_first) {
      common.of_second.push_back(place);
      ++j;
    }
  }
  return common;
}

// Both are parts of one division: they have the same sides, and few edges of one
// are not among those of the other. The rows of one page need not show them all.
bool are_alike(const CommonEdges& common) {
  constexpr std::size_t kMinShared = 3;
  const std::size_t fewer = std::min(common.of_first.size(), common.of_second.size());
  const std::size_t more = std::max(common.of_first.size(), common.of_second.size());
  const bool same_sides = common.of_first.front() == common.of_second.front() &&
                          common.of_first.back() == common.of_second.back();
  if (!same_sides) return false;
  if (common.shared == fewer) return true;
  return common.shared >= kMinShared && 4 * common.shared >= 3 * fewer &&
         common.edges.size() <= more + 2;
}

void divide_columns(FoundTable& table, const Edges& edges, const std::vector<int>& places) {
  const auto place = [&](int edge) { return places[static_cast<std::size_t>(edge)]; };
  for (Cell& cell : table.table.cells) {
    const int first = place(cell.column);
    cell.column_span = place(cell.column + cell.column_span) - first;
    cell.column = first;
  }
  const auto spread = [&](const std::vector<bool>& open) {
    std::vector<bool> wide;
    for (std::size_t i = 0; i < open.size(); ++i) {
      const int count = places[i + 1] - places[i];
      wide.insert(wide.end(), static_cast<std::size_t>(count), open[i]);
    }
    return wide;
  };
  table.open_top = spread(table.open_top);
  table.open_bottom = spread(table.open_bottom);
  table.column_edges = edges;
  table.table.columns = static_cast<int>(edges.size()) - 1;
}

// A column of nothing but a cell that goes on from the page before may not be
// drawn at all: `below` then has the edges of `above` but for the first.
bool lacks_first_column(const FoundTable& above, const FoundTable& below) {
  constexpr std::size_t kMinEdges = 4;  // fewer agree by chance
  const Edges& full = above.column_edges;
  const Edges& rest = below.column_edges;
  if (rest.size() < kMinEdges || rest.size() + 1 != full.size()) return false;
  const float shift = full.back() - rest.back();
  return std::equal(rest.begin(), rest.end(), full.begin() + 1,
                    [shift](float a, float b) { return std::abs(a + shift - b) <= kEdgeShift; });
}

void add_first_column(FoundTable& table, const Edges& edges) {
  for (Cell& cell : table.table.cells) ++cell.column;
  ++table.table.columns;
  const Box box{edges[0], table.box.top, edges[1], table.box.bottom};
  table.table.cells.insert(table.table.cells.begin(),
                           {.row = 0, .column = 0, .row_span = table.table.rows, .box = box});
  table.open_top.insert(table.open_top.begin(), true);
  table.open_bottom.insert(table.open_bottom.begin(), true);
  table.column_edges = edges;
}

// Gives both all edges that one of them has.
void agree_on_columns(FoundTable& above, FoundTable& below) {
  if (lacks_first_column(above, below)) {
    add_first_column(below, above.column_edges);
    return;
  }
  const float left = above.column_edges.front();
  const CommonEdges common =
      merge_edges(from_left(above.column_edges), from_left(below.column_edges));
  if (!are_alike(common)) return;
  Edges edges = common.edges;
  for (float& edge : edges) edge += left;
  divide_columns(above, edges, common.of_first);
  divide_columns(below, edges, common.of_second);
}

bool is_number(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '%';
  });
}

bool begins_with_numbers(const Table& table) {
  return std::any_of(table.cells.begin(), table.cells.end(),
                     [](const Cell& cell) { return cell.row == 0 && is_number(cell.text); });
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

// How many rows of `below` repeat the first ones of `above`.
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
  const auto all = [](const std::vector<bool>& open) {
    return std::find(open.begin(), open.end(), false) == open.end();
  };
  if (!all(above.open_bottom) && !all(below.open_top)) return false;
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

// A side of a table at the cut: which columns lack the line there.
class OpenSide {
 public:
  explicit OpenSide(const std::vector<bool>& open)
      : open_(open), all_(std::find(open.begin(), open.end(), false) == open.end()) {}

  // The line is missing at the columns of `cell` but not everywhere.
  bool singles_out(const Cell& cell) const {
    if (all_) return false;
    for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
      if (!open_[static_cast<std::size_t>(column)]) return false;
    }
    return true;
  }

 private:
  const std::vector<bool>& open_;
  bool all_;
};

// A printed row that the page cut is one: where no cell begins in `row`.
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

void join_texts(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) {
    std::size_t last = text.size();
    std::size_t first = 0;
    if (needs_space_between(previous_code_point(text, last), next_code_point(more, first)))
      text += ' ';
  }
  text += more;
}

}  // namespace

bool can_go_on(const FoundTable& above, const FoundTable& below) {
  if (above.ends_at < kReachesDown || below.begins_at > kBeginsHigh) return false;
  if (lacks_first_column(above, below)) return true;
  const CommonEdges common =
      merge_edges(from_left(above.column_edges), from_left(below.column_edges));
  const std::size_t fewer = std::min(common.of_first.size(), common.of_second.size());
  // A table that is only like the one before begins with its own header.
  return are_alike(common) && (common.shared == fewer || begins_with_numbers(below.table));
}

void append_rows(FoundTable& above, FoundTable below) {
  agree_on_columns(above, below);
  const int repeated = repeated_rows(above.table, below.table);
  remove_first_rows(below.table, repeated);
  // Below a repeated header the line at the top says nothing about the cut.
  const std::vector<bool> closed(below.open_top.size(), false);
  const OpenSide top(repeated > 0 ? closed : below.open_top);
  const OpenSide bottom(above.open_bottom);
  const int rows = above.table.rows;
  const bool only_rest =
      begins_with_rest(below.table) || are_parts_of_row(above.table, below.table);
  const bool cut_through = repeated == 0 && is_cut_through(above, below);
  const auto is_cut_in_two = [&](const Cell& upper, const Cell& lower) {
    if (upper.row + upper.row_span != rows || upper.column != lower.column ||
        upper.column_span != lower.column_span) {
      return false;
    }
    if (cut_through) return true;
    const bool missing_line = top.singles_out(lower) || bottom.singles_out(upper);
    const bool spans = upper.row_span > 1 || lower.row_span > 1 || only_rest;
    if (!upper.text.empty() && !lower.text.empty()) return missing_line && spans;
    return missing_line || spans;
  };
  const std::size_t old_cells = above.table.cells.size();
  for (Cell& lower : below.table.cells) {
    const auto end = above.table.cells.begin() + static_cast<std::ptrdiff_t>(old_cells);
    const auto upper =
        lower.row > 0 ? end : std::find_if(above.table.cells.begin(), end, [&](const Cell& cell) {
          return is_cut_in_two(cell, lower);
        });
    if (upper != end) {
      upper->row_span += lower.row_span;
      join_texts(upper->text, lower.text);
      continue;
    }
    lower.row += rows;
    above.table.cells.push_back(std::move(lower));
  }
  above.table.rows += below.table.rows;
  drop_row_without_cells(above.table, rows);
  above.open_bottom = std::move(below.open_bottom);
  above.ends_at = below.ends_at;
  above.table.pages.insert(above.table.pages.end(), below.table.pages.begin(),
                           below.table.pages.end());
}

}  // namespace zhengbao
