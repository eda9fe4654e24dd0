#include "extract/layout/line_builder.h"

#include <algorithm>
#include <array>

#include "core/text_clean.h"
#include "extract/layout/columns.h"
#include "extract/layout/direction_frame.h"
#include "extract/layout/line_text.h"
#include "extract/layout/row.h"
#include "extract/layout/ruled_zones.h"
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
                                   const DirectionFrame& frame) {
  std::vector<Glyph> glyphs;
  for (const Glyph& glyph : page.glyphs) {
    if (glyph.direction != direction) continue;
    glyphs.push_back(glyph);
    glyphs.back().box = frame.to_frame(glyph.box);
  }
  return glyphs;
}

std::vector<Ruling> rulings_in_frame(const PageContent& page, const DirectionFrame& frame) {
  std::vector<Ruling> rulings = page.rulings;
  for (Ruling& ruling : rulings) ruling.box = frame.to_frame(ruling.box);
  return rulings;
}

void assign_zones(std::vector<Row>& rows, const std::vector<RuledZone>& zones) {
  for (Row& row : rows) {
    for (std::size_t i = 0; i < zones.size(); ++i) {
      const Box& box = zones[i].box;
      const float y = row.box.center_y();
      if (y > box.top && y < box.bottom && overlap_x(row.box, box) > 0)
        row.zone = static_cast<int>(i);
    }
  }
}

std::vector<float> separators_of(const Row& row, const std::vector<RuledZone>& zones) {
  std::vector<float> separators;
  if (row.zone < 0) return separators;
  for (const Ruling& line : zones[static_cast<std::size_t>(row.zone)].verticals) {
    const float y = row.box.center_y();
    if (line.box.top < y && y < line.box.bottom) separators.push_back(line.box.center_x());
  }
  return separators;
}

void add_lines(const PageContent& page, Direction direction, std::vector<TextLine>& lines) {
  const DirectionFrame frame(direction, page.width, page.height);
  const std::vector<Glyph> glyphs = glyphs_in_frame(page, direction, frame);
  std::vector<Row> rows = build_rows(glyphs, page.styles);
  const std::vector<RuledZone> zones = find_ruled_zones(rulings_in_frame(page, frame));
  assign_zones(rows, zones);
  rows = order_stacked_issuers(order_columns(std::move(rows), glyphs), glyphs);
  for (const Row& row : rows) {
    TextLine line = read_line(row, glyphs, page.styles, separators_of(row, zones));
    if (line.text.empty()) continue;
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

std::vector<TextLine> build_lines(const PageContent& page) {
  std::vector<std::pair<std::size_t, Direction>> directions;
  for (const Direction direction : kAxes)
    directions.emplace_back(count_of(page, direction), direction);
  std::stable_sort(directions.begin(), directions.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<TextLine> lines;
  for (const auto& [count, direction] : directions) {
    if (count > 0) add_lines(page, direction, lines);
  }
  add_slanted(page, lines);
  return lines;
}

}  // namespace zhengbao
