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

// Every document of which several renditions are held: ids in order, works in
// the order of their first ids.
Result<std::vector<std::vector<std::string>>> find_works(const Archive& archive);

// A sentence that one of two texts has and the other has not.
struct TextDifference {
  bool only_in_first = true;
  std::string sentence;

  bool operator==(const TextDifference&) const = default;
};
// First those of the first text, each in reading order. Spaces, signs, width
// and the breaks between paragraphs do not count; a sentence that stands twice
// in one text and once in the other differs once.
std::vector<TextDifference> text_differences(std::string_view first, std::string_view second);

}  // namespace zhengbao
