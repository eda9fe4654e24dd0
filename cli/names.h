// The words by which enumerators of the archive and of an ingest are printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "cli/ingest.h"

namespace zhengbao {

std::string_view source_status_name(SourceStatus status);  // done, list_page, failed
std::string_view source_fate_name(SourceFate fate);  // added, list_page, failed, held, duplicate

// The names in RecordSummary::issuers.
std::vector<std::string> split_issuers(std::string_view joined);

}  // namespace zhengbao
