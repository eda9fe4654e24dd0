// A page of an old gazette as a scanner gives it: 200 dpi, grey, a head across, below
// it two tiers of columns that are read from right to left, with headings of their own.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <numbers>
#include <stdexcept>
#include <vector>

#include "samples/draw/drawings.h"
#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

constexpr double kScale = 200.0 / 72;
constexpr double kWidth = 420, kHeight = 420;  // points
constexpr double kColumnPitch = 20;
constexpr double kFirstColumn = 362;

const TextStyle kText{.size_pt = 10.5, .line_pt = 16, .spacing_pt = 0.5};
const TextStyle kHead{.face = Face::hei, .size_pt = 11, .line_pt = 16};
const TextStyle kTierHead{.face = Face::hei, .size_pt = 16, .line_pt = 24};

void line(cairo_t* cairo, std::string_view text, const TextStyle& style, double x,
          double baseline) {
  const LayoutPointer layout = make_layout(cairo, text, style);
  cairo_move_to(cairo, x, baseline);
  pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

// Brackets are drawn as they are in columns; `x` is the middle of the column.
void column(cairo_t* cairo, std::string_view text, double x, double top) {
  const LayoutPointer layout = make_layout(cairo, text, kText);
  pango_context_set_base_gravity(pango_layout_get_context(layout.get()), PANGO_GRAVITY_EAST);
  pango_layout_context_changed(layout.get());
  cairo_save(cairo);
  cairo_translate(cairo, x, top);
  cairo_rotate(cairo, std::numbers::pi / 2);
  PangoLayoutLine* only = pango_layout_get_line_readonly(layout.get(), 0);
  PangoRectangle extents;
  pango_layout_line_get_extents(only, nullptr, &extents);
  cairo_move_to(cairo, 0, -(extents.y + extents.height / 2.0) / PANGO_SCALE);
  pango_cairo_show_layout_line(cairo, only);
  cairo_restore(cairo);
}

void tier(cairo_t* cairo, double top, std::string_view first, std::string_view second,
          const std::vector<std::string_view>& columns) {
  const double x = 384;
  line(cairo, first, kTierHead, x, top + 20);
  line(cairo, second, kTierHead, x, top + 46);
  double middle = kFirstColumn;
  for (const std::string_view text : columns) {
    column(cairo, text, middle, top);
    middle -= kColumnPitch;
  }
}

void page(cairo_t* cairo) {
  line(cairo, "青嵐市政府公報　第三十七期", kHead, 130, 30);
  tier(cairo, 55, "法", "規",
       {"　　茲制定渡口管理規則，自中", "華民國二十三年七月一日起施行，", "此令。",
        "　　第一條　本市為維護渡口秩", "序，保障乘客與船員之安全，特制", "定本規則。",
        "　　第二條　凡於本市河道內經", "營渡船者，應於每年一月向交通局",
        "領取執照，逾期不領者，處以罰鍰。", "　　第三條　本規則所稱「船戶」，",
        "謂領有執照並實際駕駛船隻之人。"});
  cairo_set_line_width(cairo, 0.6);
  cairo_move_to(cairo, 30, 234);
  cairo_line_to(cairo, 400, 234);
  cairo_stroke(cairo);
  tier(cairo, 245, "公", "告",
       {"　　學童及年滿六十五歲之長者，", "憑證件免費乘坐，船戶不得拒絕。",
        "　　渡資由交通局核定公布，違", "反者吊銷執照，並追繳其所得。"});
}

}  // namespace

void draw_vertical_scan(const std::string& path) {
  // Alpha alone is written as grey: the ink takes away from the paper.
  cairo_surface_t* surface = cairo_image_surface_create(
      CAIRO_FORMAT_A8, static_cast<int>(kWidth * kScale), static_cast<int>(kHeight * kScale));
  cairo_t* cairo = cairo_create(surface);
  cairo_set_source_rgba(cairo, 0, 0, 0, 0.96);
  cairo_paint(cairo);
  cairo_scale(cairo, kScale, kScale);
  cairo_set_operator(cairo, CAIRO_OPERATOR_DEST_OUT);
  cairo_set_source_rgba(cairo, 0, 0, 0, 0.95);
  page(cairo);
  cairo_destroy(cairo);
  const cairo_status_t status = cairo_surface_write_to_png(surface, path.c_str());
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(path + ": " + cairo_status_to_string(status));
  }
}

}  // namespace zhengbao::samples
