#include <algorithm>

#include "extract/layout/row.h"
#include "extract/table/filled_grid.h"

namespace zhengbao {

namespace {

constexpr int kMinColumns = 3;         // two could be one text set wide
constexpr std::size_t kMinGlyphs = 2;  // of each: single ones may be letter-spaced
constexpr float kMinWhite = 0.5F;      // em between two columns

class ColumnDivider {
 public:
  ColumnDivider(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                FilledGrid& filled)
      : glyphs_(glyphs), styles_(styles), filled_(filled) {}

  void run() {
    const std::size_t count = filled_.grid.cells.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (filled_.grid.cells[i].column_span >= kMinColumns) divide(i);
    }
  }

 private:
  std::size_t column_of(std::uint32_t index) const {
    const std::vector<float>& xs = filled_.grid.xs;
    const auto above = std::upper_bound(xs.begin(), xs.end(), glyphs_[index].box.center_x());
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(above - xs.begin() - 1, 0));
  }

  // A line of text goes on from one column to the next.
  bool is_crossed(const std::vector<std::uint32_t>& indexes) const {
    std::vector<Glyph> inside;
    for (const std::uint32_t index : indexes) inside.push_back(glyphs_[index]);
    for (const Row& row : build_rows(inside, styles_)) {
      for (std::size_t i = 1; i < row.glyphs.size(); ++i) {
        const std::uint32_t before = row.glyphs[i - 1];
        const std::uint32_t after = row.glyphs[i];
        if (column_of(indexes[before]) == column_of(indexes[after])) continue;
        const float white = inside[after].box.left - inside[before].box.right;
        if (white < kMinWhite * row.size) return true;
      }
    }
    return false;
  }

  void divide(std::size_t index) {
    const GridCell cell = filled_.grid.cells[index];
    std::vector<std::vector<std::uint32_t>> parts(static_cast<std::size_t>(cell.column_span));
    for (const std::uint32_t glyph : filled_.glyphs[index]) {
      const std::size_t part = column_of(glyph) - static_cast<std::size_t>(cell.column);
      parts[std::min(part, parts.size() - 1)].push_back(glyph);
    }
    const bool all_filled = std::all_of(parts.begin(), parts.end(),
                                        [](const auto& part) { return part.size() >= kMinGlyphs; });
    if (!all_filled || is_crossed(filled_.glyphs[index])) return;
    filled_.grid.cells[index].column_span = 1;
    filled_.glyphs[index] = std::move(parts[0]);
    for (std::size_t i = 1; i < parts.size(); ++i) {
      filled_.grid.cells.push_back({cell.row, cell.column + static_cast<int>(i), cell.row_span, 1});
      filled_.glyphs.push_back(std::move(parts[i]));
    }
  }

  const std::vector<Glyph>& glyphs_;
  const std::vector<TextStyle>& styles_;
  FilledGrid& filled_;
};

}  // namespace

void divide_columns(const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
                    FilledGrid& filled) {
  ColumnDivider(glyphs, styles, filled).run();
}

}  // namespace zhengbao
