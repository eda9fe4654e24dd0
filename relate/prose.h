// The sentences of a record, without what stands in its tables.
#pragma once

#include <string>
#include <vector>

#include "core/record.h"

namespace zhengbao {

// Paragraphs of the running text in order; lines that are rows of a table of the
// record are left out. At most the first kMaxParagraphs.
std::vector<std::string> prose_paragraphs(const Record& record);

inline constexpr std::size_t kMaxParagraphs = 5000;

}  // namespace zhengbao
