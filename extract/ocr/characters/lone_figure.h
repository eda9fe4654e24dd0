// A figure that stands alone in its cell and was read as a sign it cannot be.
#pragma once

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// Alone, without others to compare it with, 0 is read as the letter O at times, and the 1
// that stands on a foot as 4. Both are told by `ink` (1 bit, the page; `line` is where it
// stands): the letter is about as wide as high, 0 is narrower; 4 stands on its stem. What is
// mended is doubtful and keeps its first reading in `raw`.
void mend_lone_figure(Pix* ink, const PixelBox& line, CharacterRow& characters);

}  // namespace zhengbao
