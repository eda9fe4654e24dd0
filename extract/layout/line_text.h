// From the glyphs of a row to its text: where spaces stand and where they are
// only layout.
#pragma once

#include <vector>

#include "extract/layout/row.h"
#include "extract/layout/text_line.h"

namespace zhengbao {

// The text of `row` with edges, styles and box.
//
// Spaces, in em of the glyphs beside them:
// - between Latin letters or digits: a gap wider than the letter spacing, or a
//   space that was drawn;
// - between Chinese characters: a gap much wider than the line's own letter
//   spacing (a title set "行 政 院" and justified lines "电 话 ：" have none);
// - letter-spaced words of single characters are closed up ("综　　合").
TextLine read_line(const Row& row, const std::vector<Glyph>& glyphs,
                   const std::vector<TextStyle>& styles);

}  // namespace zhengbao
