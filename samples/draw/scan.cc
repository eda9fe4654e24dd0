// A page as a scanner gives it: 200 dpi, leaning, a little blurred, with dust,
// paper that is not white, and a seal over the date.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "samples/draw/drawings.h"
#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

constexpr double kDpi = 200, kPoint = 72;
constexpr double kWidth = 420, kHeight = 400;  // points
constexpr double kLean = 0.7 * 3.14159265 / 180;

void line(cairo_t* cairo, std::string_view text, double size, double x, double baseline,
          Face face = Face::song) {
  const LayoutPointer layout =
      make_layout(cairo, text, {.face = face, .size_pt = size, .line_pt = size * 1.5});
  use_ink(cairo, kBlack);
  cairo_move_to(cairo, x, baseline);
  pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

void rule(cairo_t* cairo, double x1, double y1, double x2, double y2) {
  cairo_set_line_width(cairo, 0.7);
  cairo_move_to(cairo, x1, y1);
  cairo_line_to(cairo, x2, y2);
  cairo_stroke(cairo);
}

void table(cairo_t* cairo, double top) {
  constexpr double kEdges[] = {60, 170, 265, 360};
  constexpr double kRow = 22;
  constexpr const char* kCells[][3] = {{"区域", "站点数", "日均客流（人次）"},
                                       {"望渚区", "37", "48200"},
                                       {"松岚区", "29", "39650"},
                                       {"合计", "66", "87850"}};
  for (int row = 0; row <= 4; ++row) rule(cairo, 60, top + row * kRow, 360, top + row * kRow);
  for (const double x : kEdges) rule(cairo, x, top, x, top + 4 * kRow);
  for (int row = 0; row < 4; ++row) {
    for (int column = 0; column < 3; ++column) {
      line(cairo, kCells[row][column], 10.5, kEdges[column] + 6, top + row * kRow + 15);
    }
  }
}

void seal(cairo_t* cairo, double x, double y) {
  constexpr double kRadius = 40, kTurn = 6.2832;
  cairo_set_source_rgba(cairo, 0.85, 0.1, 0.1, 0.55);
  cairo_set_line_width(cairo, 3);
  cairo_arc(cairo, x, y, kRadius, 0, kTurn);
  cairo_stroke(cairo);
  for (int i = 0; i < 5; ++i) {
    const double angle = i * kTurn / 5;
    cairo_move_to(cairo, x, y);
    cairo_line_to(cairo, x + 14 * std::sin(angle), y - 14 * std::cos(angle));
    cairo_stroke(cairo);
  }
}

void page(cairo_t* cairo) {
  line(cairo, "青岚市交通运输局关于公交站点客流的通报", 15, 70, 50, Face::hei);
  line(cairo, "岚交运〔2023〕57号", 12, 150, 78);
  line(cairo, "各区、县交通运输局：", 12, 45, 108);
  line(cairo, "2023年第三季度，全市公交站点客流平稳回升，早高峰时段", 12, 69, 130);
  line(cairo, "最为集中。现将望渚区、松岚区的站点客流通报如下，请结合实际", 12, 45, 152);
  line(cairo, "调整发车间隔，并于11月15日前报送调整方案。", 12, 45, 174);
  table(cairo, 200);
  line(cairo, "青岚市交通运输局", 12, 255, 335);
  line(cairo, "2023年10月18日", 12, 262, 357);
  seal(cairo, 305, 338);
}

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

void draw_scan(const std::string& path) {
  constexpr double kScale = kDpi / kPoint;
  cairo_surface_t* surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, static_cast<int>(kWidth * kScale), static_cast<int>(kHeight * kScale));
  cairo_t* cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 0.93, 0.93, 0.91);
  cairo_paint(cairo);
  cairo_scale(cairo, kScale, kScale);
  cairo_translate(cairo, kWidth / 2, kHeight / 2);
  cairo_rotate(cairo, kLean);
  cairo_translate(cairo, -kWidth / 2, -kHeight / 2);
  page(cairo);
  cairo_destroy(cairo);
  degrade(surface);
  const cairo_status_t status = cairo_surface_write_to_png(surface, path.c_str());
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(path + ": " + cairo_status_to_string(status));
  }
}

}  // namespace zhengbao::samples
