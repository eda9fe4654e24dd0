#include "extract/layout/columns.h"

#include <algorithm>
#include <iterator>

namespace zhengbao {

namespace {

constexpr float kMinGap = 0.8F;         // em; narrower white is no gutter
constexpr int kBins = 512;              // places of a gutter looked at, across the rows
constexpr std::size_t kMinRows = 4;     // with text, on each side
constexpr std::size_t kMaxRows = 4000;  // a page with more is no page of text

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
  std::size_t rows = 0;
  std::vector<float> widths;

  void add(float from, float to) {
    left = std::min(left, from);
    right = std::max(right, to);
    widths.push_back(to - from);
  }
  float width() const { return right - left; }
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

  bool are_columns() const {
    constexpr float kMaxRatio = 2;
    return left.is_filled() && right.is_filled() && left.width() < kMaxRatio * right.width() &&
           right.width() < kMaxRatio * left.width();
  }
};

using SpanTable = std::vector<std::vector<Span>>;

Sides measure_sides(const SpanTable& spans, std::size_t begin, std::size_t end, float x) {
  Sides sides;
  for (std::size_t i = begin; i < end; ++i) {
    Span left{1e9F, -1e9F};
    Span right{1e9F, -1e9F};
    for (const Span& span : spans[i]) {
      Span& side = span.right <= x ? left : right;
      side = {std::min(side.left, span.left), std::max(side.right, span.right)};
    }
    if (left.right > left.left) sides.left.add(left.left, left.right);
    if (right.right > right.left) sides.right.add(right.left, right.right);
  }
  return sides;
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
    if (rows[i].table >= 0) continue;
    for (const Span& span : spans[i]) {
      ++changes[static_cast<std::size_t>(
          std::clamp((span.left - left) / step, 0.0F, kBins * 1.0F))];
      --changes[static_cast<std::size_t>(
          std::clamp((span.right - left) / step + 1, 0.0F, kBins * 1.0F))];
    }
  }
  int crossing = 0;
  int fewest = static_cast<int>(rows.size()) + 1;
  int first = 0;
  int last = 0;
  for (int bin = 0; bin < kBins; ++bin) {
    crossing += changes[static_cast<std::size_t>(bin)];
    if (bin < kBins / 4 || bin >= 3 * kBins / 4) continue;
    if (crossing < fewest) {
      fewest = crossing;
      first = last = bin;
    } else if (crossing == fewest && last == bin - 1) {
      last = bin;
    }
  }
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

void emit_side(const std::vector<Row>& rows, const std::vector<Glyph>& glyphs, float x, bool left,
               int region, std::vector<Row>& out) {
  for (const Row& row : rows) {
    Row part = row;
    if (row.table >= 0) {
      if ((row.box.center_x() < x) != left) continue;
    } else {
      part = part_of(row, glyphs, x, left);
      if (part.glyphs.empty()) continue;
    }
    part.region = region;
    out.push_back(std::move(part));
  }
}

}  // namespace

std::vector<Row> order_columns(std::vector<Row> rows, const std::vector<Glyph>& glyphs) {
  if (rows.size() < kMinRows || rows.size() > kMaxRows) return rows;
  SpanTable spans;
  for (const Row& row : rows) spans.push_back(inked_spans(row, glyphs));
  const float gutter = find_gutter(rows, spans);

  std::vector<Row> ordered;
  int region = 0;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin;
    while (end < rows.size() && !crosses(spans[end], gutter)) ++end;
    if (end > begin && measure_sides(spans, begin, end, gutter).are_columns()) {
      const std::vector<Row> band(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                  rows.begin() + static_cast<std::ptrdiff_t>(end));
      emit_side(band, glyphs, gutter, true, ++region, ordered);
      emit_side(band, glyphs, gutter, false, ++region, ordered);
      ++region;
    } else {
      end = std::max(end, begin + 1);
      for (std::size_t i = begin; i < end; ++i) {
        rows[i].region = region;
        ordered.push_back(std::move(rows[i]));
      }
    }
    begin = end;
  }
  return ordered;
}

}  // namespace zhengbao
