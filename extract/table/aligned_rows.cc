#include "extract/table/aligned_rows.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

constexpr float kAround = 2;        // points between the ink and the sides
constexpr float kOfRowGap = 0.5F;   // of the white between lines of values: within a cell
constexpr float kLeastGap = 0.35F;  // em; what is set solid has no rows to be told from it

struct GroupedRow {
  InkRow row;
  std::size_t cores = 0;  // lines of values in it
  Box core;               // around these
  bool is_header = false;
};

// White up to which lines are of one row, points.
float join_below(const std::vector<InkRow>& lines, const AlignedBlock& block) {
  float least = 1e6F;
  float size = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    size = std::max(size, lines[i].size);
    if (block.is_core(i) && block.is_core(i + 1))
      least = std::min(least, lines[i + 1].box.top - lines[i].box.bottom);
  }
  if (least > 1e5F) least = size;
  return least < kLeastGap * size ? 0 : kOfRowGap * least;
}

// Behind the header: the first line of values, or that of a label before it.
std::size_t first_of_body(const std::vector<InkRow>& lines, const AlignedBlock& block, float most) {
  std::size_t first = 0;
  while (first < lines.size() && !block.is_core(first)) ++first;
  while (first > 0 && lines[first - 1].spans.back().right < block.middles().front() &&
         lines[first].box.top - lines[first - 1].box.bottom < most) {
    --first;
  }
  return first;
}

std::vector<GroupedRow> group(const std::vector<InkRow>& lines, const AlignedBlock& block) {
  const float most = join_below(lines, block);
  const std::size_t first = first_of_body(lines, block, most);
  std::vector<GroupedRow> rows;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t core = block.is_core(i) ? 1 : 0;
    const bool is_header = i < first;
    const bool joins = !rows.empty() && rows.back().cores + core < 2 &&
                       rows.back().is_header == is_header &&
                       lines[i].box.top - rows.back().row.box.bottom < most;
    if (!joins) {
      rows.push_back({lines[i], core, core > 0 ? lines[i].box : Box{}, is_header});
      continue;
    }
    InkRow& row = rows.back().row;
    row.box = join(row.box, lines[i].box);
    row.spans.insert(row.spans.end(), lines[i].spans.begin(), lines[i].spans.end());
    rows.back().cores += core;
    if (core > 0) rows.back().core = lines[i].box;
  }
  return rows;
}

// Columns [first, last] of the edges.
struct Extent {
  std::size_t first;
  std::size_t last;
};

std::size_t column_at(float x, const std::vector<float>& edges) {
  const auto above = std::upper_bound(edges.begin() + 1, edges.end() - 1, x);
  return static_cast<std::size_t>(above - edges.begin()) - 1;
}

// The widest run of columns around the span in whose middle it stands and that no
// other span of the row is in.
Extent widened(Extent own, const InkSpan& span, const std::vector<bool>& used,
               const std::vector<float>& edges, float size) {
  constexpr float kCentred = 1;  // em off the middle
  const float middle = (span.left + span.right) / 2;
  Extent best = own;
  for (std::size_t first = own.first;; --first) {
    for (std::size_t last = own.last; last + 1 < edges.size(); ++last) {
      if (last > own.last && used[last]) break;
      const bool wider = last - first > best.last - best.first;
      const float off = std::abs((edges[first] + edges[last + 1]) / 2 - middle);
      if (wider && off < kCentred * size) best = {first, last};
    }
    // The first column holds the labels.
    if (first <= 1 || used[first - 1]) break;
  }
  return best;
}

// The title of a part stands in the middle of the table, or begins with the labels and
// ends behind them.
bool stands_as_band(const InkRow& row, const std::vector<float>& edges) {
  constexpr float kCentred = 1;  // em off the middle
  const InkSpan& span = row.spans.front();
  const float off = (span.left + span.right) / 2 - (edges.front() + edges.back()) / 2;
  const bool crosses = column_at(span.left, edges) < column_at(span.right, edges);
  return std::abs(off) < kCentred * row.size || (crosses && column_at(span.left, edges) == 0);
}

// Which of the inner edges the row has no line at.
std::vector<bool> open_edges(const GroupedRow& grouped, const std::vector<float>& edges) {
  const InkRow& row = grouped.row;
  std::vector<bool> open(edges.size(), false);
  std::vector<bool> used(edges.size(), false);
  std::vector<Extent> extents;
  for (const InkSpan& span : row.spans) {
    extents.push_back({column_at(span.left, edges), column_at(span.right, edges)});
    for (std::size_t c = extents.back().first; c <= extents.back().last; ++c) used[c] = true;
  }
  for (std::size_t i = 0; i < extents.size(); ++i) {
    Extent extent = extents[i];
    const bool is_name = !row.spans[i].numeric && extent.first > 0;
    if (grouped.is_header && is_name && extent.last > extent.first)
      extent = widened(extent, row.spans[i], used, edges, row.size);
    for (std::size_t c = extent.first; c < extent.last; ++c) open[c + 1] = true;
  }
  const bool is_band = row.spans.size() == 1 && !row.spans[0].numeric && stands_as_band(row, edges);
  if (is_band) open.assign(edges.size(), true);
  return open;
}

// Labels of groups may stand beside two rows: their lines of values part these.
float edge_between(const GroupedRow& above, const GroupedRow& below) {
  if (above.cores > 0 && below.cores > 0) return (above.core.bottom + below.core.top) / 2;
  return (above.row.box.bottom + below.row.box.top) / 2;
}

}  // namespace

Strokes lines_of(const AlignedBlock& block) {
  const std::vector<InkRow> lines = block.lines();
  const std::vector<GroupedRow> rows = group(lines, block);
  Box box;
  for (const InkRow& line : lines) {
    for (const InkSpan& span : line.spans)
      box = join(box, {span.left, line.box.top, span.right, line.box.bottom});
  }
  std::vector<float> edges{box.left - kAround};
  edges.insert(edges.end(), block.middles().begin(), block.middles().end());
  edges.push_back(box.right + kAround);
  Strokes strokes;
  float top = box.top - kAround;
  strokes.horizontal.push_back({top, edges.front(), edges.back()});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const float bottom =
        i + 1 < rows.size() ? edge_between(rows[i], rows[i + 1]) : box.bottom + kAround;
    const std::vector<bool> open = open_edges(rows[i], edges);
    for (std::size_t c = 0; c < edges.size(); ++c) {
      const bool is_side = c == 0 || c + 1 == edges.size();
      if (is_side || !open[c]) strokes.vertical.push_back({edges[c], top, bottom});
    }
    strokes.horizontal.push_back({bottom, edges.front(), edges.back()});
    top = bottom;
  }
  std::stable_sort(strokes.vertical.begin(), strokes.vertical.end(),
                   [](const Stroke& a, const Stroke& b) { return a.at < b.at; });
  return strokes;
}

}  // namespace zhengbao
