// What records say of each other: which record a citation means, who cites a
// record, and what is cited but not held.
//
// Nothing of this is stored: it follows from what the archive holds now, in
// whatever order that came.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/links.h"

namespace zhengbao {

enum class CitationState {
  held,       // `targets` are renditions of the document that is meant
  ambiguous,  // several documents fit; `targets` has them
  itself,     // the record names itself, another rendition of itself, or what it
              // forwards and prints
  open,       // not held
};
std::string_view citation_state_name(CitationState state);

struct ResolvedCitation {
  StoredCitation citation;
  CitationState state = CitationState::open;
  std::vector<LinkedRecord> targets;  // in id order
};

// What the citations of a record mean, in reading order. By document number,
// else by title: 《》, spaces, 中华人民共和国, （试行） and an issuer left out do not
// count, but an issuer or a number that is there must not contradict. Of
// several documents of one title those that are later than the record that
// cites are left out.
// Errors: not_found, and as reading.
Result<std::vector<ResolvedCitation>> resolve_citations(const Archive& archive,
                                                        std::string_view record_id);

// Another record that names this one.
struct CitedBy {
  LinkedRecord record;
  std::string relation;  // 废止: `record` repeals it, as of record.date
  int page = 0;
};
// In order of date, then id; each record once for each relation.
Result<std::vector<CitedBy>> find_citing(const Archive& archive, std::string_view record_id);

// A document that is cited and not held.
struct WantedDocument {
  std::string title;            // the commonest form; may be empty
  std::string document_number;  // likewise
  int citations = 0;
  int records = 0;                    // that cite it; renditions of one document count once
  std::vector<std::string> cited_by;  // ids, one for each such document, at most 5
};
// Most cited first, by records, then citations, then number and title.
Result<std::vector<WantedDocument>> find_wanted(const Archive& archive);

}  // namespace zhengbao
