// The words by which enumerators of the archive and of an ingest are printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "cli/ingest.h"

namespace zhengbao {

std::string_view status_word(SourceStatus status);  // done, list_page, failed
std::string_view fate_word(SourceFate fate);        // added, list_page, failed, held, duplicate

// Whether every one of `words`, as text is searched, stands in a name of the source: that
// of its file, where it came from, or its address.
bool is_named_by(const SourceInfo& source, const std::vector<std::string>& words);

// The names in RecordSummary::issuers.
std::vector<std::string> split_issuers(std::string_view joined);

}  // namespace zhengbao
