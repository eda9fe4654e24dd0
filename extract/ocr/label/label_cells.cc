#include "extract/ocr/label/label_cells.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <utility>

#include "core/median.h"
#include "extract/ocr/cut/even_cuts.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"
#include "extract/ocr/label/narrow_cells.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostRulings = 4000;
constexpr int kMostInARow = 3;
constexpr std::size_t kMostRows = 40;
// In ems. White on either side of the label: wider cells break no words.
constexpr float kMostWhite = 2;
// A character fills a little less than its square, one of few strokes much less.
constexpr float kHighest = 1.3F;
constexpr float kLeastStack = 1.6F;
// Close as in columns of print or spaced out; lines with white between them.
constexpr PitchRange kColumnPitch{0.9, 2.4, 1.15};
constexpr PitchRange kLinePitch{1.0, 2.2, 1.3};

// What a ruling left at the border of its cell when it was taken out, and specks.
bool is_dirt(const PixelBox& piece, const PixelBox& cell, int type) {
  constexpr int kFringe = 3;
  const int thin = std::min(piece.width(), piece.height());
  const int speck = std::max(1, type / 12);
  const bool at_border = piece.left <= 1 || piece.top <= 1 || piece.right >= cell.width() - 1 ||
                         piece.bottom >= cell.height() - 1;
  return (at_border && thin <= kFringe) || (piece.width() <= speck && piece.height() <= speck);
}

// The ink of one cell, without dirt, and its pieces. Places in the cell.
struct CellInk {
  PixPtr ink;
  std::vector<PixelBox> pieces;
  PixelBox box;
};

CellInk ink_of(Pix* page, const PixelBox& cell, int type) {
  CellInk found{cut_out(page, cell), {}, {}};
  if (!found.ink) return found;
  for (const PixelBox& piece : ink_components(found.ink.get())) {
    if (is_dirt(piece, cell, type)) {
      clear_ink(found.ink.get(), piece);
    } else {
      found.box = found.pieces.empty() ? piece : join(found.box, piece);
      found.pieces.push_back(piece);
    }
  }
  return found;
}

// The size of most pieces. Weighing by area makes whole characters count and their
// loose strokes not.
int size_of(const std::vector<PixelBox>& pieces) {
  std::vector<std::pair<int, double>> sizes;
  double all = 0;
  for (const PixelBox& piece : pieces) {
    const double area = static_cast<double>(piece.width()) * piece.height();
    sizes.emplace_back(std::max(piece.width(), piece.height()), area);
    all += area;
  }
  std::ranges::sort(sizes);
  double sum = 0;
  for (const auto& [size, area] : sizes) {
    sum += area;
    if (sum * 2 >= all) return size;
  }
  return 0;
}

// Of the counts of characters that may make rows this wide the one whose type is as
// large as the pieces are, and as that of the page: pieces of loose strokes (計) are smaller.
// 0 where none is.
int characters_in_a_row(int width, int size, int type) {
  constexpr float kFilled = 0.92F;  // of its square, by the pieces of a character
  constexpr float kSmallest = 0.65F;
  constexpr float kLargest = 2;
  int best = 0;
  float nearest = 10;
  for (int count = 1; count <= kMostInARow; ++count) {
    const float em = static_cast<float>(width) / static_cast<float>(count);
    const float ratio = em * kFilled / static_cast<float>(std::max(1, size));
    if (ratio < kSmallest || ratio > kLargest) continue;
    const float off =
        std::abs(std::log(ratio)) + std::abs(std::log(em / static_cast<float>(std::max(1, type))));
    if (off >= nearest) continue;
    nearest = off;
    best = count;
  }
  return best;
}

// The ink of each row of pixels of `box`, in ems.
std::vector<double> ink_down(Pix* ink, const PixelBox& box, int em) {
  std::vector<double> profile;
  profile.reserve(static_cast<std::size_t>(box.height()));
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* row = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    int count = 0;
    for (int x = box.left; x < box.right; ++x) count += GET_DATA_BIT(row, x) ? 1 : 0;
    profile.push_back(static_cast<double>(count) / em);
  }
  return profile;
}

// A small piece below the middle, the last of its row, with nothing above it.
bool ends_in_mark(const std::vector<PixelBox>& pieces, const PixelBox& row, int middle, int em) {
  const PixelBox* last = nullptr;
  for (const PixelBox& piece : pieces) {
    if (overlap_y(piece, row) <= 0) continue;
    if (!last || piece.right > last->right) last = &piece;
  }
  if (!last || 2 * last->width() > em || 2 * last->height() > em) return false;
  if (last->top + em / 10 < middle) return false;
  return std::ranges::none_of(pieces, [&](const PixelBox& piece) {
    return &piece != last && overlap_y(piece, row) > 0 && overlap_x(piece, *last) > 0;
  });
}

// Digits are narrower than high, and as high as each other.
bool are_figures(const StackRow& row, const std::vector<PixelBox>& pieces) {
  return std::ranges::all_of(pieces, [&](const PixelBox& piece) {
    if (overlap_y(piece, row.ink) <= 0) return true;
    return 10 * piece.width() < 8 * piece.height() && 10 * piece.height() >= 9 * row.ink.height();
  });
}

