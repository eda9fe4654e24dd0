// Puts sources with their records into the running batch.
#pragma once

#include "archive/archive.h"

namespace zhengbao {

class Store;

// What was read as it is stored: with the ids that a held source gave its
// documents, and with corrections.
Normalized settle_contents(Store& store, std::string_view sha256, const Normalized& read);

// See Archive::add() and Archive::add_failure(). Throws on a failed write.
Result<AddOutcome> write_source(Store& store, const SourceInfo& source, const Document& document,
                                const Normalized& normalized);
Result<void> write_failure(Store& store, const SourceInfo& source, const Error& error);

}  // namespace zhengbao
