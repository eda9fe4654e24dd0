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

}  // namespace zhengbao
