// The packed form of documents and records: bytes, not for people.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"
#include "core/gazette_issue.h"
#include "core/record.h"
#include "core/result.h"

namespace zhengbao {

// Lossless and compact: what a worker sends to the coordinator and the archive
// keeps. Every field, line edges included; what older versions wrote is read.
// Errors of unpack: corrupt.
std::string pack_document(const Document& document);
Result<Document> unpack_document(std::string_view packed);
std::string pack_record(const Record& record);
Result<Record> unpack_record(std::string_view packed);
std::string pack_issue(const GazetteIssue& issue);
Result<GazetteIssue> unpack_issue(std::string_view packed);
// One page alone, as the archive keeps it.
std::string pack_page(const Page& page);
Result<Page> unpack_page(std::string_view packed);

}  // namespace zhengbao
