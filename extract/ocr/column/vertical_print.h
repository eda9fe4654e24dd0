// Reads what is printed in columns on a page.
#pragma once

#include <string>
#include <vector>

#include "core/box.h"
#include "extract/layout/page_content.h"
#include "extract/ocr/ink/page_attempt.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

struct VerticalPrint {
  PageContent content;  // glyphs that run down the page, and their styles
  bool found = false;
  bool is_traditional = false;
  std::vector<PixelBox> rulings;  // of the page straightened by its columns
};

// Reads the columns of `page`, the picture upright, and takes their ink and lines out
// of it. What looks like columns and reads better as horizontal print, or not well, is
// left as it was: a page on its side, a list in columns. On a page without vertical
// print this takes milliseconds. `shelf` must have the model of simplified print.
VerticalPrint read_vertical_print(const PageImage& image, const std::vector<Box>& regions,
                                  ModelShelf& shelf, PageAttempt& page);

// Adds the glyphs of `print` to those of the page.
void append_print(const PageContent& print, PageContent& page);

}  // namespace zhengbao
