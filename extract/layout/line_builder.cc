#include "extract/layout/line_builder.h"

#include <algorithm>
#include <array>

#include "core/text_clean.h"
#include "extract/layout/columns.h"
#include "extract/layout/direction_frame.h"
#include "extract/layout/line_text.h"
#include "extract/layout/row.h"
#include "extract/layout/stacked_issuers.h"

namespace zhengbao {

namespace {

constexpr std::array kAxes{Direction::right, Direction::down, Direction::left, Direction::up};

std::size_t count_of(const PageContent& page, Direction direction) {
  return static_cast<std::size_t>(
      std::count_if(page.glyphs.begin(), page.glyphs.end(),
                    [direction](const Glyph& glyph) { return glyph.direction == direction; }));
}

std::vector<Glyph> glyphs_in_frame(const PageContent& page, Direction direction,
                                   const DirectionFrame& frame, const std::vector<bool>& consumed) {
  std::vector<Glyph> glyphs;
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (glyph.direction != direction || (!consumed.empty() && consumed[i])) continue;
    glyphs.push_back(glyph);
    glyphs.back().box = frame.to_frame(glyph.box);
  }
  return glyphs;
}

// Puts a row for each table where it begins among the others.
void add_table_rows(const PageTables& tables, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < tables.tables.size(); ++i) {
    Row row;
    row.box = tables.tables[i].box;
    row.table = static_cast<int>(i);
    const auto below = std::find_if(rows.begin(), rows.end(), [&](const Row& other) {
      return (other.table < 0 ? other.baseline() : other.box.top) > row.box.top;
    });
    rows.insert(below, std::move(row));
  }
}

TextLine table_line(const Row& row) {
  TextLine line;
  line.box = row.box;
  line.table = row.table;
  line.region = row.region;
  return line;
}

void add_lines(const PageContent& page, Direction direction, const PageTables& tables,
               std::vector<TextLine>& lines) {
  const DirectionFrame frame(direction, page.width, page.height);
  const std::vector<Glyph> glyphs = glyphs_in_frame(page, direction, frame, tables.consumed);
  std::vector<Row> rows = build_rows(glyphs, page.styles);
  if (direction == tables.direction) add_table_rows(tables, rows);
  rows = order_stacked_issuers(order_columns(std::move(rows), glyphs), glyphs);
  for (const Row& row : rows) {
    TextLine line = row.table < 0 ? read_line(row, glyphs, page.styles) : table_line(row);
    if (line.text.empty() && line.table < 0) continue;
    line.direction = direction;
    lines.push_back(std::move(line));
  }
}

// Slanted text has no rows; what is drawn in one style together is one line.
void add_slanted(const PageContent& page, std::vector<TextLine>& lines) {
  const Glyph* previous = nullptr;
  for (const Glyph& glyph : page.glyphs) {
    if (glyph.direction != Direction::slanted) {
      previous = nullptr;
      continue;
    }
    if (!previous || previous->style != glyph.style) {
      const TextStyle& style = page.styles[glyph.style];
      TextLine line;
      line.direction = Direction::slanted;
      line.size = line.max_size = style.size;
      line.bold = style.bold;
      line.color = style.color;
      lines.push_back(std::move(line));
    }
    if (const char32_t code = clean_code_point(glyph.code); code != 0) lines.back().text += code;
    lines.back().box = join(lines.back().box, glyph.box);
    previous = &glyph;
  }
}

}  // namespace

std::vector<TextLine> build_lines(const PageContent& page, const PageTables& tables) {
  std::vector<std::pair<std::size_t, Direction>> directions;
  for (const Direction direction : kAxes)
    directions.emplace_back(count_of(page, direction), direction);
  std::stable_sort(directions.begin(), directions.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<TextLine> lines;
  for (const auto& [count, direction] : directions) {
    if (count > 0) add_lines(page, direction, tables, lines);
  }
  add_slanted(page, lines);
  return lines;
}

}  // namespace zhengbao
