#include "extract/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "extract/layout/column_sides.h"

namespace zhengbao {

namespace {

constexpr float kMinGap = 0.8F;         // em; narrower white is no gutter
constexpr int kBins = 512;              // places of a gutter looked at, across the rows
constexpr std::size_t kMaxRows = 4000;  // a page with more is no page of text
// A row narrower than this part of the page says nothing about its gutter: the
// white between two words of a running head may lie in the middle.
constexpr float kMinVote = 0.25F;
constexpr float kBothSides = 20;  // points by which a line that parts columns passes their gutter
constexpr int kMaxDepth = 3;      // columns within columns: up to eight

// The stretches of a row without white of kMinGap.
std::vector<Span> inked_spans(const Row& row, const std::vector<Glyph>& glyphs) {
  std::vector<Span> spans;
  if (row.table >= 0) spans.push_back({row.box.left, row.box.right});
  for (const std::uint32_t index : row.glyphs) {
    const Box& box = glyphs[index].box;
    if (!spans.empty() && box.left - spans.back().right < kMinGap * row.size) {
      spans.back().right = std::max(spans.back().right, box.right);
    } else {
      spans.push_back({box.left, box.right});
    }
  }
  return spans;
}

bool crosses(const std::vector<Span>& spans, float x) {
  return std::any_of(spans.begin(), spans.end(),
                     [x](const Span& span) { return span.left < x && x < span.right; });
}

// The bins of the middle half that the fewest rows cross; where there are
// several such places, the widest.
std::pair<int, int> widest_run(const std::vector<int>& changes) {
  int crossing = 0;
  int fewest = std::numeric_limits<int>::max();
  std::pair<int, int> run{0, 0};
  std::pair<int, int> best{0, 0};
  for (int bin = 0; bin < 3 * kBins / 4; ++bin) {
    crossing += changes[static_cast<std::size_t>(bin)];
    if (bin < kBins / 4 || crossing > fewest) continue;
    if (crossing == fewest && run.second == bin - 1) {
      run.second = bin;
    } else {
      run = {bin, bin};
    }
    if (crossing < fewest || run.second - run.first > best.second - best.first) best = run;
    fewest = crossing;
  }
  return best;
}

// The x in the middle half of the page that the fewest rows cross.
float find_gutter(const std::vector<Row>& rows, const SpanTable& spans) {
  float left = rows.front().box.left;
  float right = rows.front().box.right;
  for (const Row& row : rows) {
    left = std::min(left, row.box.left);
    right = std::max(right, row.box.right);
  }
  const float step = (right - left) / kBins;
  if (!(step > 0)) return left;
  std::vector<int> changes(kBins + 2, 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].table >= 0 || rows[i].box.width() < kMinVote * (right - left)) continue;
    for (const Span& span : spans[i]) {
      ++changes[static_cast<std::size_t>(
          std::clamp((span.left - left) / step, 0.0F, kBins * 1.0F))];
      --changes[static_cast<std::size_t>(
          std::clamp((span.right - left) / step + 1, 0.0F, kBins * 1.0F))];
    }
  }
  const auto [first, last] = widest_run(changes);
  return left + step * (static_cast<float>(first + last) / 2 + 0.5F);
}

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

// Rows between two that cross the gutter.
struct Band {
  std::size_t begin;
  std::size_t end;
  Sides sides;
  bool is_columns;
};

// A first or last row set apart from the others that fills neither column is a
// head or a foot: its parts belong together.
void leave_out_edges(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                     Band& band) {
  constexpr float kSetApart = 1.5F;  // of the distance between the next two baselines
  constexpr std::size_t kLeast = 3;
  const auto pitch = [&](std::size_t a, std::size_t b) {
    return std::abs(rows[a].baseline() - rows[b].baseline());
  };
  const auto is_apart = [&](std::size_t edge, std::size_t next, std::size_t beyond) {
    if (rows[edge].table >= 0 || rows[next].table >= 0 || rows[beyond].table >= 0) return false;
    if (pitch(edge, next) < kSetApart * pitch(next, beyond)) return false;
    const Sides sides = measure_sides(spans, edge, edge + 1, gutter, rows[edge].size);
    return !sides.left.widths.empty() && !sides.right.widths.empty() &&
           sides.fall_short_of(band.sides);
  };
  if (band.end - band.begin < kLeast) return;
  if (is_apart(band.begin, band.begin + 1, band.begin + 2)) ++band.begin;
  if (band.end - band.begin < kLeast) return;
  if (is_apart(band.end - 1, band.end - 2, band.end - 3)) --band.end;
}

float text_size(const std::vector<Row>& rows) {
  std::vector<float> sizes;
  for (const Row& row : rows) {
    if (row.table < 0) sizes.push_back(row.size);
  }
  if (sizes.empty()) return 0;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

// The lines drawn across `gutter`, top to bottom: text above one does not flow
// on below it.
std::vector<float> lines_across(const std::vector<Stroke>& lines, float gutter) {
  std::vector<float> across;
  for (const Stroke& line : lines) {
    if (line.from < gutter - kBothSides && line.to > gutter + kBothSides) across.push_back(line.at);
  }
  std::sort(across.begin(), across.end());
  return across;
}

bool is_ruled_between(const Row& above, const Row& below, const std::vector<float>& lines) {
  const auto next = std::lower_bound(lines.begin(), lines.end(), above.box.center_y());
  return next != lines.end() && *next < below.box.center_y();
}

std::vector<Band> find_bands(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                             const std::vector<Stroke>& lines, bool tiers) {
  const float em = text_size(rows);
  const std::vector<float> across = lines_across(lines, gutter);
  std::vector<Band> bands;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin;
    while (end < rows.size() && !crosses(spans[end], gutter) &&
           (end == begin || !is_ruled_between(rows[end - 1], rows[end], across))) {
      ++end;
    }
    if (end > begin) {
      Band band{begin, end, measure_sides(spans, begin, end, gutter, em), false};
      band.is_columns = band.sides.are_columns() || (tiers && band.sides.are_tiers(em));
      bands.push_back(std::move(band));
    }
    begin = std::max(end, begin + 1);
  }
  const auto known =
      std::find_if(bands.begin(), bands.end(), [](const Band& band) { return band.is_columns; });
  if (known == bands.end()) return {};
  const Sides columns = known->sides;
  for (Band& band : bands) {
    band.is_columns = band.is_columns || band.sides.are_part_of(columns, em);
  }
  std::erase_if(bands, [](const Band& band) { return !band.is_columns; });
  for (Band& band : bands) leave_out_edges(rows, spans, gutter, band);
  return bands;
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
      gutter = find_gutter(rows, spans);
      bands = find_bands(rows, spans, gutter, lines_, tiers_);
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
