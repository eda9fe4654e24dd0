// One record in full, as `show` prints it.
#pragma once

#include <string>

#include "archive/archive.h"
#include "cli/console.h"
#include "cli/relations.h"

namespace zhengbao {

// Title, fields, where it was printed, what repealed it, flags, sections,
// renditions, citations both ways, attachments and the source; with `evidence`
// below each value what was read, where, and by which rule.
std::string record_page(const StoredRecord& stored, const RecordRelations& relations, bool evidence,
                        const Console& console);

}  // namespace zhengbao
