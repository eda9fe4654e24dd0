// Puts sources with their records into the running batch.
#pragma once

#include "archive/archive.h"

namespace zhengbao {

class Store;

// See Archive::add() and Archive::add_failure(). Throws on a failed write.
Result<AddOutcome> write_source(Store& store, const SourceInfo& source, const Document& document,
                                const Normalized& normalized);
Result<void> write_failure(Store& store, const SourceInfo& source, const Error& error);

}  // namespace zhengbao
