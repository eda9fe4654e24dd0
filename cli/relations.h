// What other records have to do with one, as `show` prints it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "cli/console.h"
#include "relate/citations.h"
#include "relate/works.h"

namespace zhengbao {

struct RecordRelations {
  std::vector<Rendition> renditions;        // of the same document
  std::vector<ResolvedCitation> citations;  // in the order of the record's own
  std::vector<CitedBy> cited_by;
};
Result<RecordRelations> find_relations(const Archive& archive, std::string_view record_id);

// `json` of a record with "relations" as its last member.
std::string with_relations(std::string json, const RecordRelations& relations);

// Sections of the page of a record; "" where there is nothing to tell.
std::string repeal_lines(const RecordRelations& relations, const Console& console);
std::string rendition_lines(const RecordRelations& relations, const Console& console);
std::string citation_lines(const RecordRelations& relations, const Console& console);
std::string cited_by_lines(const RecordRelations& relations, const Console& console);

}  // namespace zhengbao
