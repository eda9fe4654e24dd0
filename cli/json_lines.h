// The JSON objects the commands print besides documents and records
// (docs/cli.md lists their keys). Each is one line without its line break.
#pragma once

#include <string>

#include "archive/archive.h"
#include "cli/ingest.h"

namespace zhengbao {

std::string to_json_line(const SourceReport& report);
std::string to_json_line(const SourceInfo& source);
std::string to_json_line(const RecordSummary& record);
std::string to_json_line(const SearchHit& hit);
std::string to_json_line(const ArchiveStats& stats);
std::string to_json_line(const Finding& finding);
// The closing line of `verify`: what was checked, without the findings.
std::string to_json_line(const VerifyReport& report);
std::string count_json_line(std::int64_t total);

}  // namespace zhengbao
