#include "extract/layout/columns.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace zhengbao {

namespace {

constexpr float kMinGap = 0.8F;         // em; narrower white is no gutter
constexpr int kBins = 512;              // places of a gutter looked at, across the rows
constexpr std::size_t kMinRows = 4;     // with text, on each side
constexpr std::size_t kMaxRows = 4000;  // a page with more is no page of text
// A row narrower than this part of the page says nothing about its gutter: the
// white between two words of a running head may lie in the middle.
constexpr float kMinVote = 0.25F;
constexpr int kMaxDepth = 3;  // columns within columns: up to eight
// Lines of a column end within this of its edge, punctuation that hangs out of
// it included, or are the last of their paragraph.
constexpr float kRagged = 1.5F;      // em
constexpr float kUnindented = 0.5F;  // em from the edge: goes on with the line above
// Wider white within a column divides cells; names in lists are set off by two.
constexpr float kCellGap = 2.5F;  // em

struct Span {
  float left;
  float right;
};

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

// How the text of rows lies to one side of a gutter.
struct Side {
  float left = 1e9F;
  float right = -1e9F;
  std::vector<float> widths;
  std::size_t divided = 0;  // rows with white between two pieces

  bool is_divided() const { return 2 * divided >= widths.size(); }
  void add(float from, float to, int pieces) {
    if (pieces > 1) ++divided;
    left = std::min(left, from);
    right = std::max(right, to);
    widths.push_back(to - from);
  }
  float width() const { return right - left; }
  bool holds(const Side& other, float slack) const {
    return other.left > left - slack && other.right < right + slack;
  }
  // Running text fills most of its lines; cells and page numbers do not.
  bool is_filled() const {
    const auto wide = std::count_if(widths.begin(), widths.end(),
                                    [this](float w) { return w > 0.75F * width(); });
    return widths.size() >= kMinRows && 2 * static_cast<std::size_t>(wide) >= widths.size();
  }
};

struct Sides {
  Side left;
  Side right;
  bool flow_apart = false;

  bool are_columns() const {
    const float narrow = std::min(left.width(), right.width());
    const float wide = std::max(left.width(), right.width());
    // One column beside two, their gutter counted. The text beside the numbers
    // of articles is as wide, but in one piece.
    constexpr float kTwoAndGutter = 2.5F;
    const Side& wider = left.width() < right.width() ? right : left;
    const float most = wider.is_divided() ? kTwoAndGutter : 2;
    return ((left.is_filled() && right.is_filled()) || flow_apart) && wide < most * narrow;
  }
  // A few lines of the columns that `other`, another part of the page, has.
  bool are_part_of(const Sides& other, float em) const {
    const bool some_full =
        !left.widths.empty() && !right.widths.empty() &&
        std::max(left.width() / other.left.width(), right.width() / other.right.width()) > 0.75F;
    return some_full && other.left.holds(left, kRagged * em) &&
           other.right.holds(right, kRagged * em);
  }
};

using SpanTable = std::vector<std::vector<Span>>;

// What a row has to one side of a gutter.
struct Part {
  float left = 1e9F;
  float right = -1e9F;
  int pieces = 0;
  bool has_cells = false;

  bool empty() const { return right <= left; }
  void add(const Span& span, float em) {
    has_cells = has_cells || (!empty() && span.left - right > kCellGap * em);
    ++pieces;
    left = std::min(left, span.left);
    right = std::max(right, span.right);
  }
};

using Parts = std::vector<std::pair<Part, Part>>;

// Lines that go on below in `mine` where `other` had ended its paragraph and
// begins another: cells of one row would not do that.
int breaks_alone(const Parts& parts, Part std::pair<Part, Part>::*mine,
                 Part std::pair<Part, Part>::*other, const Sides& sides, float em) {
  const bool is_left = mine == &std::pair<Part, Part>::first;
  const Side& edge = is_left ? sides.left : sides.right;
  const Side& far_edge = is_left ? sides.right : sides.left;
  int breaks = 0;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const Part& line = parts[i].*mine;
    const Part& next = parts[i + 1].*mine;
    const Part& beside = parts[i].*other;
    if (line.empty() || next.empty() || beside.empty() || (parts[i + 1].*other).empty()) continue;
    const bool goes_on =
        line.right > edge.right - kRagged * em && next.left < edge.left + kUnindented * em;
    if (goes_on && beside.right < far_edge.right - kRagged * em) ++breaks;
  }
  return breaks;
}

