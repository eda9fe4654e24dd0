// The marks in a number, told by their ink.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// The models take the comma of 2,036 for a point, which makes another number of it. In a
// line of figures alone, of which each sign stands apart in `ink` (1 bit, the page), the
// comma reaches below the feet of the figures and the point does not. What is not clear,
// and lines whose signs are not those of the ink, stay as they were read.
void mend_number_marks(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