// The rows of a stack; none where they are higher than type or nothing but specks.
std::vector<StackRow> rows_of(const CellInk& cell, const EvenCuts& cuts, int em) {
  std::vector<StackRow> rows;
  const int half = static_cast<int>(std::lround(cuts.pitch / 2));
  for (std::size_t i = 0; i + 1 < cuts.at.size(); ++i) {
    const int top = cell.box.top + cuts.at[i];
    const int bottom = cell.box.top + cuts.at[i + 1];
    const PixelBox ink = ink_inside(cell.ink.get(), {cell.box.left, top, cell.box.right, bottom});
    if (ink.empty()) continue;
    if (static_cast<float>(ink.height()) > kHighest * static_cast<float>(em)) return {};
    // The first and the last row have no white beyond them.
    const bool is_first = i == 0;
    const bool is_last = i + 2 == cuts.at.size();
    const int middle = is_first ? bottom - half : is_last ? top + half : (top + bottom) / 2;
    rows.push_back({ink, middle, ends_in_mark(cell.pieces, ink, middle, em)});
  }
  return rows;
}

void move(LabelCell& cell, int x, int y) {
  for (StackRow& row : cell.rows) {
    row.ink = {row.ink.left + x, row.ink.top + y, row.ink.right + x, row.ink.bottom + y};
    row.middle += y;
  }
}

std::optional<LabelCell> stack_in(Pix* page, const PixelBox& box, int type) {
  const CellInk cell = ink_of(page, box, type);
  if (!cell.ink || cell.box.empty()) return std::nullopt;
  const int width = cell.box.width();
  const int size = std::min(size_of(cell.pieces), width);
  const int count = characters_in_a_row(width, size, type);
  if (count == 0) return std::nullopt;
  const int em = std::max(size, width / count);
  const float tall = static_cast<float>(cell.box.height()) / static_cast<float>(em);
  if (em * 2 < type || em > 2 * type || tall < kLeastStack || tall > 2.5F * kMostRows) {
    return std::nullopt;
  }
  const float white = kMostWhite * static_cast<float>(em);
  if (static_cast<float>(cell.box.left) > white ||
      static_cast<float>(box.width() - cell.box.right) > white) {
    return std::nullopt;
  }
  const EvenCuts cuts = cut_evenly(ink_down(cell.ink.get(), cell.box, em), em,
                                   count == 1 ? kColumnPitch : kLinePitch);
  LabelCell label{box, em, count == 1, rows_of(cell, cuts, em)};
  if (label.rows.size() < 2 || label.rows.size() > kMostRows) return std::nullopt;
  const bool all_figures = std::ranges::all_of(
      label.rows, [&](const StackRow& row) { return are_figures(row, cell.pieces); });
  if (all_figures) return std::nullopt;
  move(label, box.left, box.top);
  return label;
}

bool has_middle_in(const PixelBox& line, const PixelBox& area) {
  const int x = (line.left + line.right) / 2;
  const int y = (line.top + line.bottom) / 2;
  return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
}

// Most characters of a column have a line beside them at the same height.
bool stands_level(const LabelCell& label, const std::vector<FoundLine>& others) {
  constexpr float kLevel = 0.2F;  // em
  const auto is_level = [&](const StackRow& row) {
    return std::ranges::any_of(others, [&](const FoundLine& line) {
      const int off = (line.ink.top + line.ink.bottom - row.ink.top - row.ink.bottom) / 2;
      return std::abs(static_cast<float>(off)) <= kLevel * static_cast<float>(label.em);
    });
  };
  const auto level = std::ranges::count_if(label.rows, is_level);
  return 4 * static_cast<std::size_t>(level) >= 3 * label.rows.size();
}

// Two rows stand level with others by chance, as 小 above 计 beside a header of two lines.
void drop_level_columns(const std::vector<FoundLine>& lines, std::vector<LabelCell>& labels) {
  constexpr std::size_t kFewestLevel = 3;
  std::vector<FoundLine> others;
  for (const FoundLine& line : lines) {
    const bool is_label = std::ranges::any_of(
        labels, [&](const LabelCell& label) { return has_middle_in(line.ink, label.box); });
    if (!is_label) others.push_back(line);
  }
  std::erase_if(labels, [&](const LabelCell& label) {
    return label.is_column && label.rows.size() >= kFewestLevel && stands_level(label, others);
  });
}

int usual_height(const std::vector<FoundLine>& lines) {
  std::vector<int> heights;
  heights.reserve(lines.size());
  for (const FoundLine& line : lines) heights.push_back(line.height);
  return median(std::move(heights));
}

}  // namespace

std::vector<LabelCell> find_label_cells(Pix* ink, const std::vector<FoundLine>& lines,
                                        const std::vector<PixelBox>& rulings) {
  std::vector<LabelCell> labels;
  if (lines.empty() || rulings.size() < 2 || rulings.size() > kMostRulings) return labels;
  const int type = usual_height(lines);
  for (const PixelBox& cell : narrow_cells(lines, rulings, kMostInARow + 2 * kMostWhite)) {
    if (cell.height() < 3 * type / 2) continue;
    if (auto label = stack_in(ink, cell, type)) labels.push_back(std::move(*label));
  }
  drop_level_columns(lines, labels);
  return labels;
}

}  // namespace zhengbao
