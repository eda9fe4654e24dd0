// Which records a query means, as a sorted list of rows.
#pragma once

#include <string>
#include <vector>

#include "archive/full_text.h"
#include "archive/query.h"

namespace zhengbao {

class Facts;
class Store;

// All records that match, superseded ones included, in row order; the score
// is 0 unless asked for. Call inside a Snapshot. Throws as the database does.
Hits match(Store& store, const QueryNode& query, bool with_scores);

// Without the records that a newer version superseded.
void keep_current(const Facts& facts, Hits& hits);

// The terms whose places a snippet shows: those looked for in text or title
// and not negated.
std::vector<std::u32string> shown_terms(const QueryNode& query);

}  // namespace zhengbao
