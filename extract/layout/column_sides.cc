#include "extract/layout/column_sides.h"

#include <algorithm>
#include <utility>

#include "extract/layout/side_signs.h"

namespace zhengbao {

namespace {

// Columns of running text: wide enough for it, and most lines fill them. Cells are
// narrower or ragged. Empty where one part of the side is not.
std::vector<TextColumn> text_columns(std::vector<Span> spans, float em) {
  constexpr float kMinGap = 0.8F;       // em
  constexpr float kMinColumnWidth = 6;  // em
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.left < b.left; });
  std::vector<TextColumn> columns;
  for (const Span& span : spans) {
    if (columns.empty() || span.left - columns.back().right > kMinGap * em) {
      columns.push_back({span.left, span.right});
    } else {
      columns.back().right = std::max(columns.back().right, span.right);
    }
  }
  for (const Span& span : spans) {
    const auto home = std::find_if(columns.begin(), columns.end(),
                                   [&](const TextColumn& c) { return span.left < c.right; });
    ++home->lines;
    home->full += span.right - span.left > kFullLine * home->width() ? 1 : 0;
  }
  // The last one may be where the text ends.
  constexpr std::size_t kLeastEnd = 2;
  const auto is_text = [&](const TextColumn& column) {
    const bool is_end = &column == &columns.back() && columns.size() > 1 &&
                        column.width() > kFullLine * columns.front().width();
    return column.lines >= (is_end ? kLeastEnd : kMinColumnRows) &&
           2 * column.full >= column.lines && column.width() > kMinColumnWidth * em;
  };
  if (columns.size() < 2 || !std::ranges::all_of(columns, is_text)) columns.clear();
  return columns;
}

// How far the longer of the lines of `few` reaches into its column of `all`.
float reach(const Sides& few, const Sides& all) {
  return std::max(few.left.width() / all.left.width(), few.right.width() / all.right.width());
}

}  // namespace

void Side::add(std::size_t row, float from, float to, int pieces) {
  // Lines of the columns may stand at other heights: one of the other between two.
  from_top = from_top && row <= 2 * widths.size() + 1;
  if (pieces > 1) ++divided;
  left = std::min(left, from);
  right = std::max(right, to);
  widths.push_back(to - from);
}

bool Side::is_within(const Side& other, float em) const {
  return left > other.left - kRaggedEnd * em && right < other.right + kRaggedEnd * em;
}

float Side::column_width() const {
  float widest = 0;
  for (const TextColumn& column : columns) widest = std::max(widest, column.width());
  return columns.empty() ? width() : widest;
}

bool Side::is_filled() const {
  if (!columns.empty()) return true;
  if (is_divided()) return false;  // by cells
  const auto wide = std::count_if(widths.begin(), widths.end(),
                                  [this](float w) { return w > kFullLine * width(); });
  return widths.size() >= kMinColumnRows && 2 * static_cast<std::size_t>(wide) >= widths.size();
}

bool Side::has_full_lines() const {
  constexpr std::size_t kOneIn = 4;
  const auto full = static_cast<std::size_t>(std::count_if(
      widths.begin(), widths.end(), [this](float w) { return w > kFullLine * width(); }));
  return full >= kMinColumnRows && kOneIn * full >= widths.size();
}

bool Sides::are_columns() const {
  const float narrow = std::min(left.column_width(), right.column_width());
  const float wide = std::max(left.column_width(), right.column_width());
  // The text beside the numbers of articles is far wider than these.
  constexpr float kMostWider = 2;
  if (breaks_off || end_sentences || count_on) return true;
  if (has_short_end() || are_short_columns() || are_columns_of_documents()) return true;
  constexpr float kAlike = 1.5F;
  if (interleave && left.has_full_lines() && right.has_full_lines() && wide < kAlike * narrow) {
    return true;
  }
  // Text beside short lines and a table that keep to a column of its measure.
  constexpr float kSameMeasure = 1.08F;
  if (interleave && (left.is_filled() || right.is_filled()) && wide < kSameMeasure * narrow) {
    return true;
  }
  return ((left.is_filled() && right.is_filled()) || flow_apart) && wide < kMostWider * narrow;
}

bool Sides::has_short_end() const {
  constexpr std::size_t kLeastLines = 2;
  const std::size_t lines = right.widths.size();
  const float width = left.column_width();
  return left.is_filled() && (!left.is_divided() || !left.columns.empty()) && right.from_top &&
         lines >= kLeastLines && lines < kMinColumnRows && right.width() > kFullLine * width &&
         width > kFullLine * right.width();
}

bool Sides::are_short_columns() const {
  constexpr std::size_t kLeastLines = 2;
  constexpr float kAlike = 0.9F;  // of the wider column
  const float narrow = std::min(left.width(), right.width());
  const float wide = std::max(left.width(), right.width());
  return wraps > 0 && !left.is_divided() && !right.is_divided() && narrow > kAlike * wide &&
         left.from_top && right.from_top &&
         std::min(left.widths.size(), right.widths.size()) >= kLeastLines;
}

bool Sides::are_columns_of_documents() const {
  constexpr int kFewestWraps = 5;
  constexpr std::size_t kFewestLines = 8;
  constexpr float kAlike = 0.95F;  // of the wider column
  const float narrow = std::min(left.width(), right.width());
  const float wide = std::max(left.width(), right.width());
  return both_wrap && wraps >= kFewestWraps && !left.is_divided() && !right.is_divided() &&
         narrow > kAlike * wide &&
         std::min(left.widths.size(), right.widths.size()) >= kFewestLines;
}

bool Sides::are_tiers(float em) const {
  constexpr float kClear = 2;  // em
  return std::min(left.widths.size(), right.widths.size()) >= kMinColumnRows &&
         !left.is_divided() && !right.is_divided() && right.left - left.right > kClear * em;
}

bool Sides::are_part_of(const Sides& other, float em) const {
  const bool both = !left.widths.empty() && !right.widths.empty();
  return both && reach(*this, other) > kFullLine && left.is_within(other.left, em) &&
         right.is_within(other.right, em);
}

bool Sides::begin_left_of(const Sides& other, float em) const {
  return right.widths.empty() && !left.widths.empty() && left.is_within(other.left, em) &&
         left.width() > kFullLine * other.left.width();
}

bool Sides::fall_short_of(const Sides& other) const { return reach(*this, other) <= kFullLine; }

Sides measure_sides(const SpanTable& spans, std::size_t begin, std::size_t end, float x, float em) {
  Sides sides;
  SideParts parts;
  std::vector<Span> on_left;
  std::vector<Span> on_right;
  for (std::size_t i = begin; i < end; ++i) {
    auto& [left, right] = parts.emplace_back();
    for (const Span& span : spans[i]) {
      (span.right <= x ? left : right).add(span, em);
      (span.right <= x ? on_left : on_right).push_back(span);
    }
    if (!left.empty()) sides.left.add(i - begin, left.left, left.right, left.pieces);
    if (!right.empty()) sides.right.add(i - begin, right.left, right.right, right.pieces);
  }
  sides.left.columns = text_columns(std::move(on_left), em);
  sides.right.columns = text_columns(std::move(on_right), em);
  find_signs(parts, em, sides);
  return sides;
}

}  // namespace zhengbao
