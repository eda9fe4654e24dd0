// Takes the print of coloured seals off the text they were set on.
#pragma once

#include "extract/ocr/page_image.h"

namespace zhengbao {

// Returns the picture in grey. Coloured ink of the size of an office seal (round
// or oval, 20 to 70 mm) becomes paper and shows the black below it; coloured
// letters, as in the red head of a document, become dark grey like any text.
// Null only when there is no memory.
PixPtr without_seals(Pix* pixels, float pixels_per_point);

}  // namespace zhengbao
