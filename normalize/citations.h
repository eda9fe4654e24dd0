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

// Every 《title》（number）, 《title》 and bare number in `text`, in order and in
// linear time. Nested 〈〉 and 《》 stay inside the title. `relation` is the word
// before or after it: 根据 依据 按照 转发 印发 修改 修订 废止 解读, or empty; documents
// named together (《A》和《B》) share it.
// - a number belongs to the title that it follows, directly or in a bracket, or
//   that it directly precedes (国令第711号《…》); a joint document with several
//   numbers is cited once for each, at the same place
// - a short name (以下简称《条例》) is no citation, where it is defined or used
//   later in `text`: give whole documents, not single paragraphs
// - numbers without an agency (第12号) count only behind a title
std::vector<FoundCitation> find_citations(std::string_view text);

}  // namespace zhengbao
