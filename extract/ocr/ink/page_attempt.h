// The picture of a page turned one way, and what is found on it before reading.
#pragma once

#include <vector>

#include "core/box.h"
#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

struct PageAttempt {
  int turns = 0;    // quarter turns clockwise
  float scale = 1;  // pixels for each point of the paper
  PreparedPage pictures;
  std::vector<PixelBox> rulings;
  std::vector<PixelBox> leaders;
  std::vector<FoundLine> lines;
};

// Without pictures when memory does not suffice.
PageAttempt prepare_attempt(const PageImage& image, int turns);

// Whether the line around `ink` is to be read: it belongs to a region when a part
// of it does; without regions every line is.
bool is_wanted(const PixelBox& ink, const PageImage& image, const std::vector<Box>& regions);

}  // namespace zhengbao
