// The rows of a page that a gutter divides into columns.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/layout/column_sides.h"
#include "extract/layout/row.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Rows [begin, end) between two that cross the gutter.
struct Band {
  std::size_t begin;
  std::size_t end;
  Sides sides;
  bool is_columns;
};

// The bands of `rows` whose sides are columns, top to bottom: by themselves, or as few rows
// that keep to the columns of another band. Heads and feet that stand apart are left out.
// Columns end at a line of `lines`, horizontal ones, that runs across `gutter`. With
// `tiers`, a clear gutter is enough.
std::vector<Band> find_bands(const std::vector<Row>& rows, const SpanTable& spans, float gutter,
                             const std::vector<Stroke>& lines, bool tiers);

}  // namespace zhengbao
