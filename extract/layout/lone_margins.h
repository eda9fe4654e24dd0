// Heads and feet that no other page repeats: of a single page, of the first page
// of a chapter.
#pragma once

#include "extract/layout/running_matter.h"

namespace zhengbao {

// Sets the role of the topmost and of the lowest line, and the label.
// - A head is set smaller than the text, at the very top, alone above a line
//   across the page that begins no table. Captions and document numbers are none.
// - So is one that says what the title below it says in larger print.
// - A head or foot is a row of pieces with clear white between them, one of which
//   is a page number by its form ("第3页 共9页", "- 5 -").
void mark_lone_margins(PageLines& page);

}  // namespace zhengbao
