// From lines in reading order to blocks.
#pragma once

#include <vector>

#include "core/document.h"
#include "extract/layout/continuation.h"
#include "extract/layout/text_area.h"
#include "extract/layout/text_line.h"

namespace zhengbao {

struct PageBlocks {
  std::vector<Block> blocks;
  std::vector<BlockSetting> settings;  // one for each block
};

// The blocks of one page, all of kind paragraph but for tables, running matter, whose
// lines carry their role, charts, which are captions, and watermarks. Block::table is
// that of the line. `usual` is the text area of most pages; it helps on pages with few
// lines. `page_width` and `page_height` turn boxes of other directions back.
PageBlocks build_blocks(const std::vector<TextLine>& lines, const TextArea& usual, float page_width,
                        float page_height);

}  // namespace zhengbao
