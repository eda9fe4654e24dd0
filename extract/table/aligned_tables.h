// Tables without any ruling line: numbers that stand below each other.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Whether the page can hold one: numbers with white before them. Cheap; `taken`
// tells which glyphs stand in tables already, empty for none.
bool may_hold_aligned_table(const PageContent& page, const std::vector<bool>& taken);

// The lines that such tables would have, one group for each table (aligned_block.h
// tells which lines of text are one). Lists of contents have one column of numbers,
// which rise, running text none. `glyphs` are those outside of other tables.
std::vector<Strokes> find_aligned_tables(const std::vector<Glyph>& glyphs,
                                         const std::vector<TextStyle>& styles);

}  // namespace zhengbao
