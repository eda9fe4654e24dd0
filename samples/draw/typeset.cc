#include "samples/draw/typeset.h"

#include <pango/pangocairo.h>

namespace zhengbao::samples {

void LayoutFree::operator()(PangoLayout* layout) const { g_object_unref(layout); }

LayoutPointer make_layout(cairo_t* cairo, std::string_view text, const TextStyle& style) {
  LayoutPointer layout(pango_cairo_create_layout(cairo));
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family(
      font, style.face == Face::song ? "AR PL UMing CN" : "WenQuanYi Zen Hei");
  pango_font_description_set_absolute_size(font, style.size_pt * PANGO_SCALE);
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  if (style.spacing_pt != 0) {
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(
                                           static_cast<int>(style.spacing_pt * PANGO_SCALE)));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
  }
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

double layout_width(PangoLayout* layout) {
  PangoRectangle extents;
  pango_layout_get_extents(layout, nullptr, &extents);
  return static_cast<double>(extents.width) / PANGO_SCALE;
}

double layout_height(PangoLayout* layout) {
  PangoRectangle extents;
  pango_layout_get_extents(layout, nullptr, &extents);
  return static_cast<double>(extents.height) / PANGO_SCALE;
}

void set_width(PangoLayout* layout, double points) {
  pango_layout_set_width(layout, static_cast<int>(points * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
}

void use_ink(cairo_t* cairo, Ink ink) { cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue); }

}  // namespace zhengbao::samples
