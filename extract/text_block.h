// One line or paragraph of markup or plain text as a block.
#pragma once

#include <string_view>

#include "core/document.h"

namespace zhengbao {

// A paragraph, or a heading where a number says so (numbered_heading.h). The
// text is tidied; `raw` keeps what stood there where that differs.
Block make_text_block(std::string_view raw_text);

}  // namespace zhengbao
