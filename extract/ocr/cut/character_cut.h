// Cuts single ideographs out of a line.
#pragma once

#include <vector>

#include "extract/ocr/character_row.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// The columns of `line` that each ideograph of `characters` holds, places in pixels of
// the page, whose `ink` (1 bit) is least at their edges. Models know the place of a
// character to half its width; since ideographs side by side stand at equal steps, it is
// told from all around it. kReplacementCharacter counts as one. Empty of other characters, and
// where those around do not say.
std::vector<PixelBox> cut_characters(Pix* ink, const PixelBox& line,
                                     const CharacterRow& characters);

}  // namespace zhengbao
