#include "core/diagnostic.h"

#include <algorithm>
#include <array>

namespace zhengbao {
namespace {

using enum Severity;

// Sorted by code; docs/diagnostics.md has the same rows.
constexpr DiagnosticInfo kTable[] = {
    {"balance-mismatch", warning,
     "New and carried-over requests are not the answered and still open ones, as the form "
     "demands."},
    {"boundary-unsure", warning, "A document of an issue may begin or end elsewhere."},
    {"card-body-differ", warning,
     "The card and the text state different values; the one of the card is kept."},
    {"carry-mismatch", warning,
     "The requests carried in from last year are not those the report of that year carries over."},
    {"cell-unreadable", warning,
     "A cell of a statutory table holds neither a number nor a sign for none."},
    {"charset-damaged", warning,
     "Some bytes mean nothing in the charset of the file; U+FFFD stands for them."},
    {"charset-guessed", info, "The file declares no charset; the one its bytes suggest was used."},
    {"contents-entry-unmatched", warning,
     "No document was found for an entry of the contents page."},
    {"contents-number-differs", warning,
     "The contents page and the document state different document numbers; the one of the document "
     "is kept."},
    {"contents-page-differs", warning,
     "A document does not begin on the page that the contents page states."},
    {"contents-title-differs", warning,
     "The contents page and the document state different titles; both are kept."},
    {"database-damaged", error, "The database of the archive is damaged."},
    {"date-impossible", warning, "A labelled date does not exist in the calendar."},
    {"empty-body", warning, "The file shows no text."},
    {"error-page", warning,
     "The page is a message of the site (no such page, log in first) in place of a document."},
    {"hidden-text-compared", info,
     "The hidden text under a scan was compared with the picture, and the better lines kept."},
    {"index-check-failed", warning,
     "The check character of the code in the index number is wrong."},
    {"index-mismatch", error, "The full-text index does not say what the stored text says."},
    {"index-number-doubtful", warning, "The index number is not written as such numbers are."},
    {"indicator-repeated", warning, "A report states the same indicator in two cells."},
    {"issue-unnamed", warning, "The file holds several documents, and no gazette is named."},
    {"issue-unnumbered", warning, "The number of the issue was not found."},
    {"issue-values-differ", warning,
     "Two places of an issue state different values; that of the cover, else of the imprint, is "
     "kept."},
    {"label-unsure", warning,
     "A label of a statutory table may be one of the form, but not surely; its cells have no "
     "code."},
    {"list-page", info, "The page lists other documents and is none itself; no record was made."},
    {"markup-limit", warning,
     "A page of markup has more elements than are read; the rest was left out."},
    {"missing-date", warning, "A numbered document shows no date."},
    {"missing-issuer", warning, "A numbered document shows no issuer."},
    {"missing-title", warning, "No title was found."},
    {"model-missing", warning,
     "A model of the recogniser is not installed; the text was read with those there are."},
    {"not-in-contents", warning, "The contents page of the issue does not list the document."},
    {"number-doubtful", warning, "The document number is not written as such numbers are."},
    {"number-year-differs", warning,
     "The year in the document number is not that of the document."},
    {"original-damaged", error, "An original no longer has the bytes its name says."},
    {"original-missing", error, "The original of a source is not in the archive."},
    {"original-unclaimed", info,
     "An original belongs to no source; a run was stopped before it did."},
    {"page-blank", info, "A page has no text."},
    {"page-damaged", warning, "A page could not be read and is kept empty."},
    {"page-limit", warning, "The document has more pages than are read; the rest was left out."},
    {"page-recognised", info, "The text of a page, or parts of it, was read from its picture."},
    {"page-truncated", warning, "A page draws more than is read; the rest of it was left out."},
    {"page-unread", warning, "The picture of a page should be read and was not."},
    {"pages-missing", warning,
     "The numbers printed on the pages of an issue leave some out; the file lacks them."},
    {"part-exceeds-whole", warning, "A part is greater than the whole it is a part of."},
    {"pdf-damaged", warning, "The table of objects of a PDF was unusable and had to be rebuilt."},
    {"prose-table-differ", warning, "A sentence and a table of a report state different figures."},
    {"published-before-written", warning,
     "The document would have been published before it was written."},
    {"record-mismatch", error, "The parts of a record contradict each other."},
    {"share-mismatch", warning, "A stated percentage is not that of the stated numbers."},
    {"sum-mismatch", warning, "A total is not the sum of its parts."},
    {"tables-missing", warning,
     "The statutory tables of a report are not on the page, or only as images."},
    {"text-invisible", info,
     "Text of a page is drawn invisible, as programs write it under scans, or white on white; what "
     "nothing shows was left out."},
    {"text-jumps", warning,
     "A mark says that the text goes on at, or comes from, another page; the parts are not "
     "joined."},
    {"text-layer-garbled", warning, "Part of the text layer of a page is not what the page shows."},
    {"text-layer-repaired", info,
     "Text of a page was stored in a wrong encoding and decoded as it was meant."},
    {"text-left-over", warning, "Text before the first document of an issue belongs to none."},
    {"unmapped-glyphs", warning,
     "Part of the characters of a page cannot be told; the text is unreliable."},
    {"value-jump", warning,
     "A figure is many times that of the year before, or a small part of it; neither other years "
     "nor other bodies move so."},
    {"value-unsure", warning,
     "A value was read from text that may not be what the page shows, such as a scan's text layer, "
     "or stands on a character that the recogniser doubted and nothing else settles; or a title is "
     "only the name of a section (法规)."},
};

}  // namespace

std::span<const DiagnosticInfo> diagnostic_table() { return kTable; }

const DiagnosticInfo* find_diagnostic(std::string_view code) {
  const auto* row = std::lower_bound(
      std::begin(kTable), std::end(kTable), code,
      [](const DiagnosticInfo& info, std::string_view key) { return info.code < key; });
  return row != std::end(kTable) && row->code == code ? row : nullptr;
}

Diagnostic make_diagnostic(std::string_view code, std::string message, int page) {
  const DiagnosticInfo* row = find_diagnostic(code);
  return {std::string(code), row ? row->severity : Severity::warning, page, std::move(message)};
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "warning";
}

Severity severity_from_name(std::string_view name) {
  if (name == "info") return Severity::info;
  return name == "error" ? Severity::error : Severity::warning;
}

}  // namespace zhengbao
