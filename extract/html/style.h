// What CSS and old attributes say of the look of text, as far as a reader of
// documents needs it. Style sheets are not read: saved pages lack them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "extract/html/tree.h"

namespace zhengbao::html {

struct Style {
  Alignment alignment = Alignment::left;
  float font_size = 0;  // points; 0 where unsaid
  float indent = 0;     // points, of the first line
  std::uint32_t color = 0;
  bool bold = false;
  bool hidden = false;
};

// The style of every node, inherited from its ancestors.
std::vector<Style> compute_styles(const Tree& tree);

// "#f00", "#FF0000", "rgb(255, 0, 0)", "red" to 0xRRGGBB; black for others.
std::uint32_t parse_color(std::string_view text);

}  // namespace zhengbao::html
