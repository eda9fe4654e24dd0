// Turns a Document into the records a citizen would cite.
// This is the only public entry of normalize/ for other folders.
#pragma once

#include "core/document.h"
#include "core/record.h"
#include "core/source_file.h"

namespace zhengbao {

// Pure and total: the same input gives the same output, and nothing makes it
// fail; what is missing, contradictory or doubtful is a flag on the record.
// A list page gives no record and a diagnostic. Safe to call from several
// threads.
Normalized normalize(const Document& document, const SourceFile& source);

}  // namespace zhengbao
