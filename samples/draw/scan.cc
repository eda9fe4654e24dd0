// A scanned page with a seal over the date.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <cmath>

#include "samples/draw/drawings.h"
#include "samples/draw/scanned_page.h"
#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

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

}  // namespace

void draw_scan(const std::string& path) { scan_page(path, {}, page); }

}  // namespace zhengbao::samples
