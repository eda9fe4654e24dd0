#include "samples/draw/scanned_page.h"

#include <cairo.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace zhengbao::samples {

namespace {

constexpr double kDpi = 200, kPoint = 72;

// The mean of each pixel and its neighbours, and dust that is the same each time.
void degrade(cairo_surface_t* surface) {
  cairo_surface_flush(surface);
  const int width = cairo_image_surface_get_width(surface);
  const int height = cairo_image_surface_get_height(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  unsigned char* data = cairo_image_surface_get_data(surface);
  const std::vector<unsigned char> sharp(data, data + static_cast<std::ptrdiff_t>(stride) * height);
  for (int y = 1; y + 1 < height; ++y) {
    for (int x = 4; x < 4 * (width - 1); ++x) {
      const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(y) * stride + x;
      const auto pixel = [&](std::ptrdiff_t place) {
        return static_cast<int>(sharp[static_cast<std::size_t>(place)]);
      };
      data[at] = static_cast<unsigned char>((4 * pixel(at) + pixel(at - 4) + pixel(at + 4) +
                                             pixel(at - stride) + pixel(at + stride)) /
                                            8);
    }
  }
  std::uint32_t random = 20231018;
  for (int i = 0; i < 900; ++i) {
    random = random * 1664525U + 1013904223U;
    const int x = static_cast<int>((random >> 8) % static_cast<unsigned>(width));
    random = random * 1664525U + 1013904223U;
    const int y = static_cast<int>((random >> 8) % static_cast<unsigned>(height));
    std::fill_n(data + static_cast<std::ptrdiff_t>(y) * stride + 4 * x, 3, 90);
  }
  cairo_surface_mark_dirty(surface);
}

}  // namespace

void scan_page(const std::string& path, const ScannedPage& page, void (*draw)(cairo_t*)) {
  constexpr double kScale = kDpi / kPoint;
  cairo_surface_t* surface =
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(page.width_pt * kScale),
                                 static_cast<int>(page.height_pt * kScale));
  cairo_t* cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 0.93, 0.93, 0.91);
  cairo_paint(cairo);
  cairo_scale(cairo, kScale, kScale);
  cairo_translate(cairo, page.width_pt / 2, page.height_pt / 2);
  cairo_rotate(cairo, page.lean);
  cairo_translate(cairo, -page.width_pt / 2, -page.height_pt / 2);
  draw(cairo);
  cairo_destroy(cairo);
  degrade(surface);
  const cairo_status_t status = cairo_surface_write_to_png(surface, path.c_str());
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(path + ": " + cairo_status_to_string(status));
  }
}

}  // namespace zhengbao::samples
