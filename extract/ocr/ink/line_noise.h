// Ink that is no text: dust, dotted and worn rules.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// In what follows, `parts` are the connected pieces of the ink of the page, `height` is
// that of its characters in pixels.

// `line` without the dust that stands apart from either of its ends: a stop stands closer
// to its character.
PixelBox without_dust(const PixelBox& line, const std::vector<PixelBox>& parts, int height);

// `line` is a speck, a row of dots, or what is left of one of `rulings` or of a rule that
// was not found.
bool is_noise(Pix* ink, const PixelBox& line, const std::vector<PixelBox>& parts,
              const std::vector<PixelBox>& rulings, int height);

}  // namespace zhengbao
