#include "extract/html/table_reader.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao::html {
namespace {

constexpr int kMaxCells = 100'000;
constexpr int kMaxColumns = 500;
constexpr int kMaxRowSpan = 5000;

struct RawCell {
  int node = 0;
  int row = 0;
};

// The cells of this table, not of tables nested in it, row by row. Iterative:
// the children of a nested table are stepped over.
std::vector<RawCell> own_cells(const Tree& tree, int table) {
  std::vector<RawCell> cells;
  int row = -1;
  for (int i = table + 1; i < tree[table].end;) {
    const Tag tag = tree[i].tag;
    if (tag == Tag::tr) ++row;
    if (tag == Tag::td || tag == Tag::th) {
      cells.push_back({i, std::max(row, 0)});
      i = tree[i].end;
    } else if (tag == Tag::table || tag == Tag::skipped) {
      i = tree[i].end;
    } else {
      ++i;
    }
  }
  return cells;
}

int span_of(const Tree& tree, int cell, Attr attr, int most) {
  const std::string_view text = trim(tree.attribute(cell, attr));
  int value = 1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::clamp(value, 1, most);
}

std::string cell_text(std::span<const Flow> flows, const FlowRange& range) {
  std::string text;
  for (int i = range.first; i < range.last; ++i) {
    if (!text.empty()) text += '\n';
    text += flows[static_cast<std::size_t>(i)].text;
  }
  return tidy_text(text);
}

std::size_t chars_of(std::span<const Flow> flows, const FlowRange& range) {
  std::size_t chars = 0;
  for (int i = range.first; i < range.last; ++i) chars += flows[static_cast<std::size_t>(i)].chars;
  return chars;
}

// Puts cells on the grid as browsers do: each goes to the first column that no
// row span from above still covers.
class Grid {
 public:
  int place(int row, int column_span, int row_span) {
    start_row(row);
    while (column_ < kMaxColumns && covered(column_)) ++column_;
    const int column = column_;
    const int end = std::min(column + column_span, kMaxColumns);
    if (static_cast<int>(covered_until_.size()) < end) {
      covered_until_.resize(static_cast<std::size_t>(end), 0);
    }
    for (int c = column; c < end; ++c) {
      covered_until_[static_cast<std::size_t>(c)] = row + row_span;
    }
    column_ = end;
    return column;
  }

 private:
  void start_row(int row) {
    if (row != row_) column_ = 0;
    row_ = row;
  }
  bool covered(int column) const {
    return column < static_cast<int>(covered_until_.size()) &&
           covered_until_[static_cast<std::size_t>(column)] > row_;
  }

  std::vector<int> covered_until_;  // first row in which the column is free again
  int row_ = -1;
  int column_ = 0;
};

// Empty cells where rows were short.
void fill_gaps(Table& table) {
  const auto columns = static_cast<std::size_t>(table.columns);
  std::vector<bool> taken(static_cast<std::size_t>(table.rows) * columns, false);
  for (const Cell& cell : table.cells) {
    for (int r = cell.row; r < cell.row + cell.row_span; ++r) {
      for (int c = cell.column; c < cell.column + cell.column_span; ++c) {
        taken[static_cast<std::size_t>(r) * columns + static_cast<std::size_t>(c)] = true;
      }
    }
  }
  for (std::size_t at = 0; at < taken.size(); ++at) {
    if (taken[at]) continue;
    Cell cell;
    cell.row = static_cast<int>(at / columns);
    cell.column = static_cast<int>(at % columns);
    cell.origin = TextOrigin::markup;
    table.cells.push_back(std::move(cell));
  }
  std::ranges::stable_sort(table.cells, {},
                           [](const Cell& cell) { return std::pair(cell.row, cell.column); });
}

}  // namespace

bool is_data_table(const Tree& tree, std::span<const Flow> flows, int table) {
  constexpr int kArticleFlows = 6;
  const std::vector<RawCell> cells = own_cells(tree, table);
  const std::size_t total = chars_of(flows, flows_of(flows, tree, table));
  int filled = 0;
  std::size_t in_nested = 0;
  bool several_in_a_row = false;
  int last_row = -1;
  for (const RawCell& cell : cells) {
    const FlowRange range = flows_of(flows, tree, cell.node);
    if (range.empty()) continue;
    ++filled;
    several_in_a_row = several_in_a_row || cell.row == last_row;
    last_row = cell.row;
    const std::size_t chars = chars_of(flows, range);
    if (range.last - range.first >= kArticleFlows && chars * 10 > total * 6) return false;
    for (int i = cell.node + 1; i < tree[cell.node].end; ++i) {
      if (!tree.is(i, Tag::table)) continue;
      in_nested += chars_of(flows, flows_of(flows, tree, i));
      i = tree[i].end - 1;
    }
  }
  return filled >= 2 && several_in_a_row && in_nested * 2 <= total;
}

TableResult read_table(const Tree& tree, std::span<const Flow> flows, int table) {
  TableResult result;
  Table& out = result.table;
  out.pages = {1};
  Grid grid;
  const std::vector<RawCell> cells = own_cells(tree, table);
  for (const RawCell& raw : cells) out.rows = std::max(out.rows, raw.row + 1);
  for (const RawCell& raw : cells) {
    Cell cell;
    cell.row = raw.row;
    cell.row_span =
        std::min(span_of(tree, raw.node, Attr::rowspan, kMaxRowSpan), out.rows - raw.row);
    cell.column_span = span_of(tree, raw.node, Attr::colspan, kMaxColumns);
    cell.column = grid.place(cell.row, cell.column_span, cell.row_span);
    cell.column_span = std::min(cell.column_span, kMaxColumns - cell.column);
    if (cell.column_span < 1) {
      result.truncated = true;
      continue;
    }
    cell.origin = TextOrigin::markup;
    cell.text = cell_text(flows, flows_of(flows, tree, raw.node));
    out.columns = std::max(out.columns, cell.column + cell.column_span);
    out.cells.push_back(std::move(cell));
  }
  if (static_cast<long>(out.rows) * out.columns > kMaxCells) {
    result.truncated = true;
    out.rows = std::max(1, kMaxCells / std::max(out.columns, 1));
    std::erase_if(out.cells, [&](const Cell& cell) { return cell.row >= out.rows; });
    for (Cell& cell : out.cells) cell.row_span = std::min(cell.row_span, out.rows - cell.row);
  }
  fill_gaps(out);
  return result;
}

std::vector<int> flows_outside_cells(const Tree& tree, std::span<const Flow> flows, int table) {
  std::vector<int> outside;
  const FlowRange range = flows_of(flows, tree, table);
  const std::vector<RawCell> cells = own_cells(tree, table);
  auto cell = cells.begin();
  for (int i = range.first; i < range.last; ++i) {
    const int node = flows[static_cast<std::size_t>(i)].first;
    while (cell != cells.end() && tree[cell->node].end <= node) ++cell;
    if (cell == cells.end() || node < cell->node) outside.push_back(i);
  }
  return outside;
}

}  // namespace zhengbao::html
