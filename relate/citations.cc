#include "relate/citations.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "archive/failure.h"
#include "relate/citation_resolver.h"

namespace zhengbao {
namespace {

std::vector<LinkedRecord> records_of(Links& links, const std::vector<std::int64_t>& rows) {
  std::vector<LinkedRecord> records;
  for (const std::int64_t row : rows) records.push_back(links.record(row));
  std::sort(records.begin(), records.end(),
            [](const LinkedRecord& a, const LinkedRecord& b) { return a.id < b.id; });
  return records;
}

tl::unexpected<Error> no_record(std::string_view id) {
  return fail(ErrorCode::not_found, "no record has the id '" + std::string(id) + "'");
}

// Citations that could mean the record: those that share a number or a title.
std::vector<StoredCitation> citations_near(Links& links, std::int64_t row) {
  std::vector<StoredCitation> near;
  for (const LinkKey& key : links.keys(row)) {
    std::vector<StoredCitation> found;
    if (key.kind == LinkKind::document_number) found = links.citations_by_number(key.key);
    if (key.kind == LinkKind::subject || key.kind == LinkKind::carried)
      found = links.citations_by_title(key.key);
    std::move(found.begin(), found.end(), std::back_inserter(near));
  }
  return near;
}

}  // namespace

std::string_view citation_state_name(CitationState state) {
  switch (state) {
    case CitationState::held:
      return "held";
    case CitationState::ambiguous:
      return "ambiguous";
    case CitationState::itself:
      return "itself";
    case CitationState::open:
      return "open";
  }
  return "open";
}

Result<std::vector<ResolvedCitation>> resolve_citations(const Archive& archive,
                                                        std::string_view record_id) {
  return guarded([&]() -> Result<std::vector<ResolvedCitation>> {
    Links links(archive);
    const std::int64_t row = links.find(record_id);
    if (row == 0) return no_record(record_id);
    CitationResolver resolver(links);
    std::vector<ResolvedCitation> resolved;
    for (StoredCitation& citation : links.citations_of(row)) {
      const auto answer = resolver.resolve(citation);
      resolved.push_back({std::move(citation), answer.state, records_of(links, answer.rows)});
    }
    return resolved;
  });
}

Result<std::vector<CitedBy>> find_citing(const Archive& archive, std::string_view record_id) {
  return guarded([&]() -> Result<std::vector<CitedBy>> {
    Links links(archive);
    const std::int64_t row = links.find(record_id);
    if (row == 0) return no_record(record_id);
    CitationResolver resolver(links);
    std::set<std::pair<std::int64_t, std::string>> seen;
    std::vector<CitedBy> citing;
    for (const StoredCitation& citation : citations_near(links, row)) {
      if (citation.record_row == row) continue;
      const auto answer = resolver.resolve(citation);
      const bool meant =
          answer.state == CitationState::held &&
          std::find(answer.rows.begin(), answer.rows.end(), row) != answer.rows.end();
      if (!meant || !seen.emplace(citation.record_row, citation.relation).second) continue;
      citing.push_back({links.record(citation.record_row), citation.relation, citation.page});
    }
    std::sort(citing.begin(), citing.end(), [](const CitedBy& a, const CitedBy& b) {
      return std::tie(a.record.date, a.record.id, a.relation) <
             std::tie(b.record.date, b.record.id, b.relation);
    });
    return citing;
  });
}

}  // namespace zhengbao
