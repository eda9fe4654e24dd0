// From pixels of a picture to points of the page.
#pragma once

#include "core/box.h"
#include "extract/ocr/pixel_box.h"

namespace zhengbao {

struct PagePlace {
  float left = 0;  // of the picture's corner, points
  float top = 0;
  float pixels_per_point = 1;

  Box box(const PixelBox& pixels) const {
    return {left + static_cast<float>(pixels.left) / pixels_per_point,
            top + static_cast<float>(pixels.top) / pixels_per_point,
            left + static_cast<float>(pixels.right) / pixels_per_point,
            top + static_cast<float>(pixels.bottom) / pixels_per_point};
  }
};

}  // namespace zhengbao
