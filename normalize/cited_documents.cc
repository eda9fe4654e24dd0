#include "normalize/cited_documents.h"

#include <set>
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

// （以下简称《条例》) makes 《条例》 a word of the document, no document.
std::set<std::string> abbreviations_of(const Reading& reading) {
  constexpr std::size_t kMaxBytes = 120;
  std::set<std::string> names;
  for (const TextRow& row : reading.rows) {
    for (std::string_view mark : {"简称《", "以下称《"}) {
      for (std::size_t at = row.text.find(mark); at != std::string_view::npos;
           at = row.text.find(mark, at + mark.size())) {
        const std::size_t begin = at + mark.size();
        const std::size_t end = row.text.find("》", begin);
        if (end == std::string_view::npos || end - begin > kMaxBytes) continue;
        names.insert(fold_to_utf8(row.text.substr(begin, end - begin)));
      }
    }
  }
  return names;
}

std::string identity(const Citation& citation) {
  return citation.title.empty() ? citation.document_number : fold_to_utf8(citation.title);
}

}  // namespace

std::vector<Citation> cited_documents(const Reading& reading, const Record& record) {
  std::vector<Citation> cited;
  std::unordered_map<std::string, std::size_t> seen;
  const std::set<std::string> abbreviations = abbreviations_of(reading);
  for (std::size_t i = reading.head.title_end; i < reading.rows.size(); ++i) {
    const TextRow& row = reading.rows[i];
    if (row.is_table()) continue;
    for (FoundCitation& found : find_citations(row.text)) {
      if (is_itself(found.citation, record)) continue;
      if (found.citation.document_number.empty() &&
          abbreviations.count(fold_to_utf8(found.citation.title)) > 0) {
        continue;
      }
      const RowPlace place = row.place(found.offset, found.length);
      found.citation.page = place.page;
      found.citation.box = place.box;
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
