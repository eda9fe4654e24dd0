// An issue of a gazette, and the documents in it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/gazette_issue.h"
#include "core/record.h"
#include "core/source_file.h"
#include "normalize/gazette/slice.h"

namespace zhengbao {

// One document of an issue.
struct IssuePart {
  std::vector<TextSpan> spans;
  std::string column;  // the heading it stands under in the text; "" where unknown
  std::string title;   // of its head
  int page = 0;        // of the file, on which it begins
  double confidence = 1;
  bool is_typed = true;           // no page of it was recognised
  bool unsigned_form = false;     // appointments, chronicle: signed by nobody
  bool in_listed_column = false;  // the contents page lists its column as one entry
};

struct GazetteReading {
  GazetteIssue issue;
  std::vector<IssuePart> parts;
};

// Nothing where the document is no issue: no gazette is named on its cover, in
// its running heads or its imprint, or it holds a single document. Several
// documents without any name of a gazette are an issue only where three heads
// with numbers of their own leave no doubt. Pure and total.
std::optional<GazetteReading> read_gazette(const Document& document, const SourceFile& source);

// Gives the records of the parts, in their order, what the issue knows of them,
// and sets the contents page against them: entries without record, records
// without entry, titles and pages that differ are flags.
void complete_records(GazetteReading& reading, std::vector<Record>& records);

// For a document that is no issue: the one it was printed in, where its running
// heads say so.
IssuePlace stated_issue(const Document& document);

}  // namespace zhengbao
