#include "extract/table/ruled_grid.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "extract/table/disjoint_sets.h"
#include "extract/table/stroke_groups.h"

namespace zhengbao {

namespace {

constexpr float kOverhang = 8;    // points by which lines pass a side that is open
constexpr float kCovered = 0.5F;  // part of a cell's side that a line must take up
constexpr std::size_t kMaxSlots = 40'000;

// Where strokes lie, those within tolerance as one.
std::vector<float> edges_of(std::vector<Stroke> strokes) {
  std::sort(strokes.begin(), strokes.end(),
            [](const Stroke& a, const Stroke& b) { return a.at < b.at; });
  std::vector<float> edges;
  float first = 0;
  float sum = 0;
  int count = 0;
  for (const Stroke& stroke : strokes) {
    if (count > 0 && stroke.at > first + kStrokeTolerance) {
      edges.push_back(sum / static_cast<float>(count));
      count = 0;
    }
    if (count++ == 0) {
      first = stroke.at;
      sum = 0;
    }
    sum += stroke.at;
  }
  if (count > 0) edges.push_back(sum / static_cast<float>(count));
  return edges;
}

// Adds the sides that are not drawn: at least two lines across pass the
// outermost edge. One alone is a heading's underline.
void add_open_sides(std::vector<float>& edges, const std::vector<Stroke>& across) {
  if (edges.empty()) return;
  float low = edges.front();
  float high = edges.back();
  int lows = 0;
  int highs = 0;
  for (const Stroke& stroke : across) {
    if (stroke.from < edges.front() - kOverhang) {
      ++lows;
      low = std::min(low, stroke.from);
    }
    if (stroke.to > edges.back() + kOverhang) {
      ++highs;
      high = std::max(high, stroke.to);
    }
  }
  if (lows >= 2) edges.insert(edges.begin(), low);
  if (highs >= 2) edges.push_back(high);
}

// Edges that only show where the lines across end together: the ground of a
// header row is coloured, and its lines are white. Adds a line for each.
void add_common_ends(Strokes& group, const std::vector<float>& xs, std::vector<float>& ys) {
  constexpr std::size_t kLeastEnds = 3;
  std::vector<Stroke> ends;  // `at` where one begins or ends, `from` and `to` its own place
  for (const Stroke& stroke : group.vertical) {
    for (const float at : {stroke.from, stroke.to}) {
      const bool is_known = std::any_of(
          ys.begin(), ys.end(), [at](float edge) { return std::abs(edge - at) <= kOverhang; });
      if (!is_known) ends.push_back({at, stroke.at, stroke.at});
    }
  }
  std::sort(ends.begin(), ends.end(), [](const Stroke& a, const Stroke& b) { return a.at < b.at; });
  for (std::size_t i = 0; i < ends.size();) {
    std::size_t next = i + 1;
    while (next < ends.size() && ends[next].at <= ends[i].at + kStrokeTolerance) ++next;
    if (next - i >= kLeastEnds && 2 * (next - i) >= xs.size()) {
      group.horizontal.push_back({ends[i].at, xs.front(), xs.back()});
      ys.push_back(ends[i].at);
    }
    i = next;
  }
  std::sort(ys.begin(), ys.end());
}

std::size_t nearest(const std::vector<float>& edges, float at) {
  const auto above = std::lower_bound(edges.begin(), edges.end(), at);
  if (above == edges.begin()) return 0;
  if (above == edges.end()) return edges.size() - 1;
  const auto index = static_cast<std::size_t>(above - edges.begin());
  return at - edges[index - 1] < *above - at ? index - 1 : index;
}

// Which sides of slots are drawn: `at_edges` across the strokes, `along` the
// edges between which the sides run. Indexed edge by edge.
std::vector<bool> drawn_sides(const std::vector<Stroke>& strokes,
                              const std::vector<float>& at_edges, const std::vector<float>& along) {
  const std::size_t sides = along.size() - 1;
  std::vector<bool> drawn(at_edges.size() * sides, false);
  for (const Stroke& stroke : strokes) {
    const std::size_t edge = nearest(at_edges, stroke.at);
    if (std::abs(at_edges[edge] - stroke.at) > kStrokeTolerance) continue;
    for (std::size_t side = 0; side < sides; ++side) {
      const float shared =
          std::min(stroke.to, along[side + 1]) - std::max(stroke.from, along[side]);
      if (shared >= kCovered * (along[side + 1] - along[side])) drawn[edge * sides + side] = true;
    }
  }
  return drawn;
}

class CellMaker {
 public:
  CellMaker(const Strokes& strokes, RuledGrid& grid)
      : grid_(grid),
        rows_(grid.ys.size() - 1),
        columns_(grid.xs.size() - 1),
        sets_(rows_ * columns_) {
    const std::vector<bool> horizontal = drawn_sides(strokes.horizontal, grid.ys, grid.xs);
    const std::vector<bool> vertical = drawn_sides(strokes.vertical, grid.xs, grid.ys);
    for (std::size_t row = 0; row < rows_; ++row) {
      for (std::size_t column = 0; column < columns_; ++column) {
        const std::size_t slot = row * columns_ + column;
        if (row + 1 < rows_ && !horizontal[(row + 1) * columns_ + column])
          sets_.unite(slot, slot + columns_);
        if (column + 1 < columns_ && !vertical[(column + 1) * rows_ + row])
          sets_.unite(slot, slot + 1);
      }
    }
    for (std::size_t column = 0; column < columns_; ++column) {
      grid.open_top.push_back(!horizontal[column]);
      grid.open_bottom.push_back(!horizontal[rows_ * columns_ + column]);
    }
  }

