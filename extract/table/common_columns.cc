#include "extract/table/common_columns.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

// Points by which a column may lie elsewhere on the next page; margins that are
// mirrored or bound wider move all of them alike.
constexpr float kEdgeShift = 4;

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

}  // namespace

ColumnMatch match_columns(const FoundTable& above, const FoundTable& below) {
  if (lacks_first_column(above, below)) return ColumnMatch::same;
  const CommonEdges common =
      merge_edges(from_left(above.column_edges), from_left(below.column_edges));
  if (!are_alike(common)) return ColumnMatch::none;
  const std::size_t fewer = std::min(common.of_first.size(), common.of_second.size());
  return common.shared == fewer ? ColumnMatch::same : ColumnMatch::similar;
}

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

}  // namespace zhengbao
