// What a worker's answer says, as values again.
#pragma once

#include "archive/archive.h"
#include "cli/read_job.h"
#include "core/document.h"
#include "core/record.h"

namespace zhengbao {

struct SourceContents {
  Document document;
  Normalized normalized;
};

// Unpacks the reply, and completes `source` by what it says: status, media
// type, pages, address, records, diagnostics, or the error.
// Errors: the worker's own; damaged when the reply makes no sense.
Result<SourceContents> read_contents(const ReadReply& reply, SourceInfo& source);

bool has_error_flag(const Record& record);

}  // namespace zhengbao
