#include "extract/table/open_columns.h"

#include <algorithm>
#include <cmath>

#include "extract/table/ink_rows.h"

namespace zhengbao {

namespace {

constexpr float kMinLength = 80;     // points; shorter lines are marks of notes
constexpr float kSameExtent = 6;     // points by which lines of one table differ
constexpr std::size_t kMinRows = 2;  // of the body
constexpr std::size_t kMinColumnsOfText = 3;

// How many rows have text in each column, and how many of these a number.
struct ColumnUse {
  std::size_t filled = 0;
  std::size_t numeric = 0;
};

std::vector<ColumnUse> use_of(const std::vector<InkRow>& rows, const std::vector<float>& middles) {
  std::vector<ColumnUse> columns(middles.size() + 1);
  for (const InkRow& row : rows) {
    std::vector<bool> seen(columns.size(), false);
    for (const InkSpan& span : row.spans) {
      const auto column = static_cast<std::size_t>(
          std::upper_bound(middles.begin(), middles.end(), span.left) - middles.begin());
      if (!seen[column]) ++columns[column].filled;
      if (!seen[column] && span.numeric) ++columns[column].numeric;
      seen[column] = true;
    }
  }
  return columns;
}

// Two classes of distances: between the lines of one cell, and between rows.
// Returns what parts them, or a negative number where all are alike.
float row_distance(const std::vector<InkRow>& rows) {
  constexpr float kClearStep = 0.35F;  // em from the first class to the second
  std::vector<float> gaps;
  float bottom = rows.front().box.bottom;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    gaps.push_back(rows[i].box.top - bottom);
    bottom = std::max(bottom, rows[i].box.bottom);
  }
  std::sort(gaps.begin(), gaps.end());
  float widest = kClearStep * rows.front().size;
  float between = -1;
  for (std::size_t i = 1; i < gaps.size(); ++i) {
    const float step = gaps[i] - gaps[i - 1];
    if (step < widest) continue;
    widest = step;
    between = gaps[i - 1] + step / 2;
  }
  return between;
}

// The rows of a table as a person counts them: printed lines that stand closer
// together than the others are one.
std::vector<InkRow> join_cell_lines(const std::vector<InkRow>& rows) {
  const bool are_rows =
      std::all_of(rows.begin(), rows.end(), [](const InkRow& row) { return row.spans.size() > 1; });
  if (rows.size() < 3 || are_rows) return rows;
  const float distance = row_distance(rows);
  if (distance < 0) return rows;
  std::vector<InkRow> joined{rows.front()};
  for (std::size_t i = 1; i < rows.size(); ++i) {
    InkRow& last = joined.back();
    if (rows[i].box.top - last.box.bottom > distance) {
      joined.push_back(rows[i]);
      continue;
    }
    last.box = join(last.box, rows[i].box);
    last.spans.insert(last.spans.end(), rows[i].spans.begin(), rows[i].spans.end());
  }
  return joined;
}

bool are_columns(const std::vector<InkRow>& rows, const std::vector<float>& middles) {
  if (rows.size() < kMinRows || middles.empty()) return false;
  const std::vector<ColumnUse> columns = use_of(rows, middles);
  const bool all_used = std::all_of(columns.begin(), columns.end(), [&](const ColumnUse& column) {
    return 2 * column.filled >= rows.size();
  });
  const bool has_numbers = std::any_of(columns.begin() + 1, columns.end(), [](const ColumnUse& c) {
    return c.numeric > 0 && 2 * c.numeric >= c.filled;
  });
  return all_used && (has_numbers || columns.size() >= kMinColumnsOfText);
}

// What stands between two lines.
struct Stretch {
  std::vector<InkRow> lines;
  std::vector<InkRow> rows;  // lines of one cell joined
};

class OpenTables {
 public:
  OpenTables(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles)
      : glyphs_(glyphs), styles_(styles) {}

  // `lines` have one extent and go down the page.
  void look_between(const std::vector<Stroke>& lines) {
    stretches_.clear();
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      Stretch stretch;
      stretch.lines =
          ink_rows(glyphs_, styles_, {lines[i].from, lines[i].at, lines[i].to, lines[i + 1].at});
      stretch.rows = join_cell_lines(stretch.lines);
      stretches_.push_back(std::move(stretch));
    }
    std::size_t first = 0;
    while (first + 2 < lines.size()) {
      const std::size_t end = add_table(lines, first);
      first = end > 0 ? end : first + 1;
    }
  }

  Strokes take() { return std::move(found_); }

 private:
  // The table that begins with line `first`: returns its last line, 0 for none.
  std::size_t add_table(const std::vector<Stroke>& lines, std::size_t first) {
    if (is_between_tables(lines, first)) return 0;
    for (std::size_t end = last_line(lines, first); end >= first + 2; --end) {
      std::vector<InkRow> body;
      std::vector<InkRow> rows;
      for (std::size_t i = first + 1; i < end; ++i) {
        body.insert(body.end(), stretches_[i].lines.begin(), stretches_[i].lines.end());
        rows.insert(rows.end(), stretches_[i].rows.begin(), stretches_[i].rows.end());
      }
      const std::vector<float> middles = white_columns(body);
      if (!are_columns(rows, middles)) continue;
      for (const float x : middles) {
        found_.vertical.push_back(
            {x, top_of(x, stretches_[first].lines, lines[first].at), lines[end].at});
      }
      for (std::size_t i = first + 1; i < end; ++i) add_rows(stretches_[i], lines[i]);
      return end;
    }
    return 0;
  }

