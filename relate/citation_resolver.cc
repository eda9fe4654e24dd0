#include "relate/citation_resolver.h"

#include <algorithm>

#include "archive/title_key.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "relate/printed_annex.h"
#include "relate/same_work.h"

namespace zhengbao {
namespace {

// Titles that more records share (年度报告) name no single document.
constexpr std::size_t kMostWithTitle = 100;
// A number is right under a title that is shortened or misread, not under one
// that has nothing in common with it.
constexpr double kRelatedTitle = 0.2;

bool titles_related(std::string_view cited, const LinkedRecord& record) {
  if (cited.empty() || record.title.empty()) return true;
  if (title_similarity(cited, record.title) >= kRelatedTitle) return true;
  const std::u32string carried = carried_subject(record.title);
  const std::u32string subject = title_parts(cited).subject;
  return carried == subject || bare_text(record.title).find(subject) != std::u32string::npos;
}

bool numbers_agree(const StoredCitation& citation, const LinkedRecord& record) {
  return citation.number_key == 0 || !names_agency(record.document_number) ||
         same_document_number(record.document_number, citation.document_number);
}

// An issuer in front of the cited title must be that of the record, as its
// title or its fields have it.
bool issuer_agrees(const TitleParts& cited, const LinkedRecord& record) {
  if (cited.issuer.empty()) return true;
  const std::string issuer = to_utf8(cited.issuer);
  const TitleParts held = title_parts(record.title);
  if (!held.issuer.empty()) return issuers_compatible(issuer, to_utf8(held.issuer));
  return issuers_compatible(issuer, record.issuers);
}

bool same_document(const LinkedRecord& a, const LinkedRecord& b) {
  const bool numbered = names_agency(a.document_number) && names_agency(b.document_number);
  if (numbered) return same_document_number(a.document_number, b.document_number);
  const bool dated = !a.written_on.empty() && !b.written_on.empty();
  return !dated || a.written_on == b.written_on;
}

bool forwards(const StoredCitation& citation, const LinkedRecord& citing) {
  const std::u32string title = fold_for_search(citing.title);
  return citation.relation == "转发" || title.find(U"转发") != std::u32string::npos ||
         title.find(U"批转") != std::u32string::npos;
}

}  // namespace

const std::vector<std::int64_t>& CitationResolver::rows_of(const LinkKey& key) {
  // Kinds share no keys by more than chance, and every row is looked at again.
  const std::int64_t slot = key.key * 8 + static_cast<int>(key.kind);
  const auto held = rows_by_key_.find(slot);
  if (held != rows_by_key_.end()) return held->second;
  return rows_by_key_.emplace(slot, links_.with_key(key, kMostWithTitle)).first->second;
}

CitationResolver::Answer CitationResolver::resolve(const StoredCitation& citation) {
  const LinkedRecord citing = links_.record(citation.record_row);
  if (citation.number_key != 0) {
    if (number_key(citing.document_number) == citation.number_key)
      return {CitationState::itself, {citing.row}};
    Answer answer = by_number(citation, citing);
    if (answer.state != CitationState::open) return answer;
  }
  if (citation.title_key == 0) return {};
  Answer answer = by_title(citation, citing, LinkKind::subject);
  if (answer.state != CitationState::open) return answer;
  answer = by_title(citation, citing, LinkKind::carried);
  if (answer.state == CitationState::open && prints_forwarded(citation, citing))
    return {CitationState::itself, {citing.row}};
  return answer;
}

bool CitationResolver::prints_forwarded(const StoredCitation& citation,
                                        const LinkedRecord& citing) const {
  return forwards(citation, citing) &&
         prints_document(links_.text(citing.row), citation.title, bare_text(citing.title));
}

CitationResolver::Answer CitationResolver::by_number(const StoredCitation& citation,
                                                     const LinkedRecord& citing) {
  std::vector<std::int64_t> rows;
  for (const std::int64_t row : rows_of({LinkKind::document_number, citation.number_key})) {
    if (titles_related(citation.title, links_.record(row))) rows.push_back(row);
  }
  return settle(std::move(rows), citing);
}

CitationResolver::Answer CitationResolver::by_title(const StoredCitation& citation,
                                                    const LinkedRecord& citing, LinkKind kind) {
  const std::vector<std::int64_t>& candidates = rows_of({kind, citation.title_key});
  if (candidates.empty()) return {};
  TitleParts cited = title_parts(citation.title);
  std::vector<std::int64_t> rows;
  for (const std::int64_t row : candidates) {
    const LinkedRecord& record = links_.record(row);
    const std::u32string subject = kind == LinkKind::carried ? carried_subject(record.title)
                                                             : title_parts(record.title).subject;
    if (subject != cited.subject || !numbers_agree(citation, record)) continue;
    if (kind == LinkKind::subject && !issuer_agrees(cited, record)) continue;
    rows.push_back(row);
  }
  return settle(std::move(rows), citing);
}

CitationResolver::Answer CitationResolver::settle(std::vector<std::int64_t> rows,
                                                  const LinkedRecord& citing) {
  if (std::find(rows.begin(), rows.end(), citing.row) != rows.end())
    return {CitationState::itself, {citing.row}};
  if (rows.size() > 1 && !citing.date.empty()) {
    const auto later = [&](std::int64_t row) { return links_.record(row).date > citing.date; };
    const auto first_later = std::stable_partition(rows.begin(), rows.end(),
                                                   [&](std::int64_t row) { return !later(row); });
    if (first_later != rows.begin()) rows.erase(first_later, rows.end());
  }
  if (rows.empty()) return {};
  const LinkedRecord first = links_.record(rows.front());
  const bool one = std::all_of(rows.begin(), rows.end(), [&](std::int64_t row) {
    return same_document(first, links_.record(row));
  });
  return {one ? CitationState::held : CitationState::ambiguous, std::move(rows)};
}

}  // namespace zhengbao
