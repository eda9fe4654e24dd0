// The picture of a page as a scanner gives it: 200 dpi, leaning, a little blurred, with dust,
// on paper that is not white.
#pragma once

#include <string>

typedef struct _cairo cairo_t;

namespace zhengbao::samples {

struct ScannedPage {
  double width_pt = 420;
  double height_pt = 400;
  double lean = 0.7 * 3.14159265 / 180;  // radians
};

// Draws with `draw`, in points, and writes the PNG file. The same call gives the same file.
void scan_page(const std::string& path, const ScannedPage& page, void (*draw)(cairo_t*));

}  // namespace zhengbao::samples
