// Ruling lines among the paths of a PDF page.
#pragma once

#include <cstddef>
#include <vector>

#include "core/document.h"

class GfxState;

namespace zhengbao {

// Adds the straight, axis-aligned segments of the current path of `state` as
// it is stroked. At most `limit` rulings are kept in `out`.
void add_stroked_rulings(GfxState& state, std::size_t limit, std::vector<Ruling>& out);

// The same for a path that is filled: rectangles so thin that they are lines and,
// where it is filled by the even-odd rule, the narrow space between two
// rectangles, one within the other.
void add_filled_rulings(GfxState& state, bool even_odd, std::size_t limit,
                        std::vector<Ruling>& out);

// Adds the coloured rectangles of a path that is filled which may lie under text.
void add_grounds(GfxState& state, std::size_t limit, std::vector<Box>& out);

// How many parts of a path that is filled have the size and the bends of letters:
// text that a program has turned into shapes.
std::size_t count_letter_shapes(const GfxState& state);

// A ruling for any thin box (an image one pixel high), clipped to what shows.
void add_thin_box(GfxState& state, const Box& box, std::size_t limit, std::vector<Ruling>& out);

// The smallest box around the unit square of the current matrix: where an
// image lands.
Box unit_square(GfxState& state);

// 0xRRGGBB of the current fill or stroke colour.
std::uint32_t fill_color(const GfxState& state);
std::uint32_t stroke_color(const GfxState& state);

}  // namespace zhengbao
