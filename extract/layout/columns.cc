#include "extract/layout/columns.h"

#include <algorithm>
#include <utility>

#include "extract/layout/column_bands.h"
#include "extract/layout/gutter_finder.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxRows = 4000;  // a page with more is no page of text
constexpr int kMaxDepth = 3;            // columns within columns: up to eight

// `row` cut at x: the part with glyphs to the left, or to the right.
Row part_of(const Row& row, const std::vector<Glyph>& glyphs, float x, bool left_part) {
  Row part = row;
  part.glyphs.clear();
  for (const std::uint32_t index : row.glyphs) {
    if ((glyphs[index].box.center_x() < x) == left_part) part.glyphs.push_back(index);
  }
  if (part.glyphs.empty()) return part;
  part.box.left = glyphs[part.glyphs.front()].box.left;
  part.box.right = glyphs[part.glyphs.back()].box.right;
  return part;
}

// The part of `rows` on one side of a gutter.
std::vector<Row> side_of(const std::vector<Row>& rows, const std::vector<Glyph>& glyphs, float x,
                         bool left) {
  std::vector<Row> side;
  for (const Row& row : rows) {
    if (row.table >= 0) {
      if ((row.box.center_x() < x) == left) side.push_back(row);
      continue;
    }
    Row part = part_of(row, glyphs, x, left);
    if (!part.glyphs.empty()) side.push_back(std::move(part));
  }
  return side;
}

bool counts_on(const std::vector<Band>& bands) {
  return std::ranges::any_of(bands, [](const Band& band) { return band.sides.count_on; });
}

class ColumnOrder {
 public:
  ColumnOrder(const std::vector<Glyph>& glyphs, const std::vector<Stroke>& lines, bool tiers)
      : glyphs_(glyphs), lines_(lines), tiers_(tiers) {}

  // Appends `rows` to the result, bands of columns column by column; the columns
  // may be divided again. What crosses all columns, above and below them, is of
  // region `own`.
  void add(std::vector<Row> rows, int own, int depth) {
    float gutter = 0;
    std::vector<Band> bands;
    if (rows.size() >= kMinColumnRows && depth < kMaxDepth) {
      SpanTable spans;
      for (const Row& row : rows) spans.push_back(inked_spans(row, glyphs_));
      for (const float place : find_gutters(rows, spans)) {
        const bool is_first = gutter == 0;
        gutter = place;
        bands = find_bands(rows, spans, gutter, lines_, tiers_);
        // White within the columns of a contents page may be wider than between them.
        if (!is_first && !counts_on(bands)) bands.clear();
        if (!bands.empty()) break;
      }
    }
    std::size_t done = 0;
    for (const Band& band : bands) {
      add_between(slice(rows, done, band.begin), own, depth + 1);
      const std::vector<Row> inside = slice(rows, band.begin, band.end);
      for (const bool left : {true, false})
        add(side_of(inside, glyphs_, gutter, left), ++region_, depth + 1);
      done = band.end;
    }
    if (!bands.empty()) return add_between(slice(rows, done, rows.size()), own, depth + 1);
    for (Row& row : rows) {
      row.region = own;
      ordered_.push_back(std::move(row));
    }
  }

  std::vector<Row> take() { return std::move(ordered_); }

 private:
  static std::vector<Row> slice(const std::vector<Row>& rows, std::size_t from, std::size_t to) {
    return {rows.begin() + static_cast<std::ptrdiff_t>(from),
            rows.begin() + static_cast<std::ptrdiff_t>(to)};
  }

  // Other columns may stand above or below the ones that were found.
  void add_between(std::vector<Row> rows, int own, int depth) {
    if (!rows.empty()) add(std::move(rows), own, depth);
  }

  const std::vector<Glyph>& glyphs_;
  const std::vector<Stroke>& lines_;
  const bool tiers_;
  int region_ = 0;
  std::vector<Row> ordered_;
};

}  // namespace

std::vector<Row> order_columns(std::vector<Row> rows, const std::vector<Glyph>& glyphs,
                               const std::vector<Stroke>& lines, bool tiers) {
  if (rows.size() < kMinColumnRows || rows.size() > kMaxRows) return rows;
  ColumnOrder columns(glyphs, lines, tiers);
  columns.add(std::move(rows), 0, 0);
  return columns.take();
}

}  // namespace zhengbao
