// The documents that a document names.
#pragma once

#include <vector>

#include "core/record.h"
#include "normalize/reading.h"

namespace zhengbao {

// In reading order, each document once, with page and place. The document
// itself (the title and number of `record`) is none of them.
std::vector<Citation> cited_documents(const Reading& reading, const Record& record);

}  // namespace zhengbao
