// Reads saved pages of government sites.
#pragma once

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

// One page (number 1, origin markup): the document that the page shows, without
// navigation, footers and controls. What its card, its info line and its meta
// tags say is in Document::metadata; a page that only lists others has shape
// list_page.
// Diagnostics: list-page, charset-guessed, charset-damaged, markup-limit,
//              empty-body.
// Errors: too_large (more than 32 MiB).
Result<Document> extract_html(const SourceFile& source);

}  // namespace zhengbao
