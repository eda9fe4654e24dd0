// Counts the letters of a line by its ink.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

// How many signs stand apart in `line`, a part of `ink` (1 bit): digits, Latin
// letters, points. What stands above or below a sign, as the dot of an i, belongs
// to it. Says nothing of Chinese characters, whose parts stand apart.
std::size_t count_letters(Pix* ink, const PixelBox& line);
// The ink of each, from left to right.
std::vector<PixelBox> letter_boxes(Pix* ink, const PixelBox& line);

}  // namespace zhengbao
