#include "extract/ocr/page_image.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

// JPEG blurs colour into black text; what differs by less is grey.
constexpr int kColorSpread = 48;
// Fewer coloured pixels than one in this many are scanner noise.
constexpr int kPixelsPerColored = 20'000;

bool has_color(const unsigned char* samples, int width, int height, int row_bytes) {
  long colored = 0;
  for (int y = 0; y < height; ++y) {
    const unsigned char* row = samples + static_cast<std::ptrdiff_t>(y) * row_bytes;
    for (int x = 0; x < width; ++x) {
      const auto [low, high] = std::minmax({row[3 * x], row[3 * x + 1], row[3 * x + 2]});
      colored += high - low > kColorSpread ? 1 : 0;
    }
  }
  return colored > static_cast<long>(width) * height / kPixelsPerColored;
}

}  // namespace

void PixDeleter::operator()(Pix* pix) const { pixDestroy(&pix); }

PixPtr pix_from_rgb(const unsigned char* samples, int width, int height, int row_bytes) {
  const bool color = has_color(samples, width, height, row_bytes);
  PixPtr pix(pixCreateNoInit(width, height, color ? 32 : 8));
  if (!pix) return nullptr;
  l_uint32* data = pixGetData(pix.get());
  const int words = pixGetWpl(pix.get());
  for (int y = 0; y < height; ++y) {
    const unsigned char* row = samples + static_cast<std::ptrdiff_t>(y) * row_bytes;
    l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
    for (int x = 0; x < width; ++x) {
      const unsigned char* rgb = row + static_cast<std::ptrdiff_t>(3) * x;
      if (color) {
        composeRGBPixel(rgb[0], rgb[1], rgb[2], line + x);
      } else {
        const int luminance = (rgb[0] * 77 + rgb[1] * 151 + rgb[2] * 28) >> 8;
        SET_DATA_BYTE(line, x, static_cast<l_uint8>(luminance));
      }
    }
  }
  return pix;
}

PageImage part_of(const PageImage& image, const Box& place) {
  const auto pixel = [&](float at) {
    return static_cast<int>(std::lround(at * image.pixels_per_point));
  };
  const int left = std::max(0, pixel(place.left - image.left));
  const int top = std::max(0, pixel(place.top - image.top));
  BOX* area =
      boxCreate(left, top, std::max(1, pixel(place.width())), std::max(1, pixel(place.height())));
  PageImage part{
      PixPtr(image.pixels ? pixClipRectangle(image.pixels.get(), area, nullptr) : nullptr),
      image.pixels_per_point,
      image.page_width,
      image.page_height,
      place.left,
      place.top};
  boxDestroy(&area);
  return part;
}

}  // namespace zhengbao
