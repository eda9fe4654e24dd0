#include "normalize/cited_documents.h"

#include <string>
#include <unordered_map>

#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/citations.h"

namespace zhengbao {
namespace {

// Rows that only repeat the head of the document name nothing else.
bool is_itself(const Citation& citation, const Record& record) {
  const std::string_view number = record.value(Field::document_number);
  if (!citation.document_number.empty() && citation.document_number == number) return true;
  const std::string_view title = record.value(Field::title);
  return !citation.title.empty() && fold_to_utf8(citation.title) == fold_to_utf8(title);
}

std::string identity(const Citation& citation) {
  return citation.title.empty() ? citation.document_number : fold_to_utf8(citation.title);
}

}  // namespace

std::vector<Citation> cited_documents(const Reading& reading, const Record& record) {
  std::vector<Citation> cited;
  std::unordered_map<std::string, std::size_t> seen;
  for (std::size_t i = reading.head.title_end; i < reading.rows.size(); ++i) {
    const TextRow& row = reading.rows[i];
    if (row.is_table()) continue;
    for (FoundCitation& found : find_citations(row.text)) {
      if (is_itself(found.citation, record)) continue;
      found.citation.page = row.page;
      found.citation.box = place_of(*row.block, row.offset + found.offset, found.length);
      const auto [known, added] = seen.emplace(identity(found.citation), cited.size());
      if (added) {
        cited.push_back(std::move(found.citation));
        continue;
      }
      Citation& first = cited[known->second];  // a later mention may say more
      if (first.document_number.empty()) first.document_number = found.citation.document_number;
      if (first.relation.empty()) first.relation = found.citation.relation;
    }
  }
  return cited;
}

}  // namespace zhengbao
