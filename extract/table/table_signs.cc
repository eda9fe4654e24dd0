#include "extract/table/table_signs.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/median.h"

namespace zhengbao {

namespace {

float median_gap(std::vector<float> edges) {
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) edges[i] = edges[i + 1] - edges[i];
  edges.pop_back();
  return median(std::move(edges));
}

bool is_in_one_word(const Glyph& before, const Glyph& glyph) {
  constexpr float kWithinWord = 0.2F;  // em
  if (glyph.after_space) return false;
  const float most = kWithinWord * glyph.box.height();
  return std::abs(glyph.box.bottom - before.box.bottom) < most &&
         std::abs(glyph.box.left - before.box.right) <= most;
}

// Words run on over the lines: they were drawn over a chart.
bool cuts_words(const RuledGrid& grid, const std::vector<Glyph>& glyphs) {
  constexpr std::size_t kWholePerCut = 12;  // glyphs; overfull cells cut a few
  std::size_t inside = 0;
  std::size_t cuts = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    const Box& box = glyphs[i].box;
    const int cell = grid.cell_at(box.center_x(), box.center_y());
    if (cell < 0) continue;
    ++inside;
    if (i == 0 || !is_in_one_word(glyphs[i - 1], glyphs[i])) continue;
    const Box& before = glyphs[i - 1].box;
    cuts += grid.cell_at(before.center_x(), before.center_y()) != cell ? 1 : 0;
  }
  return cuts * kWholePerCut > inside;
}

}  // namespace

bool is_drawing(const RuledGrid& grid) {
  constexpr float kNarrow = 6;  // points
  return median_gap(grid.xs) < kNarrow || median_gap(grid.ys) < kNarrow;
}

bool cuts_words(const Box& frame, const std::vector<Glyph>& glyphs) {
  const auto is_inside = [&](const Glyph& glyph) {
    const float x = glyph.box.center_x();
    const float y = glyph.box.center_y();
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  };
  for (std::size_t i = 1; i < glyphs.size(); ++i) {
    if (is_inside(glyphs[i - 1]) != is_inside(glyphs[i]) &&
        is_in_one_word(glyphs[i - 1], glyphs[i])) {
      return true;
    }
  }
  return false;
}

bool is_table(const FilledGrid& filled, const std::vector<Glyph>& on_page) {
  if (is_drawing(filled.grid) || cuts_words(filled.grid, on_page)) return false;
  // A single row of cells is rather a frame or a pair of columns; a row of three
  // that is short is what the page before left over.
  constexpr int kMinColumnsOfOneRow = 3;
  constexpr std::size_t kMaxOneRow = 300;  // glyphs in a cell of it
  constexpr std::size_t kArticle = 600;    // glyphs: more than a cell holds
  constexpr double kArticleShare = 0.6;    // of the text of the grid
  constexpr std::size_t kMinFilled = 2;    // cells with text
  constexpr std::size_t kEmptyPerFilled = 12;
  std::size_t with_text = 0;
  std::size_t all = 0;
  std::size_t largest = 0;
  for (const auto& glyphs : filled.glyphs) {
    with_text += glyphs.empty() ? 0 : 1;
    all += glyphs.size();
    largest = std::max(largest, glyphs.size());
  }
  if (with_text < kMinFilled || filled.glyphs.size() > kEmptyPerFilled * with_text) return false;
  if (filled.grid.rows() == 1)
    return filled.grid.columns() >= kMinColumnsOfOneRow && largest <= kMaxOneRow;
  return largest <= kArticle ||
         static_cast<double>(largest) < kArticleShare * static_cast<double>(all);
}

}  // namespace zhengbao
