// One record in full, as `show` prints it.
#pragma once

#include <string>

#include "archive/archive.h"
#include "cli/console.h"

namespace zhengbao {

// Title, fields, flags, sections, citations, attachments and the source; with
// `evidence` below each value what was read, where, and by which rule.
std::string record_page(const StoredRecord& stored, bool evidence, const Console& console);

}  // namespace zhengbao
