// Finds the lines of text in the picture of a page.
#pragma once

#include <vector>

#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

struct FoundLine {
  PixelBox ink;    // around its ink
  int height = 0;  // of its characters; more than ink.height() for a lone dash
  // Where two lines of the usual size may have grown together: the row between
  // them. 0 where the line is not that high.
  int cut = 0;
};

// `ink` is black on white without ruling lines (take_out_rulings); no line
// crosses one of `rulings`, so the cells of a ruled table come apart. Letters
// spaced by up to two of their widths stay one line, pictures and specks are
// left out. From top to bottom, then left to right.
std::vector<FoundLine> find_lines(Pix* ink, const std::vector<PixelBox>& rulings,
                                  float pixels_per_point);

}  // namespace zhengbao
