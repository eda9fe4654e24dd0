// The fonts of a page: styles that differ only in size and colour are one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

struct PageFonts {
  std::vector<std::uint32_t> of_style;  // index of the font of each style
  std::size_t count = 0;
};

// Fonts differ by name, by whether their characters are guessed, and by whether
// they leave ink.
PageFonts fonts_of(const PageContent& page);

}  // namespace zhengbao
