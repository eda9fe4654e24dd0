// Archive::search() and Archive::for_each_record() on an open store.
#pragma once

#include "archive/archive.h"

namespace zhengbao {

class Store;

// Both throw as the database does.
SearchPage search_page(Store& store, const Query& query, const SearchOptions& options);
void visit_records(Store& store, const Query& query, bool all_versions, const RecordVisitor& visit);

}  // namespace zhengbao
