// Laying out one text with Pango, for everything that draws.
#pragma once

#include <memory>
#include <string_view>

#include "samples/draw/sheet.h"

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;

namespace zhengbao::samples {

struct LayoutFree {
  void operator()(PangoLayout* layout) const;
};
using LayoutPointer = std::unique_ptr<PangoLayout, LayoutFree>;

LayoutPointer make_layout(cairo_t* cairo, std::string_view text, const TextStyle& style);
// Points.
double layout_width(PangoLayout* layout);
double layout_height(PangoLayout* layout);
// Lines break there.
void set_width(PangoLayout* layout, double points);
void use_ink(cairo_t* cairo, Ink ink);

}  // namespace zhengbao::samples
