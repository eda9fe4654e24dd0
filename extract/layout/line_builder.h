// From the glyphs of a page to its lines in reading order.
#pragma once

#include <vector>

#include "extract/layout/text_line.h"
#include "extract/table/found_table.h"

namespace zhengbao {

// Every glyph of the page that no table has consumed ends up in exactly one line
// (copies drawn on the same spot count once); each of `tables` gets a line without
// text where it stands in the order. The direction most glyphs have comes first, then the other
// directions, slanted text last.
std::vector<TextLine> build_lines(const PageContent& page, const PageTables& tables = {});

}  // namespace zhengbao