  // Nothing is set below line `i`, or one line of text with more white around it
  // than a row has: a caption.
  bool is_between_tables(const std::vector<Stroke>& lines, std::size_t i) const {
    constexpr float kRow = 3;  // heights of its text
    const std::vector<InkRow>& inside = stretches_[i].lines;
    return inside.empty() || (inside.size() == 1 && inside[0].spans.size() == 1 &&
                              lines[i + 1].at - lines[i].at > kRow * inside[0].size);
  }

  // As far down as a table that begins with line `first` can reach.
  std::size_t last_line(const std::vector<Stroke>& lines, std::size_t first) const {
    std::size_t end = first + 1;
    while (end + 1 < lines.size() && !is_between_tables(lines, end)) ++end;
    return end;
  }

  // Lines between rows that stand apart.
  void add_rows(const Stretch& stretch, const Stroke& line) {
    if (stretch.rows.size() == stretch.lines.size()) return;
    for (std::size_t i = 0; i + 1 < stretch.rows.size(); ++i) {
      const float at = (stretch.rows[i].box.bottom + stretch.rows[i + 1].box.top) / 2;
      found_.horizontal.push_back({at, line.from, line.to});
    }
  }

  // A name over several columns keeps the line between them below it.
  static float top_of(float x, const std::vector<InkRow>& head, float top) {
    for (const InkRow& row : head) {
      const bool crossed =
          std::any_of(row.spans.begin(), row.spans.end(),
                      [x](const InkSpan& span) { return span.left < x && x < span.right; });
      if (crossed) top = std::max(top, row.box.bottom);
    }
    return top;
  }

  const std::vector<Glyph>& glyphs_;
  const std::vector<TextStyle>& styles_;
  std::vector<Stretch> stretches_;
  Strokes found_;
};

bool is_crossed(const Stroke& line, const std::vector<Stroke>& verticals) {
  return std::any_of(verticals.begin(), verticals.end(), [&](const Stroke& vertical) {
    return vertical.at > line.from - kStrokeTolerance && vertical.at < line.to + kStrokeTolerance &&
           line.at > vertical.from - kStrokeTolerance && line.at < vertical.to + kStrokeTolerance;
  });
}

// A vertical line meets an end of it.
bool has_sides(const Stroke& line, const std::vector<Stroke>& verticals) {
  return std::any_of(verticals.begin(), verticals.end(), [&](const Stroke& vertical) {
    const bool at_end = std::abs(vertical.at - line.from) <= kStrokeTolerance ||
                        std::abs(vertical.at - line.to) <= kStrokeTolerance;
    return at_end && line.at > vertical.from - kStrokeTolerance &&
           line.at < vertical.to + kStrokeTolerance;
  });
}

// A row of one cell in a table without sides: lines above and below it, one of
// which at least meets columns, and one line of text. Adds the sides it does not have.
void close_band_rows(const Strokes& strokes, const std::vector<Glyph>& glyphs,
                     const std::vector<TextStyle>& styles, Strokes& found) {
  constexpr std::size_t kMaxLines = 300;
  constexpr float kRow = 3;          // heights of its text
  constexpr float kHighest = 80;     // points
  constexpr float kLikeRows = 1.5F;  // of the lower of the rows above and below
  std::vector<Stroke> lines;
  for (const Stroke& line : strokes.horizontal) {
    if (line.length() >= kMinLength) lines.push_back(line);
  }
  if (lines.size() > kMaxLines) return;
  const auto height = [&](std::size_t i) {
    return i + 1 < lines.size() ? lines[i + 1].at - lines[i].at : kHighest;
  };
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Stroke& above = lines[i];
    const Stroke& below = lines[i + 1];
    const bool same_extent = std::abs(above.from - below.from) <= kSameExtent &&
                             std::abs(above.to - below.to) <= kSameExtent;
    const float beside = std::min(i > 0 ? height(i - 1) : kHighest, height(i + 1));
    if (!same_extent || height(i) > std::min(kHighest, kLikeRows * beside)) continue;
    if (!is_crossed(above, strokes.vertical) && !is_crossed(below, strokes.vertical)) continue;
    const float middle = (above.at + below.at) / 2;
    if (is_crossed({middle, above.from, above.to}, strokes.vertical)) continue;
    if (has_sides(above, strokes.vertical) || has_sides(below, strokes.vertical)) continue;
    const std::vector<InkRow> inside =
        ink_rows(glyphs, styles, {above.from, above.at, above.to, below.at});
    if (inside.size() != 1 || inside[0].spans.size() != 1) continue;
    if (below.at - above.at > kRow * inside[0].size) continue;
    found.vertical.push_back({above.from, above.at, below.at});
    found.vertical.push_back({above.to, above.at, below.at});
  }
}

}  // namespace

Strokes find_open_tables(const Strokes& strokes, const std::vector<Glyph>& glyphs,
                         const std::vector<TextStyle>& styles) {
  std::vector<std::vector<Stroke>> groups;
  for (const Stroke& line : strokes.horizontal) {
    if (line.length() < kMinLength || is_crossed(line, strokes.vertical)) continue;
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& other) {
      return std::abs(other.front().from - line.from) <= kSameExtent &&
             std::abs(other.front().to - line.to) <= kSameExtent;
    });
    if (group != groups.end()) {
      group->push_back(line);
    } else {
      groups.push_back({line});
    }
  }
  OpenTables tables(glyphs, styles);
  // Every stretch between lines is read: bounds a page ruled from top to bottom.
  constexpr std::size_t kMaxLines = 60;
  for (const auto& lines : groups) {
    if (lines.size() >= 3 && lines.size() <= kMaxLines) tables.look_between(lines);
  }
  Strokes found = tables.take();
  close_band_rows(strokes, glyphs, styles, found);
  return found;
}

}  // namespace zhengbao
