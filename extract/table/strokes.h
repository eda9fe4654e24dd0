// The ruling lines of a page as a person sees them: what is drawn piece by
// piece, twice, or with a gap at each crossing is one line.
#pragma once

#include <vector>

#include "core/document.h"

namespace zhengbao {

// A line along one axis. Points; `at` lies across it.
struct Stroke {
  float at = 0;
  float from = 0;
  float to = 0;

  float length() const { return to - from; }
};

struct Strokes {
  std::vector<Stroke> horizontal;  // top to bottom
  std::vector<Stroke> vertical;    // left to right
};

// How far lines that meet may miss each other, and how close two parallel ones
// count as one: no text stands between lines that near.
inline constexpr float kStrokeTolerance = 3;

// n log n in the number of rulings; what goes beyond a bound is left out.
Strokes join_rulings(const std::vector<Ruling>& rulings);

}  // namespace zhengbao
