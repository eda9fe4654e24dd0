// Sources as rows, and which of them is the version people should see.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"

namespace zhengbao {

class Store;
class Connection;

std::string_view source_status_name(SourceStatus status);

struct SourceRow {
  std::int64_t id = 0;
  SourceInfo info;
};

std::optional<SourceRow> find_source_row(Connection& connection, std::string_view sha256);
std::optional<SourceRow> find_source_row(Connection& connection, std::int64_t id);
// In the order of names, then digests.
std::vector<SourceInfo> list_source_rows(Connection& connection, std::optional<SourceStatus> only);

// Where a source lives: its URL, else where it came from; a source without
// either has no versions.
std::string source_address(const SourceInfo& source);

struct StoredSource {
  std::int64_t id = 0;
  int version = 1;
  std::optional<std::string> supersedes;
};
// Writes the row, new or over the one with the same digest, and settles which
// version of its address is current: the newest that could be read. Records of
// superseded versions lose their `current`.
StoredSource write_source_row(Store& store, const SourceInfo& source);

}  // namespace zhengbao
