// Where the rows of a page leave white from top to bottom.
#pragma once

#include <vector>

#include "extract/layout/column_sides.h"
#include "extract/layout/row.h"

namespace zhengbao {

// The stretches of a row without white as wide as a gutter.
std::vector<Span> inked_spans(const Row& row, const std::vector<Glyph>& glyphs);

// The usual size of the type of `rows`, points; 0 where all are tables.
float text_size(const std::vector<Row>& rows);

// From the left edge of the rows, of which there is one at least, to the right one.
Span extent_of(const std::vector<Row>& rows);

// A title in the middle of the page stands above all columns, though it may cross no
// gutter: above the middle one of three. `em` is the usual size of the type.
bool is_title_of_all(const Row& row, const std::vector<Span>& spans, const Span& extent, float em);

// The places in the middle half of the page that the fewest rows cross, the widest first,
// a few at most. `spans` has those of each row.
std::vector<float> find_gutters(const std::vector<Row>& rows, const SpanTable& spans);

}  // namespace zhengbao
