// The JSON forms of documents and records (docs/record.md, docs/schema/).
// Text in, text out: no JSON library shows in this header.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"
#include "core/record.h"
#include "core/result.h"

namespace zhengbao {

// `extract --json`: source, metadata, pages with text and blocks, tables,
// outline, links, attachments, diagnostics. One line.
std::string document_json(const Document& document, const SourceSummary& source);

// `normalize --json`, `show --json`, export: one record in one line.
std::string record_json(const Record& record, const SourceSummary& source);
struct ParsedRecord {
  Record record;
  SourceSummary source;
};
// Reads back what record_json() wrote; equal to what was written.
// Errors: corrupt.
Result<ParsedRecord> parse_record(std::string_view json);

// `normalize --json` of a gazette: the issue in one line, "kind": "gazette_issue".
std::string issue_json(const GazetteIssue& issue, const SourceSummary& source);

// Lossless and compact: what a worker sends to the coordinator. Every field of
// both values, line edges included. Errors of unpack: corrupt.
std::string pack_document(const Document& document);
Result<Document> unpack_document(std::string_view packed);
std::string pack_record(const Record& record);
Result<Record> unpack_record(std::string_view packed);
std::string pack_issue(const GazetteIssue& issue);
Result<GazetteIssue> unpack_issue(std::string_view packed);
// One page alone, as the archive keeps it.
std::string pack_page(const Page& page);
Result<Page> unpack_page(std::string_view packed);

}  // namespace zhengbao
