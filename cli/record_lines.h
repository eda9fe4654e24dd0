// A record as people read it on a terminal.
#pragma once

#include <string>

#include "archive/archive.h"
#include "cli/console.h"

namespace zhengbao {

// Title, number, issuer and date, the snippet with its page, and the id, below
// the number of the hit. Matches stand out when `console` has colours.
std::string hit_lines(const SearchHit& hit, int number, const Console& console);

// Id, date, kind and title in columns, one line.
std::string summary_line(const RecordSummary& record, const Console& console);

// The same facts taken from a whole record.
RecordSummary summarize(const StoredRecord& stored);

}  // namespace zhengbao
