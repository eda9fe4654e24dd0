#include "extract/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

#include "core/text.h"
#include "extract/layout/column_sides.h"

namespace zhengbao {

namespace {

constexpr float kMinGap = 0.8F;         // em; narrower white is no gutter
constexpr int kBins = 512;              // places of a gutter looked at, across the rows
constexpr std::size_t kMaxRows = 4000;  // a page with more is no page of text
// A row narrower than this part of the page says nothing about its gutter: the
// white between two words of a running head may lie in the middle.
constexpr float kMinVote = 0.25F;
constexpr float kBothSides = 20;   // points by which a line that parts columns passes their gutter
constexpr float kSameSize = 0.1F;  // em
constexpr int kMaxDepth = 3;       // columns within columns: up to eight

// The number at the end of `before` and `c` together.
int number_with(int before, char32_t last, char32_t c) {
  constexpr int kMost = 9999;
  if (c >= 0xFF10 && c <= 0xFF19) c -= 0xFEE0;
  if (!is_digit(c)) return -1;
  const bool goes_on = before >= 0 && is_digit(last);
  const int value = (goes_on ? before * 10 : 0) + static_cast<int>(c - U'0');
  return value > kMost ? -1 : value;
}

// The stretches of a row without white of kMinGap.
std::vector<Span> inked_spans(const Row& row, const std::vector<Glyph>& glyphs) {
  std::vector<Span> spans;
  if (row.table >= 0) spans.push_back({row.box.left, row.box.right});
  for (const std::uint32_t index : row.glyphs) {
    const Box& box = glyphs[index].box;
    if (spans.empty() || box.left - spans.back().right >= kMinGap * row.size)
      spans.push_back({box.left, box.right});
    Span& span = spans.back();
    span.right = std::max(span.right, box.right);
    span.number = number_with(span.number, span.last, glyphs[index].code);
    span.last = glyphs[index].code;
  }
  return spans;
}

bool crosses(const std::vector<Span>& spans, float x) {
  return std::any_of(spans.begin(), spans.end(),
                     [x](const Span& span) { return span.left < x && x < span.right; });
}

using BinRun = std::pair<int, int>;

// The runs of bins of the middle half that the fewest rows cross, the widest first.
std::vector<BinRun> open_runs(const std::vector<int>& changes) {
  int crossing = 0;
  int fewest = std::numeric_limits<int>::max();
  std::vector<BinRun> runs;
  for (int bin = 0; bin < 3 * kBins / 4; ++bin) {
    crossing += changes[static_cast<std::size_t>(bin)];
    if (bin < kBins / 4 || crossing > fewest) continue;
    if (crossing < fewest) runs.clear();
    fewest = crossing;
    if (!runs.empty() && runs.back().second == bin - 1) {
      runs.back().second = bin;
    } else {
      runs.emplace_back(bin, bin);
    }
  }
  std::ranges::stable_sort(runs, std::greater{},
                           [](const BinRun& run) { return run.second - run.first; });
  return runs;
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

Span extent_of(const std::vector<Row>& rows) {
  Span extent{rows.front().box.left, rows.front().box.right};
  for (const Row& row : rows) {
    extent.left = std::min(extent.left, row.box.left);
    extent.right = std::max(extent.right, row.box.right);
  }
  return extent;
}

// A title in the middle of the page stands above all columns, though it may cross no
// gutter: above the middle one of three.
bool is_title_of_all(const Row& row, const std::vector<Span>& spans, const Span& extent, float em) {
  constexpr float kLarge = 1.25F;
  const float middle = (extent.left + extent.right) / 2;
  return row.table < 0 && row.size > kLarge * em && spans.size() == 1 &&
         std::abs(row.box.center_x() - middle) < em;
}

// The places in the middle half of the page that the fewest rows cross, the widest
// first.
std::vector<float> find_gutters(const std::vector<Row>& rows, const SpanTable& spans) {
  constexpr std::size_t kMost = 4;
  const Span extent = extent_of(rows);
  const float width = extent.right - extent.left;
  const float step = width / kBins;
  if (!(step > 0)) return {extent.left};
  const float em = text_size(rows);
  std::vector<int> changes(kBins + 2, 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].table >= 0 || rows[i].box.width() < kMinVote * width ||
        is_title_of_all(rows[i], spans[i], extent, em)) {
      continue;
    }
    for (const Span& span : spans[i]) {
      ++changes[static_cast<std::size_t>(
          std::clamp((span.left - extent.left) / step, 0.0F, kBins * 1.0F))];
      --changes[static_cast<std::size_t>(
          std::clamp((span.right - extent.left) / step + 1, 0.0F, kBins * 1.0F))];
    }
  }
  std::vector<float> gutters;
  for (const auto& [first, last] : open_runs(changes)) {
    if (gutters.size() < kMost)
      gutters.push_back(extent.left + step * (static_cast<float>(first + last) / 2 + 0.5F));
  }
  return gutters;
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

// The rows of a band that have text to one side of a gutter, from one end on.
std::vector<std::size_t> rows_of_side(const SpanTable& spans, float gutter, const Band& band,
                                      bool left, bool from_end) {
  constexpr std::size_t kLooked = 3;
  std::vector<std::size_t> rows;
  for (std::size_t n = 0; n < band.end - band.begin && rows.size() < kLooked; ++n) {
    const std::size_t row = from_end ? band.end - 1 - n : band.begin + n;
    const bool any = std::any_of(spans[row].begin(), spans[row].end(),
                                 [&](const Span& span) { return (span.right <= gutter) == left; });
    if (any) rows.push_back(row);
  }
  return rows;
}

// A first or last row set apart from the others that fills neither column is a
// head or a foot: its parts belong together.
bool is_edge_apart(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                   const Band& band, bool at_end) {
  constexpr float kSetApart = 1.5F;  // of the distance between the next two baselines
  const std::size_t edge = at_end ? band.end - 1 : band.begin;
  for (const bool left : {true, false}) {
    const std::vector<std::size_t> side = rows_of_side(spans, gutter, band, left, at_end);
    if (side.size() < 3 || side[0] != edge) return false;
    if (rows[side[0]].table >= 0 || rows[side[1]].table >= 0 || rows[side[2]].table >= 0)
      return false;
    const float first = std::abs(rows[side[1]].baseline() - rows[side[0]].baseline());
    const float second = std::abs(rows[side[2]].baseline() - rows[side[1]].baseline());
    if (first < kSetApart * second) return false;
  }
  return measure_sides(spans, edge, edge + 1, gutter, rows[edge].size).fall_short_of(band.sides);
}

void leave_out_edges(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                     Band& band) {
  if (is_edge_apart(rows, spans, gutter, band, false)) ++band.begin;
  if (is_edge_apart(rows, spans, gutter, band, true)) --band.end;
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

// Single characters spread out to both sides of the gutter: 目 录.
bool is_spread_title(const Row& row, const std::vector<Span>& spans, float gutter) {
  constexpr float kOneCharacter = 1.3F;  // em
  constexpr float kCentred = 2;          // em
  return spans.size() > 1 && std::abs(row.box.center_x() - gutter) < kCentred * row.size &&
         std::all_of(spans.begin(), spans.end(), [&](const Span& span) {
           return span.right - span.left < kOneCharacter * row.size;
         });
}

std::vector<Band> find_bands(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                             const std::vector<Stroke>& lines, bool tiers) {
  const float em = text_size(rows);
  const std::vector<float> across = lines_across(lines, gutter);
  std::vector<Band> bands;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin;
    while (end < rows.size() && !crosses(spans[end], gutter) &&
           !is_spread_title(rows[end], spans[end], gutter) &&
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
    // The last line of a text across the columns is no line of the left one.
    const bool ends_text = band.begin > 0 && std::abs(rows[band.begin - 1].size -
                                                      rows[band.begin].size) < kSameSize * em;
    band.is_columns = band.is_columns || band.sides.are_part_of(columns, em) ||
                      (!ends_text && band.sides.begin_left_of(columns, em));
  }
  std::erase_if(bands, [](const Band& band) { return !band.is_columns; });
  const Span extent = extent_of(rows);
  for (Band& band : bands) {
    while (band.begin + 1 < band.end &&
           is_title_of_all(rows[band.begin], spans[band.begin], extent, em)) {
      ++band.begin;
    }
    leave_out_edges(rows, spans, gutter, band);
  }
  return bands;
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
