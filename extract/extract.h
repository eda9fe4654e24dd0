// Turns the bytes of one file into a Document.
// This is the only public entry of extract/. The reader is chosen by the media
// type that was sniffed from the content.
#pragma once

#include <functional>

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

struct ExtractOptions {
  int max_pages = 5000;  // pages beyond this are dropped with diagnostic page-limit
  // Called after each page with pages done and pages in all; may be empty.
  std::function<void(int, int)> on_page;
};

// Returns the text of `source` in reading order, page by page. A damaged page
// does not fail the call: it comes back empty, with a diagnostic naming it.
// Errors: unsupported  no reader knows this content
//         damaged      not one page could be read
//         encrypted    a password is needed
// The result owns its text. One call at a time per process: Poppler keeps
// process-wide state.
Result<Document> extract(const SourceFile& source, const ExtractOptions& options = {});

}  // namespace zhengbao
