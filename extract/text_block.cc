#include "extract/text_block.h"

#include <string>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/numbered_heading.h"

namespace zhengbao {

Block make_text_block(std::string_view raw_text) {
  Block block;
  block.text = tidy_text(raw_text);
  const std::string_view raw = trim(raw_text);
  if (raw != block.text) block.raw = std::string(raw);
  if (const int level = numbered_heading_level(block.text); level > 0) {
    block.kind = BlockKind::heading;
    block.level = level;
  }
  return block;
}

}  // namespace zhengbao
