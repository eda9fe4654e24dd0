#include "extract/layout/coverage_grid.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

// The cells whose centre lies between `low` and `high`, as [first, last).
std::pair<int, int> cells_between(float low, float high, float extent, int cells) {
  const float scale = static_cast<float>(cells) / extent;
  const auto cell = [&](float position) {
    const float value = std::clamp(position * scale, 0.0F, static_cast<float>(cells));
    return static_cast<int>(std::lround(value));
  };
  return {cell(low), cell(high)};
}

}  // namespace

void CoverageGrid::add(const Box& box) {
  if (box.empty() || !(width_ > 0) || !(height_ > 0)) return;
  const auto [left, right] = cells_between(box.left, box.right, width_, kCells);
  const auto [top, bottom] = cells_between(box.top, box.bottom, height_, kCells);
  for (int row = top; row < bottom; ++row) {
    for (int column = left; column < right; ++column) rows_[row].set(column);
  }
}

double CoverageGrid::share() const {
  std::size_t covered = 0;
  for (const auto& row : rows_) covered += row.count();
  return static_cast<double>(covered) / (kCells * kCells);
}

}  // namespace zhengbao
