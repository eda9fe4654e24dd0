#include "extract/table/table_finder.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "extract/table/aligned_tables.h"
#include "extract/table/cell_text.h"
#include "extract/table/filled_grid.h"
#include "extract/table/open_columns.h"
#include "extract/table/table_signs.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxTables = 64;  // of a page

Direction main_direction(const PageContent& page) {
  std::array<std::size_t, 5> counts{};
  for (const Glyph& glyph : page.glyphs) ++counts[static_cast<std::size_t>(glyph.direction)];
  const auto most = std::max_element(counts.begin(), counts.begin() + 4);
  return static_cast<Direction>(most - counts.begin());
}

std::vector<Ruling> rulings_in_frame(const PageContent& page, const DirectionFrame& frame) {
  std::vector<Ruling> rulings = page.rulings;
  for (Ruling& ruling : rulings) ruling.box = frame.to_frame(ruling.box);
  return rulings;
}

std::vector<Glyph> glyphs_in_frame(const PageContent& page, const DirectionFrame& frame) {
  std::vector<Glyph> glyphs = page.glyphs;
  for (Glyph& glyph : glyphs) glyph.box = frame.to_frame(glyph.box);
  return glyphs;
}

// The cell a glyph stands in. Where a cell is open because the page ends, its last
// line may reach beyond the lines beside it.
int cell_of(const RuledGrid& grid, const Box& glyph) {
  constexpr float kBeyond = 0.8F;  // of the height of a glyph
  const float x = glyph.center_x();
  const float y = glyph.center_y();
  if (const int cell = grid.cell_at(x, y); cell >= 0) return cell;
  const float reach = kBeyond * glyph.height();
  const Box box = grid.box();
  const bool below = y >= box.bottom && y < box.bottom + reach;
  const bool above = y <= box.top && y > box.top - reach;
  if ((!below && !above) || x <= box.left || x >= box.right) return -1;
  const auto edge = std::upper_bound(grid.xs.begin(), grid.xs.end(), x);
  const auto column = static_cast<std::size_t>(edge - grid.xs.begin() - 1);
  if (!(below ? grid.open_bottom : grid.open_top)[column]) return -1;
  return grid.cell_at(x, below ? box.bottom - 1 : box.top + 1);
}

void fill(const std::vector<Glyph>& glyphs, std::vector<FilledGrid>& grids) {
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    if (glyphs[i].direction == Direction::slanted) continue;
    for (FilledGrid& filled : grids) {
      const int cell = cell_of(filled.grid, glyphs[i].box);
      if (cell < 0) continue;
      filled.glyphs[static_cast<std::size_t>(cell)].push_back(static_cast<std::uint32_t>(i));
      break;
    }
  }
}

float usual_size(const PageContent& page, const FilledGrid& filled) {
  std::map<float, std::size_t> counts;
  for (const auto& glyphs : filled.glyphs) {
    for (const std::uint32_t index : glyphs) ++counts[page.styles[page.glyphs[index].style].size];
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? 0 : most->first;
}

FoundTable to_table(const PageContent& page, const DirectionFrame& frame,
                    const FilledGrid& filled) {
  FoundTable found;
  const RuledGrid& grid = filled.grid;
  found.table.rows = grid.rows();
  found.table.columns = grid.columns();
  found.box = grid.box();
  found.size = usual_size(page, filled);
  found.begins_at = found.box.top / frame.height();
  found.ends_at = found.box.bottom / frame.height();
  found.column_edges = grid.xs;
  found.open_top = grid.open_top;
  found.open_bottom = grid.open_bottom;
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    const GridCell& from = grid.cells[i];
    CellText text = read_cell(page, filled.glyphs[i]);
    found.table.cells.push_back({.row = from.row,
                                 .column = from.column,
                                 .row_span = from.row_span,
                                 .column_span = from.column_span,
                                 .text = std::move(text.text),
                                 .box = frame.to_page(grid.box_of(from)),
                                 .origin = text.origin});
  }
  std::sort(found.table.cells.begin(), found.table.cells.end(), [](const Cell& a, const Cell& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  });
  return found;
}

// A row of cells with an article in one of them: frames side by side.
void add_frames(const FilledGrid& filled, std::vector<Box>& frames) {
  if (filled.grid.rows() != 1 || is_drawing(filled.grid)) return;
  for (const GridCell& cell : filled.grid.cells) frames.push_back(filled.grid.box_of(cell));
}

bool touches(const Box& a, const Box& b) { return overlap_x(a, b) > 0 && overlap_y(a, b) > 0; }

// Keeps frames that hold no table and no other frame: only those are one text.
void leave_out_outer_frames(PageTables& tables) {
  constexpr std::size_t kMaxFrames = 32;  // they are compared in pairs
  std::vector<Box> frames = std::move(tables.frames);
  if (frames.size() > kMaxFrames) frames.clear();
  const auto area = [](const Box& box) { return box.width() * box.height(); };
  for (const Box& frame : frames) {
    const bool is_outer =
        std::any_of(tables.tables.begin(), tables.tables.end(),
                    [&](const FoundTable& table) { return touches(frame, table.box); }) ||
        std::any_of(frames.begin(), frames.end(), [&](const Box& other) {
          return area(other) < area(frame) && touches(frame, other) &&
                 overlap_y(frame, other) > kStrokeTolerance &&
                 overlap_x(frame, other) > kStrokeTolerance;
        });
    if (!is_outer) tables.frames.push_back(frame);
  }
}

