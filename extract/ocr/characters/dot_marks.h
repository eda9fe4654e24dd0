// Small marks, told by their ink.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// The models take 、 for a point, and do not know the dot within names (买买提·艾力),
// for which they write 、, ： or a hyphen. One small mark between two Chinese
// characters is, by its place and shape in `ink` (1 bit, the page): the dot where it is
// round and stands in the middle of `line`; 、 where a point was read and a slanting
// stroke stands at the foot. Places are pixels of the page.
void mend_dots(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters);

// The disc before an item of a list, which the models do not know (¢, ©, e, 。): • where the
// first ink of `line` is round, solid and set apart from what follows, ● where it is as
// wide as half a character and more (@@ before the name of a column).
void mend_bullet(Pix* ink, const PixelBox& line, std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
