#include "extract/table/open_columns.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/text.h"
#include "extract/layout/row.h"

namespace zhengbao {

namespace {

constexpr float kMinLength = 80;     // points; shorter lines are marks of notes
constexpr float kSameExtent = 6;     // points by which lines of one table differ
constexpr float kMinWhite = 0.8F;    // em between columns
constexpr std::size_t kMinRows = 2;  // of the body
constexpr std::size_t kMinColumnsOfText = 3;

struct Span {
  float left;
  float right;
  bool numeric;
};

struct InkRow {
  Box box;
  float size;
  std::vector<Span> spans;  // parted by white of kMinWhite
};

bool is_numeric_character(char32_t c) {
  return is_digit(c) || std::u32string_view(U".,-+−—–%‰…").find(c) != std::u32string_view::npos;
}

std::vector<InkRow> ink_rows(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                             const Box& area) {
  std::vector<Glyph> inside;
  for (const Glyph& glyph : glyphs) {
    const float x = glyph.box.center_x();
    const float y = glyph.box.center_y();
    if (x > area.left && x < area.right && y > area.top && y < area.bottom) inside.push_back(glyph);
  }
  std::vector<InkRow> rows;
  for (const Row& row : build_rows(inside, styles)) {
    InkRow ink{row.box, row.size, {}};
    for (const std::uint32_t index : row.glyphs) {
      const Glyph& glyph = inside[index];
      const bool numeric = is_numeric_character(glyph.code);
      if (!ink.spans.empty() && glyph.box.left - ink.spans.back().right < kMinWhite * row.size) {
        Span& last = ink.spans.back();
        last.right = std::max(last.right, glyph.box.right);
        last.numeric = last.numeric && numeric;
      } else {
        ink.spans.push_back({glyph.box.left, glyph.box.right, numeric});
      }
    }
    rows.push_back(std::move(ink));
  }
  return rows;
}

// The middles of the white between the ink of all rows.
std::vector<float> white_columns(const std::vector<InkRow>& rows) {
  std::vector<Span> spans;
  float size = 0;
  for (const InkRow& row : rows) {
    spans.insert(spans.end(), row.spans.begin(), row.spans.end());
    size = std::max(size, row.size);
  }
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.left < b.left; });
  std::vector<float> middles;
  float right = spans.empty() ? 0 : spans.front().right;
  for (const Span& span : spans) {
    if (span.left - right > kMinWhite * size) middles.push_back((right + span.left) / 2);
    right = std::max(right, span.right);
  }
  return middles;
}

// How many rows have text in each column, and how many of these a number.
struct ColumnUse {
  std::size_t filled = 0;
  std::size_t numeric = 0;
};

std::vector<ColumnUse> use_of(const std::vector<InkRow>& rows, const std::vector<float>& middles) {
  std::vector<ColumnUse> columns(middles.size() + 1);
  for (const InkRow& row : rows) {
    std::vector<bool> seen(columns.size(), false);
    for (const Span& span : row.spans) {
      const auto column = static_cast<std::size_t>(
          std::upper_bound(middles.begin(), middles.end(), span.left) - middles.begin());
      if (!seen[column]) ++columns[column].filled;
      if (!seen[column] && span.numeric) ++columns[column].numeric;
      seen[column] = true;
    }
  }
  return columns;
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

class OpenTables {
 public:
  OpenTables(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles)
      : glyphs_(glyphs), styles_(styles) {}

  // `lines` have one extent and go down the page.
  void look_between(const std::vector<Stroke>& lines) {
    std::size_t first = 0;
    while (first + 2 < lines.size()) {
      first += add_table(lines, first) ? 2 : 1;
    }
  }

  std::vector<Stroke> take() { return std::move(columns_); }

 private:
  bool add_table(const std::vector<Stroke>& lines, std::size_t first) {
    const float left = lines[first].from;
    const float right = lines[first].to;
    const float header = lines[first + 1].at;
    const std::vector<InkRow> body =
        ink_rows(glyphs_, styles_, {left, header, right, lines[first + 2].at});
    const std::vector<float> middles = white_columns(body);
    if (!are_columns(body, middles)) return false;
    const std::vector<InkRow> head =
        ink_rows(glyphs_, styles_, {left, lines[first].at, right, header});
    if (head.empty()) return false;
    for (const float x : middles) {
      columns_.push_back({x, top_of(x, head, lines[first].at), lines[first + 2].at});
    }
    return true;
  }

  // A name over several columns keeps the line between them below it.
  static float top_of(float x, const std::vector<InkRow>& head, float top) {
    for (const InkRow& row : head) {
      const bool crossed = std::any_of(row.spans.begin(), row.spans.end(), [x](const Span& span) {
        return span.left < x && x < span.right;
      });
      if (crossed) top = std::max(top, row.box.bottom);
    }
    return top;
  }

  const std::vector<Glyph>& glyphs_;
  const std::vector<TextStyle>& styles_;
  std::vector<Stroke> columns_;
};

bool is_crossed(const Stroke& line, const std::vector<Stroke>& verticals) {
  return std::any_of(verticals.begin(), verticals.end(), [&](const Stroke& vertical) {
    return vertical.at > line.from - kStrokeTolerance && vertical.at < line.to + kStrokeTolerance &&
           line.at > vertical.from - kStrokeTolerance && line.at < vertical.to + kStrokeTolerance;
  });
}

}  // namespace

std::vector<Stroke> find_open_columns(const Strokes& strokes, const std::vector<Glyph>& glyphs,
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
  return tables.take();
}

}  // namespace zhengbao
