// A page as a picture, and where it lies on the page.
#pragma once

#include <memory>

#include "core/box.h"

struct Pix;  // Leptonica's image

namespace zhengbao {

struct PixDeleter {
  void operator()(Pix* pix) const;
};
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

// 8-bit grey, or 32-bit colour where the page has any.
struct PageImage {
  PixPtr pixels;
  float pixels_per_point = 0;
  float page_width = 0;  // points, rotation applied
  float page_height = 0;
  float left = 0;  // where the picture's corner lies on the page, points
  float top = 0;
};

// No picture larger than this is made or decoded: an A3 page at 600 dpi has 70
// million pixels, and one byte each is what a worker can spare several times.
inline constexpr double kMaxPagePixels = 40e6;

// Takes 8-bit samples (3 bytes for each pixel, rows `row_bytes` apart): grey
// where no pixel has a colour. Nothing when there is no memory for it.
PixPtr pix_from_rgb(const unsigned char* samples, int width, int height, int row_bytes);

// What lies inside `place` of the page, points; nothing where the picture has none of it.
PageImage part_of(const PageImage& image, const Box& place);

}  // namespace zhengbao
