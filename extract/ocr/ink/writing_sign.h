// Tells whether a picture may hold writing, before a recogniser is asked.
#pragma once

#include "extract/ocr/page_image.h"

namespace zhengbao {

// A quick look at a small picture, one or two pixels a point: false where nothing of
// the size of letters stands beside two others of its size and out from the ground,
// as in a drawing or on an empty sheet. A photograph may pass; writing of any
// colour on any ground does, also white on a band, and upright lines.
// True where the picture cannot be judged.
bool may_hold_writing(const PageImage& picture);

// Much of the picture is darker than paper: white letters would show on it.
// True where the picture cannot be judged.
bool has_dark_ground(const PageImage& picture);

}  // namespace zhengbao
