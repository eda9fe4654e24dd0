// Finds marks of footnotes, raised and small, in a line of text.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// Boxes of what stands alone in the upper part of `line`, in smaller type, as wide
// as a number in brackets: "(3)" behind a stop. Quotation marks are lower than that,
// strokes of characters have ink below them. `height` is that of the characters of
// the line, in pixels. From left to right.
std::vector<PixelBox> find_raised_marks(Pix* ink, const PixelBox& line, int height);

// True for a number of up to three digits, with both of its brackets or without.
bool is_mark_number(const std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
