// Makes the picture of a page fit for finding and reading text.
#pragma once

#include "extract/ocr/page_image.h"

namespace zhengbao {

// The grey of levelled paper. White: the noise of the paper is cut off above, and
// the model reads 二 for 二 where a grey ground made it see 三.
inline constexpr int kPaperGrey = 255;

struct PreparedPage {
  PixPtr grey;         // 8 bit: black on white, straight, background levelled
  PixPtr ink;          // 1 bit of the same size: what is darker than its surroundings
  bool rough = false;  // full of specks, or scanned in black and white
};

// Turns the picture by `quarter_turns` clockwise, takes coloured seals off the
// black text under them, straightens lines that lean by up to five degrees,
// levels the background and drops what the scanner added at the borders.
// Errors are not possible short of memory; then both pictures are null.
PreparedPage prepare_page(const PageImage& image, int quarter_turns);

}  // namespace zhengbao
