// Tells dashes from the ideograph 一 by their ink.
#pragma once

#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// For the characters of `line`, places in pixels of the page:
// - two strokes whose ink does not part are the long dash ——, 一一 stands apart;
// - short strokes between Chinese characters that fill the square of one are a worn 一, and
//   so is one at the beginning of a line that is as wide as a character.
void join_dashes(Pix* ink, const FoundLine& line, std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
