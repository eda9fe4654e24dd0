// Reads plain text: a page or a report that somebody saved as text.
#pragma once

#include "core/document.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

// One page (number 1, origin markup). Card lines and info lines on top become
// metadata as on a page of markup; the first other line is the title.
// Diagnostics: charset-guessed, charset-damaged, empty-body.
// Errors: too_large (more than 32 MiB).
Result<Document> extract_text(const SourceFile& source);

}  // namespace zhengbao
