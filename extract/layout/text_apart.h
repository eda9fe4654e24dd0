// Text that only looks like a part of the lines of a page, told apart before
// lines are built.
#pragma once

#include "extract/layout/page_content.h"

namespace zhengbao {

// Turns the direction of glyphs:
// - to `down` where upright characters stand one below the other: titles and
//   vertical text set with a font that knows horizontal writing only. They follow
//   each other at one pitch, and no lines of other text run through them: a
//   column of single characters in a table is none. On a page most of which runs
//   down, so are single characters among the others.
// - to `slanted` where large pale words lie behind other text: a watermark that
//   happens to be level.
// - to `slanted`, too, where text is too small to be read: tracking marks.
// n log n in the number of glyphs.
void set_text_apart(PageContent& page);

}  // namespace zhengbao