  // Cells are rectangles: a line that ends inside one does not divide it.
  void make() {
    while (square_up()) {
    }
    std::map<std::size_t, int> cells;
    for (std::size_t slot = 0; slot < rows_ * columns_; ++slot) {
      const int row = static_cast<int>(slot / columns_);
      const int column = static_cast<int>(slot % columns_);
      const auto [found, is_new] =
          cells.try_emplace(sets_.find(slot), static_cast<int>(grid_.cells.size()));
      if (is_new) grid_.cells.push_back({row, column, 1, 1});
      GridCell& cell = grid_.cells[static_cast<std::size_t>(found->second)];
      cell.row_span = row - cell.row + 1;
      cell.column_span = std::max(cell.column_span, column - cell.column + 1);
      grid_.slots.push_back(found->second);
    }
  }

 private:
  struct Extent {
    std::size_t top;
    std::size_t left;
    std::size_t bottom;
    std::size_t right;
  };

  // True when something was joined: each time there are fewer sets, so that it
  // ends.
  bool square_up() {
    std::map<std::size_t, Extent> extents;
    for (std::size_t slot = 0; slot < rows_ * columns_; ++slot) {
      const std::size_t row = slot / columns_;
      const std::size_t column = slot % columns_;
      Extent& extent =
          extents.try_emplace(sets_.find(slot), Extent{row, column, row, column}).first->second;
      extent.left = std::min(extent.left, column);
      extent.right = std::max(extent.right, column);
      extent.bottom = row;
    }
    bool changed = false;
    for (const auto& [root, extent] : extents) {
      for (std::size_t row = extent.top; row <= extent.bottom; ++row) {
        for (std::size_t column = extent.left; column <= extent.right; ++column)
          changed = sets_.unite(root, row * columns_ + column) || changed;
      }
    }
    return changed;
  }

  RuledGrid& grid_;
  std::size_t rows_;
  std::size_t columns_;
  DisjointSets sets_;
};

}  // namespace

Box RuledGrid::box_of(const GridCell& cell) const {
  return {xs[static_cast<std::size_t>(cell.column)], ys[static_cast<std::size_t>(cell.row)],
          xs[static_cast<std::size_t>(cell.column) + static_cast<std::size_t>(cell.column_span)],
          ys[static_cast<std::size_t>(cell.row) + static_cast<std::size_t>(cell.row_span)]};
}

int RuledGrid::cell_at(float x, float y) const {
  const auto column = std::upper_bound(xs.begin(), xs.end(), x) - xs.begin() - 1;
  const auto row = std::upper_bound(ys.begin(), ys.end(), y) - ys.begin() - 1;
  if (column < 0 || row < 0 || column >= columns() || row >= rows()) return -1;
  return slots[static_cast<std::size_t>(row * columns() + column)];
}

std::vector<RuledGrid> find_ruled_grids(const Strokes& strokes) {
  std::vector<RuledGrid> grids;
  for (Strokes& group : group_by_crossing(strokes)) {
    RuledGrid grid;
    grid.xs = edges_of(group.vertical);
    grid.ys = edges_of(group.horizontal);
    const bool is_frame = grid.xs.size() == 2 && (grid.ys.size() == 2 || grid.ys.size() == 3);
    add_open_sides(grid.xs, group.horizontal);
    add_open_sides(grid.ys, group.vertical);
    if (!is_frame) add_common_ends(group, grid.xs, grid.ys);
    if ((grid.xs.size() < 3 && !is_frame) || grid.ys.size() < 2) continue;
    if ((grid.xs.size() - 1) * (grid.ys.size() - 1) > kMaxSlots) continue;
    CellMaker(group, grid).make();
    grids.push_back(std::move(grid));
  }
  std::sort(grids.begin(), grids.end(),
            [](const RuledGrid& a, const RuledGrid& b) { return a.ys.front() < b.ys.front(); });
  return grids;
}

}  // namespace zhengbao
