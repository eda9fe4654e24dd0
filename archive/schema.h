// The tables of archive.db and how an older file becomes a newer one.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

class Connection;

inline constexpr std::int64_t kApplicationId = 0x5A484247;  // "ZHBG"

// One step forward: brings a database of version `to - 1` to version `to`.
struct Migration {
  int to = 1;
  std::string_view sql;                // statements; may be empty
  void (*run)(Connection&) = nullptr;  // after them; may be null
};

// Every step there is, from the empty file on. Steps are never changed once
// released; a new version is a new row.
std::span<const Migration> migrations();
int schema_version();

// Applies the steps the database lacks, all in one transaction.
// Errors: unsupported (a newer version), corrupt (not an archive).
Result<void> migrate(Connection& connection, std::span<const Migration> steps);

// Whether a reader understands the database as it is. Errors: as migrate, and
// unsupported for an older version, which only a writer brings forward.
Result<void> check_version(Connection& connection);

}  // namespace zhengbao
