#include "normalize/normalize.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/cited_documents.h"
#include "normalize/contradictions.h"
#include "normalize/doubted_letters.h"
#include "normalize/error_page.h"
#include "normalize/gazette/facing_halves.h"
#include "normalize/gazette/gazette.h"
#include "normalize/gazette/misread_entry.h"
#include "normalize/gazette/volume.h"
#include "normalize/genres.h"
#include "normalize/jumps.h"
#include "normalize/reading.h"
#include "normalize/report/annual_report.h"
#include "normalize/rules.h"
#include "normalize/sections.h"
#include "normalize/unsure_values.h"

namespace zhengbao {
namespace {

// The running text. Where it does not say the title in one piece (pages with
// the title outside the body, letters set one below the other), the title comes
// first, so that whoever searches the text finds it.
std::string text_of(const Document& document, std::string_view title) {
  std::string text = document_text(document);
  if (title.empty() || fold_to_utf8(text).find(fold_to_utf8(title)) != std::string::npos) {
    return text;
  }
  return std::string(title) + (text.empty() ? "" : "\n") + text;
}

void read_fields(const Reading& reading, Record& record) {
  for (const RuleRow& rule : field_rules()) rule.read(reading, record);
  std::stable_sort(record.fields.begin(), record.fields.end(),
                   [](const FieldValue& a, const FieldValue& b) { return a.field < b.field; });
}

// `ordinal`: the number of the record in its file, from 1.
Record record_of(const Document& document, const SourceFile& source, int ordinal) {
  const Reading reading = read_document(document, source);
  Record record;
  record.id = record_id(source.sha256, ordinal);
  read_fields(reading, record);
  const std::string_view title = record.value(Field::title);
  record.kind = kind_of_title(title, record.find(Field::document_number) != nullptr);
  record.sections = section_tree(reading);
  record.tables = document.tables;
  record.citations = cited_documents(reading, record);
  record.attachments = document.attachments;
  record.text = text_of(document, title);
  if (!document.pages.empty()) {
    record.first_page = document.pages.front().number;
    record.last_page = document.pages.back().number;
  }
  if (is_annual_report(reading, record)) {
    record.kind = RecordKind::annual_report;
    read_annual_report(reading, record);
  }
  flag_contradictions(reading, record);
  flag_missing(reading, record);
  flag_jumps(document, record);
  flag_error_page(record);
  return record;
}

// What else the file says of the document: its entry on the contents page, and
// the bookmarks of its first page.
std::vector<DoubtedLetters> listed_places(const Document& document, const GazetteIssue& issue,
                                          const Record& record, int number) {
  std::vector<DoubtedLetters> places;
  for (const ContentsEntry& entry : issue.contents) {
    const auto page = std::ranges::find(document.pages, entry.evidence.page, &Page::number);
    if (entry.record == number && page != document.pages.end())
      places.push_back(letters_in(*page, entry.evidence.box));
  }
  for (const OutlineEntry& entry : document.outline) {
    if (entry.page == record.first_page) places.push_back(sure_letters(entry.title));
  }
  return places;
}

// `printed`: the document that was read, with printed pages that lie side by side apart.
void add_issue(GazetteReading reading, const Document& document, const Document& printed,
               const SourceFile& source, Normalized& result) {
  const int before = static_cast<int>(result.records.size());
  reading.issue.id = issue_id(source.sha256, static_cast<int>(result.issues.size()) + 1);
  std::vector<Record> records;
  for (const IssuePart& part : reading.parts) {
    const int ordinal = before + static_cast<int>(records.size()) + 1;
    records.push_back(record_of(slice(printed, part.spans), source, ordinal));
    records.back().begins_at = beginning_on_page(printed, part.spans);
  }
  for (ContentsEntry& entry : reading.issue.contents) {
    const auto page = std::ranges::find(document.pages, entry.evidence.page, &Page::number);
    const auto index = static_cast<std::size_t>(entry.record);
    if (index > 0 && index <= records.size() && page != document.pages.end())
      settle_misread_entry(*page, records[index - 1], entry);
  }
  complete_records(reading, records);
  for (std::size_t i = 0; i < records.size(); ++i) {
    flag_unsure_values(
        document, listed_places(document, reading.issue, records[i], static_cast<int>(i) + 1),
        [&] { return letters_of(slice(printed, reading.parts[i].spans)); }, records[i]);
  }
  for (ContentsEntry& entry : reading.issue.contents) {
    if (entry.record > 0) entry.record += before;
  }
  std::move(records.begin(), records.end(), std::back_inserter(result.records));
  result.issues.push_back(std::move(reading.issue));
}

void add_document(const Document& document, const SourceFile& source, Normalized& result) {
  const std::optional<Document> halves = with_halves_apart(document);
  const Document& printed = halves ? *halves : document;
  if (auto gazette = read_gazette(printed, source)) {
    return add_issue(std::move(*gazette), document, printed, source, result);
  }
  const int ordinal = static_cast<int>(result.records.size()) + 1;
  result.records.push_back(record_of(document, source, ordinal));
  Record& record = result.records.back();
  record.issue = stated_issue(document);
  flag_unsure_values(
      document, {sure_letters(source.name)}, [&] { return letters_of(document); }, record);
}

}  // namespace

Normalized normalize(const Document& document, const SourceFile& source) {
  Normalized result;
  if (document.shape == DocumentShape::list_page) {
    result.diagnostics.push_back(make_diagnostic("list-page", "a page that lists other documents"));
    return result;
  }
  const std::vector<std::size_t> beginnings = issue_beginnings(document);
  if (beginnings.size() == 1) add_document(document, source, result);
  for (std::size_t i = 0; beginnings.size() > 1 && i < beginnings.size(); ++i) {
    const std::size_t end = i + 1 < beginnings.size() ? beginnings[i + 1] : document.pages.size();
    add_document(pages_between(document, beginnings[i], end), source, result);
  }
  return result;
}

}  // namespace zhengbao
