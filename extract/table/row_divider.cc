#include <algorithm>
#include <string_view>

#include "core/text.h"
#include "extract/layout/row.h"
#include "extract/table/filled_grid.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMinStacked = 2;  // numbers below each other
constexpr std::size_t kMinAlike = 3;    // lines that all cells share
constexpr float kSameLine = 0.5F;       // of the height: how far lines side by side are off
constexpr float kOverlap = 0.15F;       // of the height that lines below each other may share
// Of the width of its cell: a number as wide may have been broken to fit.
constexpr float kFullWidth = 0.8F;
constexpr float kTwoLines = 1.7F;       // heights of a glyph: a lower row has one line
constexpr std::size_t kMaxRows = 2000;  // a grid is divided into

struct CellLine {
  Box box;
  bool numeric = true;
  char32_t last = 0;  // character
  std::vector<std::uint32_t> glyphs;
};

// What stands in one cell of a row.
struct CellLines {
  float width;
  std::vector<CellLine> lines;
};

// What values are written with: numbers, how they changed (增12), signs for none.
bool is_numeric_character(char32_t c) {
  return is_digit(c) ||
         std::u32string_view(U".,-+−—–%‰…/无無增减減").find(c) != std::u32string_view::npos;
}

std::vector<CellLine> lines_of(const PageContent& page, const DirectionFrame& frame,
                               const std::vector<std::uint32_t>& indexes) {
  std::vector<Glyph> glyphs;
  for (const std::uint32_t index : indexes) {
    glyphs.push_back(page.glyphs[index]);
    glyphs.back().box = frame.to_frame(glyphs.back().box);
  }
  std::vector<CellLine> lines;
  for (const Row& row : build_rows(glyphs, page.styles)) {
    CellLine line;
    line.box = row.box;
    for (const std::uint32_t i : row.glyphs) {
      line.numeric = line.numeric && is_numeric_character(glyphs[i].code);
      line.last = glyphs[i].code;
      line.glyphs.push_back(indexes[i]);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

// The lines of the cells of one row, side by side.
class LineBands {
 public:
  explicit LineBands(const std::vector<CellLines>& cells) {
    std::vector<const CellLine*> lines;
    for (const CellLines& cell : cells) {
      for (const CellLine& line : cell.lines) lines.push_back(&line);
    }
    std::sort(lines.begin(), lines.end(), [](const CellLine* a, const CellLine* b) {
      return a->box.center_y() < b->box.center_y();
    });
    for (const CellLine* line : lines) {
      const float height = line->box.height();
      if (!bands_.empty() && line->box.center_y() - bands_.back().center_y() < kSameLine * height) {
        bands_.back() = join(bands_.back(), line->box);
        continue;
      }
      overlap_ =
          overlap_ || (!bands_.empty() && overlap_y(bands_.back(), line->box) > kOverlap * height);
      bands_.push_back(line->box);
    }
  }

  std::size_t count() const { return bands_.size(); }
  bool overlap() const { return overlap_; }
  std::size_t band_of(const CellLine& line) const {
    const auto beyond = std::find_if(bands_.begin(), bands_.end(), [&](const Box& band) {
      return band.bottom >= line.box.center_y();
    });
    return std::min(static_cast<std::size_t>(beyond - bands_.begin()), bands_.size() - 1);
  }
  // Where a line would be drawn between band i and the next.
  float edge_below(std::size_t i) const { return (bands_[i].bottom + bands_[i + 1].top) / 2; }

 private:
  std::vector<Box> bands_;
  bool overlap_ = false;
};

// "64, 65," goes on in the line below.
bool is_cut_off(const CellLine& line) {
  return line.last == U',' || line.last == U'，' || line.last == U'、';
}

bool stacks_numbers(const CellLines& cell) {
  const auto& lines = cell.lines;
  return lines.size() >= kMinStacked && std::none_of(lines.begin(), lines.end(), is_cut_off) &&
         std::all_of(lines.begin(), lines.end(), [](const CellLine& l) { return l.numeric; }) &&
         std::all_of(lines.begin(), lines.end() - 1, [&](const CellLine& line) {
           return line.box.width() < kFullWidth * cell.width;
         });
}

bool are_rows(const std::vector<CellLines>& cells, const LineBands& bands) {
  if (cells.size() < 2 || bands.count() < kMinStacked || bands.overlap()) return false;
  if (std::any_of(cells.begin(), cells.end(), stacks_numbers)) return true;
  return bands.count() >= kMinAlike &&
         std::all_of(cells.begin(), cells.end(),
                     [&](const CellLines& cell) { return cell.lines.size() == bands.count(); });
}

class RowDivider {
 public:
  RowDivider(const PageContent& page, const DirectionFrame& frame, FilledGrid& filled)
      : page_(page), frame_(frame), filled_(filled) {}

  void run() {
    for (int row = filled_.grid.rows(); row-- > 0;) divide(row);
    filled_.grid.slots.clear();
  }

 private:
  void divide(int row) {
    std::vector<std::size_t> own;  // cells of this row alone
    std::vector<CellLines> lines;
    for (std::size_t i = 0; i < filled_.grid.cells.size(); ++i) {
      const GridCell& cell = filled_.grid.cells[i];
      if (cell.row != row || cell.row_span != 1) continue;
      const Box box = filled_.grid.box_of(cell);
      if (has_one_line(box, filled_.glyphs[i])) return;
      own.push_back(i);
      lines.push_back({box.width(), lines_of(page_, frame_, filled_.glyphs[i])});
    }
    const LineBands bands(lines);
    if (!are_rows(lines, bands) || filled_.grid.ys.size() + bands.count() > kMaxRows) return;
    make_room(row, static_cast<int>(bands.count()) - 1);
    for (std::size_t i = 0; i + 1 < bands.count(); ++i) {
      const auto place = filled_.grid.ys.begin() + row + 1 + static_cast<std::ptrdiff_t>(i);
      filled_.grid.ys.insert(place, bands.edge_below(i));
    }
    for (std::size_t i = 0; i < own.size(); ++i) deal_out(own[i], lines[i].lines, bands);
  }

  bool has_one_line(const Box& box, const std::vector<std::uint32_t>& glyphs) const {
    if (glyphs.empty()) return false;
    const Box glyph = frame_.to_frame(page_.glyphs[glyphs.front()].box);
    return box.height() < kTwoLines * glyph.height();
  }

  void make_room(int row, int more) {
    for (GridCell& cell : filled_.grid.cells) {
      if (cell.row > row) {
        cell.row += more;
      } else if (cell.row + cell.row_span - 1 > row ||
                 (cell.row + cell.row_span - 1 == row && cell.row_span > 1)) {
        cell.row_span += more;
      }
    }
  }

  void deal_out(std::size_t index, const std::vector<CellLine>& lines, const LineBands& bands) {
    const GridCell cell = filled_.grid.cells[index];
    const std::size_t first_new = filled_.grid.cells.size();
    for (std::size_t i = 1; i < bands.count(); ++i) {
      filled_.grid.cells.push_back(
          {cell.row + static_cast<int>(i), cell.column, 1, cell.column_span});
      filled_.glyphs.emplace_back();
    }
    filled_.glyphs[index].clear();
    for (const CellLine& line : lines) {
      const std::size_t band = bands.band_of(line);
      auto& home = filled_.glyphs[band == 0 ? index : first_new + band - 1];
      home.insert(home.end(), line.glyphs.begin(), line.glyphs.end());
    }
  }

  const PageContent& page_;
  const DirectionFrame& frame_;
  FilledGrid& filled_;
};

}  // namespace

void divide_rows(const PageContent& page, const DirectionFrame& frame, FilledGrid& filled) {
  RowDivider(page, frame, filled).run();
}

}  // namespace zhengbao
