// A line that is one flat stroke: 一, or the dash for nothing in a cell.
#pragma once

#include "extract/ocr/character_row.h"
#include "extract/ocr/ink/line_finder.h"

namespace zhengbao {

// What was read of a line that is no more than a stroke of an em becomes one character. By
// its thickness in `line` (pixels of the page) it is the dash or 一, which then is doubtful;
// where that does not tell them apart, it stays what was read first.
void mend_lone_stroke(const FoundLine& line, CharacterRow& characters);

}  // namespace zhengbao