// Both sides of a list of names are columns though no line is full, when each
// breaks its lines as if the other were not there.
bool flow_apart(const Parts& parts, const Sides& sides, float em) {
  constexpr int kMinBreaks = 3;
  const auto with_cells = std::count_if(parts.begin(), parts.end(), [](const auto& row) {
    return row.first.has_cells || row.second.has_cells;
  });
  if (4 * static_cast<std::size_t>(with_cells) > parts.size()) return false;
  if (std::min(sides.left.widths.size(), sides.right.widths.size()) < kMinRows) return false;
  using Pair = std::pair<Part, Part>;
  const int left = breaks_alone(parts, &Pair::first, &Pair::second, sides, em);
  const int right = breaks_alone(parts, &Pair::second, &Pair::first, sides, em);
  return left > 0 && right > 0 && left + right >= kMinBreaks;
}

Sides measure_sides(const SpanTable& spans, std::size_t begin, std::size_t end, float x, float em) {
  Sides sides;
  Parts parts;
  for (std::size_t i = begin; i < end; ++i) {
    auto& [left, right] = parts.emplace_back();
    for (const Span& span : spans[i]) (span.right <= x ? left : right).add(span, em);
    if (!left.empty()) sides.left.add(left.left, left.right, left.pieces);
    if (!right.empty()) sides.right.add(right.left, right.right, right.pieces);
  }
  sides.flow_apart = flow_apart(parts, sides, em);
  return sides;
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

std::vector<Band> find_bands(const std::vector<Row>& rows, const SpanTable& spans, float gutter) {
  const float em = text_size(rows);
  std::vector<Band> bands;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin;
    while (end < rows.size() && !crosses(spans[end], gutter)) ++end;
    if (end > begin) {
      Band band{begin, end, measure_sides(spans, begin, end, gutter, em), false};
      band.is_columns = band.sides.are_columns();
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
  return bands;
}

// Appends `rows` to `out`, bands of columns column by column; the columns may
// be divided again.
void order(std::vector<Row> rows, const std::vector<Glyph>& glyphs, int depth, int& region,
           std::vector<Row>& out) {
  const int own = region;  // of what crosses all columns, above and below them
  std::vector<Band> bands;
  float gutter = 0;
  if (rows.size() >= kMinRows && depth < kMaxDepth) {
    SpanTable spans;
    for (const Row& row : rows) spans.push_back(inked_spans(row, glyphs));
    gutter = find_gutter(rows, spans);
    bands = find_bands(rows, spans, gutter);
  }
  const auto copy = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      rows[i].region = own;
      out.push_back(std::move(rows[i]));
    }
  };
  std::size_t done = 0;
  for (const Band& band : bands) {
    copy(done, band.begin);
    const std::vector<Row> inside(rows.begin() + static_cast<std::ptrdiff_t>(band.begin),
                                  rows.begin() + static_cast<std::ptrdiff_t>(band.end));
    for (const bool left : {true, false}) {
      ++region;
      order(side_of(inside, glyphs, gutter, left), glyphs, depth + 1, region, out);
    }
    done = band.end;
  }
  copy(done, rows.size());
}

}  // namespace

std::vector<Row> order_columns(std::vector<Row> rows, const std::vector<Glyph>& glyphs) {
  if (rows.size() < kMinRows || rows.size() > kMaxRows) return rows;
  std::vector<Row> ordered;
  int region = 0;
  order(std::move(rows), glyphs, 0, region, ordered);
  return ordered;
}

}  // namespace zhengbao
