// Text layers whose wrong characters have a known cause, decoded as they were
// meant.
#pragma once

#include <cstdint>
#include <span>

#include "extract/layout/page_content.h"

namespace zhengbao {

// Corrects the glyphs of every font of `page` whose characters are
//   bytes of GBK, Big5 or Shift-JIS shown in a Latin font: È«ÊÀ for 全世;
//   UTF-16 with its bytes exchanged: 䴀甀 for Mu;
//   the Latin row of Founder's composing systems read as row A0 of GBK: 犐犆犛
//   for ICS;
// and nothing else of its font contradicts it. `bytes` holds, for each glyph,
// the byte it was drawn with by a simple font that does not map it to Unicode, the
// byte of Latin-1 that another font maps it to, or 0. Counts what it changed in `page.repaired`.
void repair_text(PageContent& page, std::span<const std::uint8_t> bytes);

}  // namespace zhengbao
