// Puts what was read from the picture of a page into what the page draws.
#pragma once

#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

// The reading takes the place of all text of `page`. Rulings that the page
// draws stay, but those of a scan are only in its picture. A page that was turned to
// be read stays turned.
void replace_text(PageContent& page, PageContent reading);

// The reading takes the place of the text inside `regions` that is not what is
// drawn (Glyph::confidence 0); where nothing was read there, it stays. Good characters
// beside a region show which of the characters read belong to it; a reading that has
// then more or fewer of them than are drawn is doubted.
void replace_regions(PageContent& page, const PageContent& reading,
                     const std::vector<Box>& regions);

// Appends a glyph of `reading` to `page`, with its style.
void append_glyph(const PageContent& reading, const Glyph& glyph, PageContent& page);

}  // namespace zhengbao
