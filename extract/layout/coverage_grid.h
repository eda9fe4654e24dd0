// How much of a page lies under rectangles that may overlap.
#pragma once

#include <array>
#include <bitset>

#include "core/box.h"

namespace zhengbao {

// The union area on a grid of 64 by 64 cells: exact enough to tell a scan from
// a page with a logo, and bounded however many images a page has.
class CoverageGrid {
 public:
  CoverageGrid(float width, float height) : width_(width), height_(height) {}

  void add(const Box& box);
  double share() const;

 private:
  static constexpr int kCells = 64;
  float width_;
  float height_;
  std::array<std::bitset<kCells>, kCells> rows_;
};

}  // namespace zhengbao
