// The text of a cell, from the glyphs that stand in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/layout/page_content.h"

namespace zhengbao {

struct CellText {
  std::string text;  // UTF-8, one paragraph
  TextOrigin origin = TextOrigin::text;
};

// `glyphs` are indexes into page.glyphs. The lines of a cell are joined as those
// of a paragraph, a label above its value is set apart; characters set one below the other are one
// word.
CellText read_cell(const PageContent& page, const std::vector<std::uint32_t>& glyphs);

}  // namespace zhengbao
