#include "extract/table/cell_text.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "extract/layout/direction_frame.h"
#include "extract/layout/line_form.h"
#include "extract/layout/line_text.h"

namespace zhengbao {

namespace {

constexpr std::array kAxes{Direction::right, Direction::down, Direction::left, Direction::up};

// A label above its value is set in another colour or weight.
bool are_set_apart(const TextStyle& above, const TextStyle& below) {
  return above.bold != below.bold || colors_differ(above.color, below.color);
}

void append_line(const TextLine& line, bool set_apart, std::u32string& text) {
  if (line.text.empty()) return;
  if (!text.empty() && (set_apart || needs_space_at_break(text, line.text.front()))) text += U' ';
  text += line.text;
}

void append_direction(const PageContent& page, const std::vector<std::uint32_t>& indexes,
                      Direction direction, std::u32string& text, std::vector<TextLine>& lines) {
  std::vector<Glyph> glyphs;
  const DirectionFrame frame(direction, page.width, page.height);
  for (const std::uint32_t index : indexes) {
    if (page.glyphs[index].direction != direction) continue;
    glyphs.push_back(page.glyphs[index]);
    glyphs.back().box = frame.to_frame(glyphs.back().box);
  }
  if (glyphs.empty()) return;
  const Glyph* last = nullptr;  // of the line above
  for (const Row& row : build_rows(glyphs, page.styles)) {
    const TextStyle& style = page.styles[glyphs[row.glyphs.front()].style];
    lines.push_back(read_line(row, glyphs, page.styles));
    append_line(lines.back(), last && are_set_apart(page.styles[last->style], style), text);
    last = &glyphs[row.glyphs.back()];
  }
}

}  // namespace

CellText read_cell(const PageContent& page, const std::vector<std::uint32_t>& glyphs) {
  CellText cell;
  std::u32string text;
  std::vector<TextLine> lines;
  for (const Direction direction : kAxes) append_direction(page, glyphs, direction, text, lines);
  cell.text = to_utf8(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0) cell.origin = lines[i].origin;
    if (lines[i].origin != cell.origin) cell.origin = TextOrigin::mixed;
  }
  return cell;
}

}  // namespace zhengbao
