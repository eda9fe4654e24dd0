// /ActualText of a PDF: what a run of glyphs stands for.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

// Puts `text` in the place of the glyphs from `begin` on, its characters spread
// over their width. Nothing changes where one of them is empty, or where the
// glyphs stand on several lines and do not match the text one by one.
void replace_by_actual_text(std::u32string_view text, std::size_t begin,
                            std::vector<Glyph>& glyphs);

}  // namespace zhengbao
