#include "extract/layout/column_bands.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "extract/layout/gutter_finder.h"

namespace zhengbao {

namespace {

constexpr float kBothSides = 20;   // points by which a line that parts columns passes their gutter
constexpr float kSameSize = 0.1F;  // em

bool crosses(const std::vector<Span>& spans, float x) {
  return std::any_of(spans.begin(), spans.end(),
                     [x](const Span& span) { return span.left < x && x < span.right; });
}

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

// A short last row of the left side, below all of the right one, set apart from the rows above
// it and nearer to the text across the columns below: the heading of that text.
bool is_heading_below(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                      const Band& band) {
  constexpr float kSetApart = 1.3F;  // of the distance between the baselines above it
  constexpr float kNearer = 0.9F;    // of its distance from the row above
  constexpr float kShort = 0.75F;    // of the column
  const std::vector<std::size_t> left = rows_of_side(spans, gutter, band, true, true);
  const std::vector<std::size_t> right = rows_of_side(spans, gutter, band, false, true);
  if (left.size() < 3 || right.empty() || band.end >= rows.size()) return false;
  const std::size_t last = left[0];
  if (last + 1 != band.end || right[0] >= last) return false;
  const Row& heading = rows[last];
  const Row& below = rows[band.end];
  const bool is_text = heading.table < 0 && rows[left[1]].table < 0 && rows[left[2]].table < 0;
  const bool is_short = heading.box.width() < kShort * band.sides.left.width();
  if (!is_text || !is_short || spans[last].size() != 1) return false;
  constexpr std::u32string_view kStops = U"。；：！？，、.;:,";
  if (kStops.find(spans[last].back().last) != kStops.npos) return false;
  const float above = heading.baseline() - rows[left[1]].baseline();
  const float pitch = rows[left[1]].baseline() - rows[left[2]].baseline();
  const float next = (below.table < 0 ? below.baseline() : below.box.top) - heading.baseline();
  return above > kSetApart * pitch && next < kNearer * above;
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

// The rows between those that cross the gutter, titles over it and the lines `across`.
std::vector<Band> divide(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                         const std::vector<float>& across, bool tiers) {
  const float em = text_size(rows);
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
  return bands;
}

// Drops the bands that are neither columns nor part of those of the first that is.
void keep_columns(const std::vector<Row>& rows, std::vector<Band>& bands) {
  const auto known =
      std::find_if(bands.begin(), bands.end(), [](const Band& band) { return band.is_columns; });
  if (known == bands.end()) return bands.clear();
  const float em = text_size(rows);
  const Sides columns = known->sides;
  for (Band& band : bands) {
    // The last line of a text across the columns is no line of the left one.
    const bool ends_text = band.begin > 0 && std::abs(rows[band.begin - 1].size -
                                                      rows[band.begin].size) < kSameSize * em;
    band.is_columns = band.is_columns || band.sides.are_part_of(columns, em) ||
                      (!ends_text && band.sides.begin_left_of(columns, em));
  }
  std::erase_if(bands, [](const Band& band) { return !band.is_columns; });
}

}  // namespace

std::vector<Band> find_bands(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                             const std::vector<Stroke>& lines, bool tiers) {
  std::vector<Band> bands = divide(rows, spans, gutter, lines_across(lines, gutter), tiers);
  keep_columns(rows, bands);
  if (bands.empty()) return bands;
  const float em = text_size(rows);
  const Span extent = extent_of(rows);
  for (Band& band : bands) {
    while (band.begin + 1 < band.end &&
           is_title_of_all(rows[band.begin], spans[band.begin], extent, em)) {
      ++band.begin;
    }
    leave_out_edges(rows, spans, gutter, band);
    if (is_heading_below(rows, spans, gutter, band)) --band.end;
  }
  return bands;
}

}  // namespace zhengbao
