// Tells round brackets from title marks by their ink.
#pragma once

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// 《 or 》 that has no partner in its line, a short one as labels are, is a round bracket where
// `ink` (1 bit, the page) has a single arc at its place: a title mark has two angles side by side.
// What is not clear stays as it was read; so does a title that goes on in another line. `line` is
// the box of the line. What is mended keeps its first reading in `raw`.
void mend_round_brackets(Pix* ink, const PixelBox& line, CharacterRow& characters);

}  // namespace zhengbao
