// Works: the renditions of one document, each kept as a record of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "relate/same_work.h"

namespace zhengbao {

class Links;

struct Rendition {
  LinkedRecord record;
  WorkLink by = WorkLink::text;  // what links it to the record asked about, or to
                                 // another rendition that is linked to it
};

// The other current renditions of the document that a record is one of, in id
// order. Errors: not_found, and as reading.
Result<std::vector<Rendition>> find_renditions(const Archive& archive, std::string_view record_id);

}  // namespace zhengbao
