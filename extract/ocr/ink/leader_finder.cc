#include "extract/ocr/ink/leader_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/line_sides.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

// Points.
constexpr float kLargestDot = 2.2F;
constexpr float kLargestPitch = 12;
constexpr float kLevel = 0.5F;  // dots of a row differ by less in height
constexpr int kLeastDots = 8;
// Scans round: sizes and pitches differ by a third, or a pixel.
constexpr int kPixel = 1;
constexpr std::size_t kMaxDots = 40'000;

std::vector<PixelBox> dots_of(Pix* ink, float pixels_per_point) {
  const int largest = std::max(2, static_cast<int>(kLargestDot * pixels_per_point));
  std::vector<PixelBox> dots;
  for (const PixelBox& part : ink_components(ink)) {
    if (dots.size() == kMaxDots) break;
    const auto [less, more] = std::minmax({part.width(), part.height()});
    if (more <= largest && more <= 2 * less) dots.push_back(part);
  }
  return dots;
}

struct DotRow {
  PixelBox box;
  PixelBox last;
  int pitch = 0;
  int dots = 1;
  std::vector<PixelBox> members;
};

bool is_like(int a, int b) {
  const auto [small, large] = std::minmax(a, b);
  return large <= small + kPixel || 3 * large <= 4 * small;
}

bool continues(const DotRow& row, const PixelBox& dot, float pixels_per_point) {
  const auto level = static_cast<int>(std::ceil(kLevel * pixels_per_point));
  const int pitch = dot.left - row.last.left;
  if (std::abs(dot.top + dot.bottom - row.last.top - row.last.bottom) > 2 * level) return false;
  if (!is_like(dot.width(), row.last.width()) || !is_like(dot.height(), row.last.height())) {
    return false;
  }
  if (pitch <= row.last.width() || static_cast<float>(pitch) > kLargestPitch * pixels_per_point) {
    return false;
  }
  return row.pitch == 0 || is_like(pitch, row.pitch);
}

// Letters of tiny type, set at equal steps, are no larger than dots, but not solid: a disc
// fills 78 percent of its square.
bool are_solid(Pix* ink, const std::vector<PixelBox>& dots) {
  constexpr int kSolid = 62;  // percent
  const auto solid = std::ranges::count_if(
      dots, [&](const PixelBox& dot) { return percent_of_ink(ink, dot) >= kSolid; });
  return 2 * solid > std::ssize(dots);
}

void erase(PreparedPage& page, const PixelBox& dot) {
  constexpr int kFringe = 1;
  BOX* area = boxCreate(std::max(0, dot.left - kFringe), std::max(0, dot.top - kFringe),
                        dot.width() + 2 * kFringe, dot.height() + 2 * kFringe);
  pixClearInRect(page.ink.get(), area);
  pixSetInRectArbitrary(page.grey.get(), area, kPaperGrey);
  boxDestroy(&area);
}

}  // namespace

std::vector<PixelBox> take_out_leaders(PreparedPage& page, float pixels_per_point) {
  std::vector<PixelBox> dots = dots_of(page.ink.get(), pixels_per_point);
  std::ranges::sort(dots, {}, &PixelBox::left);
  // Rows that may go on: those whose last dot is near enough.
  std::vector<DotRow> open;
  std::vector<DotRow> rows;
  const auto reach = static_cast<int>(kLargestPitch * pixels_per_point);
  for (const PixelBox& dot : dots) {
    for (std::size_t i = open.size(); i-- > 0;) {
      if (dot.left - open[i].last.left <= reach) continue;
      if (open[i].dots >= kLeastDots) rows.push_back(std::move(open[i]));
      open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
    }
    const auto row = std::ranges::find_if(
        open, [&](const DotRow& one) { return continues(one, dot, pixels_per_point); });
    if (row == open.end()) {
      open.push_back({dot, dot, 0, 1, {dot}});
      continue;
    }
    row->pitch = dot.left - row->last.left;
    row->last = dot;
    row->box = join(row->box, dot);
    ++row->dots;
    row->members.push_back(dot);
  }
  for (DotRow& row : open) {
    if (row.dots >= kLeastDots) rows.push_back(std::move(row));
  }
  std::erase_if(rows, [&](const DotRow& row) { return !are_solid(page.ink.get(), row.members); });
  std::vector<PixelBox> leaders;
  for (const DotRow& row : rows) {
    leaders.push_back(row.box);
    for (const PixelBox& dot : row.members) erase(page, dot);
  }
  return leaders;
}

}  // namespace zhengbao
