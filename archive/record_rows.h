// Records as rows: what writer.cc writes and what queries read back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "archive/archive.h"

namespace zhengbao {

class Connection;
class Store;

// The day a record is filed under: its 成文日期, else its 发布日期; a zero date
// where it has neither.
CalendarDate filing_date(const Record& record);

// Writes a record of a source with everything that belongs to it, full-text
// index and facts included. `ordinal` counts from 1.
void insert_record(Store& store, std::int64_t source_row, int ordinal, bool current,
                   const Record& record, const SourceSummary& source, const Document& document);
// Puts a record with the same text in the place of one that is held; it gets
// another row.
void rewrite_record(Store& store, std::int64_t row, const Record& record,
                    const SourceSummary& source);
// Removes the records and pages of a source.
void delete_records(Store& store, std::int64_t source_row);

// Throw CorruptArchive when there is no such row.
RecordSummary read_summary(Connection& connection, std::int64_t row);
StoredRecord read_record(Connection& connection, std::int64_t row);

}  // namespace zhengbao
