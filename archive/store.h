// An open archive: the state that the parts of archive/ share.
// Functions on it throw where they do not return a Result (see failure.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "archive/archive.h"
#include "archive/connection.h"
#include "archive/facts.h"
#include "archive/lock_file.h"
#include "archive/originals.h"
#include "archive/page_readings.h"
#include "core/result.h"

namespace zhengbao {

class Store {
 public:
  static Result<std::unique_ptr<Store>> open(const std::filesystem::path& directory, OpenMode mode);

  Connection& connection() { return *connection_; }
  Originals& originals() { return originals_; }
  PageReadings page_readings() const { return PageReadings(directory_ / "readings"); }
  std::filesystem::path database_file() const { return directory_ / "archive.db"; }
  bool writable() const { return mode_ == OpenMode::write; }

  // The facts as of the running transaction.
  Facts& facts();
  // Starts the batch if none is running.
  void begin();
  // Ends it; the facts and the names of originals go first. Errors: io.
  Result<void> commit();
  // Gives up the batch after an error. Throws nothing.
  void rollback() noexcept;

 private:
  Store(std::filesystem::path directory, OpenMode mode)
      : directory_(std::move(directory)), mode_(mode), originals_(directory_ / "originals") {}
  Result<void> open_for_writing();
  Result<void> open_for_reading();

  std::filesystem::path directory_;
  OpenMode mode_;
  std::optional<LockFile> lock_;
  Originals originals_;
  Facts facts_;
  std::optional<std::int64_t> facts_version_;  // of the database they were loaded from
  std::unique_ptr<Connection> connection_;     // last: it must go before what it uses
};

}  // namespace zhengbao
