// What a document says that it promulgates, forwards or has annexed.
#pragma once

#include <cstddef>

#include "normalize/gazette/starts.h"

namespace zhengbao {

// Fills `forwards`, `names` and `promulgated` from the title and the rows
// behind the head up to `limit`: 《…》 in the first sentences, and the list
// behind 附件：.
void read_named_texts(const IssueText& text, std::size_t limit, StartCandidate& start);

}  // namespace zhengbao
