// A letter that stands alone in its cell and was read twice.
#pragma once

#include <vector>

#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// Models see a lone Y or X as YY or xX at times. Leaves the surer of two letters that
// are one but for their case, where `ink` has not the width for both. Letters that are
// a stroke wide (I, l, i, j, 1) may well stand twice in it.
void drop_second_sight(const PixelBox& ink, std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