void add_strokes(const Strokes& more, Strokes& strokes) {
  strokes.horizontal.insert(strokes.horizontal.end(), more.horizontal.begin(),
                            more.horizontal.end());
  strokes.vertical.insert(strokes.vertical.end(), more.vertical.begin(), more.vertical.end());
}

// Grids with a place for the glyphs of each cell; those of one column are
// frames.
std::vector<FilledGrid> sort_out(std::vector<RuledGrid> found, std::vector<Box>& frames) {
  std::vector<FilledGrid> grids;
  for (RuledGrid& grid : found) {
    if (grids.size() >= kMaxTables) break;
    const std::size_t cells = grid.cells.size();
    if (grid.columns() == 1) {
      frames.push_back(grid.box());
    } else if (cells > 1) {
      grids.push_back({std::move(grid), std::vector<std::vector<std::uint32_t>>(cells)});
    }
  }
  return grids;
}

// What is found on one page, step by step.
class TableFinder {
 public:
  explicit TableFinder(const PageContent& page)
      : page_(page),
        direction_(main_direction(page)),
        frame_(direction_, page.width, page.height),
        consumed_(page.glyphs.size(), false) {}

  PageTables run() {
    if (!page_.rulings.empty()) add_ruled();
    if (direction_ == Direction::right && may_hold_aligned_table(page_, consumed_)) add_aligned();
    std::stable_sort(
        result_.tables.begin(), result_.tables.end(),
        [](const FoundTable& a, const FoundTable& b) { return a.box.top < b.box.top; });
    add_grounds();
    result_.direction = direction_;
    if (!result_.tables.empty()) result_.consumed = std::move(consumed_);
    leave_out_outer_frames(result_);
    return std::move(result_);
  }

 private:
  void add_ruled() {
    const std::vector<Glyph> glyphs = glyphs_in_frame(page_, frame_);
    Strokes strokes = join_rulings(rulings_in_frame(page_, frame_));
    add_strokes(find_open_tables(strokes, glyphs, page_.styles), strokes);
    std::vector<FilledGrid> grids = sort_out(find_ruled_grids(strokes), result_.frames);
    fill(glyphs, grids);
    for (FilledGrid& filled : grids) {
      if (!is_table(filled, glyphs)) {
        add_frames(filled, result_.frames);
        continue;
      }
      divide_columns(glyphs, page_.styles, filled);
      divide_rows(page_, frame_, filled);
      add(filled);
    }
    std::erase_if(result_.frames, [&](const Box& box) { return cuts_words(box, glyphs); });
  }

  void add_aligned() {
    std::vector<Glyph> glyphs = page_.glyphs;
    std::vector<Glyph> others;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      if (consumed_[i]) glyphs[i].direction = Direction::slanted;  // of another table
      if (glyphs[i].direction == Direction::right) others.push_back(glyphs[i]);
    }
    for (const Strokes& lines : find_aligned_tables(others, page_.styles)) {
      std::vector<FilledGrid> grids = sort_out(find_ruled_grids(lines), result_.frames);
      fill(glyphs, grids);
      for (const FilledGrid& filled : grids) add(filled);
    }
  }

  // A coloured rectangle is a frame where other text runs beside it; under a
  // title or a row of a table none does.
  void add_grounds() {
    if (page_.grounds.empty()) return;
    const std::vector<Glyph> glyphs = glyphs_in_frame(page_, frame_);
    for (const Box& ground : page_.grounds) {
      const Box box = frame_.to_frame(ground);
      std::size_t inside = 0;
      std::size_t beside = 0;
      for (const Glyph& glyph : glyphs) {
        const float y = glyph.box.center_y();
        if (glyph.direction != direction_ || y < box.top || y > box.bottom) continue;
        const float x = glyph.box.center_x();
        ++(x > box.left && x < box.right ? inside : beside);
      }
      constexpr std::size_t kLeast = 8;  // glyphs
      if (inside >= kLeast && beside >= kLeast && !cuts_words(box, glyphs))
        result_.frames.push_back(box);
    }
  }

  void add(const FilledGrid& filled) {
    result_.tables.push_back(to_table(page_, frame_, filled));
    for (const auto& glyphs : filled.glyphs) {
      for (const std::uint32_t index : glyphs) consumed_[index] = true;
    }
  }

  const PageContent& page_;
  const Direction direction_;
  const DirectionFrame frame_;
  std::vector<bool> consumed_;
  PageTables result_;
};

}  // namespace

PageTables find_tables(const PageContent& page) {
  if (page.glyphs.empty()) return {};
  return TableFinder(page).run();
}

}  // namespace zhengbao
