// Builds the full-text index anew from the stored texts.
#pragma once

#include "core/result.h"

namespace zhengbao {

class Store;

// Does so, in one transaction, when the index was made with other folding
// rules (kFoldVersion) than this program has: it would miss what it should
// find. Only the writer may call it. Errors: as commit().
Result<void> reindex_if_folded_otherwise(Store& store);

}  // namespace zhengbao
