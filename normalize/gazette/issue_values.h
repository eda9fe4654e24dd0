// What an issue says of itself: its name, year, number, total number, date,
// and who runs it.
#pragma once

#include <vector>

#include "core/gazette_issue.h"
#include "core/source_file.h"
#include "normalize/gazette/colophon.h"
#include "normalize/gazette/issue_text.h"

namespace zhengbao {

// Where an issue speaks of itself, best first.
enum class IssueSource { cover, colophon, running_head, metadata, file_name };

// Fills the values of `issue` from cover, imprint, running heads, metadata and
// file name, the first of them that has a value; a flag for each value that
// two of them state differently. `is_cover` marks the rows that belong to no
// document. The name of a file and its metadata lie often: the first
// contradicts only where it writes 第N期 in full, the second never.
void read_issue_values(const IssueText& text, const std::vector<bool>& is_cover,
                       const Colophon& colophon, const SourceFile& source, GazetteIssue& issue);

// What running heads, the edges of pages and the source of a web page say: for
// a document printed out of a gazette.
IssuePlace read_running_place(const Document& document);

}  // namespace zhengbao
