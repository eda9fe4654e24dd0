// What a text says of other documents.
#pragma once

#include <string_view>
#include <vector>

#include "core/record.h"

namespace zhengbao {

struct FoundCitation {
  Citation citation;       // page and box left empty
  std::size_t offset = 0;  // of the matched bytes in the text
  std::size_t length = 0;
};

// Every 《title》（number）, 《title》 and bare number in `text`, in order. Nested
// 〈〉 and 《》 stay inside the title. `relation` is the word before or after it:
// 根据 依据 按照 转发 印发 修改 修订 废止 解读, or empty. Abbreviations defined in the
// same sentence (以下简称《条例》) are not citations.
std::vector<FoundCitation> find_citations(std::string_view text);

}  // namespace zhengbao
