// Tables without any ruling line: numbers that stand below each other.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"
#include "extract/table/strokes.h"

namespace zhengbao {

// Whether the page can hold one: numbers with white before them. Cheap; `taken`
// tells which glyphs stand in tables already, empty for none.
bool may_hold_aligned_table(const PageContent& page, const std::vector<bool>& taken);

// The lines that such tables would have, one group for each table. Three lines of
// text or more, close together, with the same three columns or more parted by
// white from top to bottom, of which two hold numbers; lines of names above them
// in these columns are their header. Lists of contents have one column of numbers,
// running text none. `glyphs` are those outside of other tables.
std::vector<Strokes> find_aligned_tables(const std::vector<Glyph>& glyphs,
                                         const std::vector<TextStyle>& styles);

}  // namespace zhengbao
