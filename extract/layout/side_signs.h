// What the rows beside a gutter show of how their text runs: by itself on either side, as
// in columns, or across, as in the cells of a table.
#pragma once

#include <utility>
#include <vector>

#include "extract/layout/column_sides.h"

namespace zhengbao {

// In em: lines of a column end within this of its edge, punctuation that hangs out of it
// included, or are the last of their paragraph.
inline constexpr float kRaggedEnd = 1.5F;
// A line as long as this part of its column fills it.
inline constexpr float kFullLine = 0.75F;

// What a row has to one side of a gutter.
struct SidePart {
  float left = 1e9F;
  float right = -1e9F;
  char32_t last = 0;  // its last character
  int number = -1;    // that it ends with, see Span
  int pieces = 0;
  bool has_cells = false;  // white within it is wider than words are set apart

  bool empty() const { return right <= left; }
  void add(const Span& span, float em);
};

using RowParts = std::pair<SidePart, SidePart>;  // left and right
using SideParts = std::vector<RowParts>;

// Sets what Sides says of both sides together (flow_apart and what follows it). The sides
// themselves are measured.
void find_signs(const SideParts& parts, float em, Sides& sides);

}  // namespace zhengbao
