// From the glyphs of a page to its lines in reading order.
#pragma once

#include <vector>

#include "extract/layout/text_line.h"

namespace zhengbao {

// Every glyph of the page ends up in exactly one line (copies drawn on the same
// spot count once). The direction most glyphs have comes first, then the other
// directions, slanted text last.
std::vector<TextLine> build_lines(const PageContent& page);

}  // namespace zhengbao
