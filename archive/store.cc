#include "archive/store.h"

#include <sqlite3.h>

#include <string>
#include <system_error>
#include <utility>

#include "archive/failure.h"
#include "archive/reindex.h"
#include "archive/schema.h"
#include "archive/tokenizers.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

// Only a new database takes its page size; 8 KiB is where index and texts
// together are smallest.
constexpr char kWriterPragmas[] =
    "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    "PRAGMA wal_autocheckpoint = 4000;";

// A read-only medium cannot hold the shared memory of a WAL; without a WAL
// there is nothing in it to share.
bool may_read_as_immutable(const fs::path& database) {
  std::error_code error;
  const fs::path wal = database.string() + "-wal";
  const auto bytes = fs::file_size(wal, error);
  return error || bytes == 0;
}

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const fs::path& directory, OpenMode mode) {
  std::unique_ptr<Store> store(new Store(directory, mode));
  auto opened = guarded([&]() -> Result<void> {
    return mode == OpenMode::write ? store->open_for_writing() : store->open_for_reading();
  });
  if (!opened) return fail(std::move(opened).error());
  return store;
}

Result<void> Store::open_for_writing() {
  std::error_code error;
  fs::create_directories(directory_, error);
  if (error) return fail(ErrorCode::io, "cannot make the folder: " + error.message());
  auto lock = LockFile::acquire(directory_ / "lock");
  if (!lock) return fail(std::move(lock).error());
  lock_ = std::move(*lock);
  if (auto prepared = originals_.prepare(); !prepared) return prepared;
  page_readings().prepare();
  connection_ = std::make_unique<Connection>(database_file(), Connection::Access::write);
  connection_->run(kWriterPragmas);
  register_fts(connection_->handle(), &facts_);
  if (auto migrated = migrate(*connection_, migrations()); !migrated) return migrated;
  return reindex_if_folded_otherwise(*this);
}

Result<void> Store::open_for_reading() {
  std::error_code error;
  if (!fs::exists(database_file(), error))
    return fail(ErrorCode::not_found, "no archive is here; adding files makes one");
  const auto open_as = [&](Connection::Access access) {
    connection_ = std::make_unique<Connection>(database_file(), access);
    register_fts(connection_->handle(), &facts_);
    return check_version(*connection_);
  };
  auto opened = guarded([&] { return open_as(Connection::Access::read); });
  if (opened || opened.error().code != ErrorCode::io || !may_read_as_immutable(database_file()))
    return opened;
  return open_as(Connection::Access::immutable);
}

Facts& Store::facts() {
  // Of a writer nobody else changes the database.
  if (writable() && facts_version_) return facts_;
  const std::int64_t version = connection_->integer("PRAGMA data_version");
  if (facts_version_ != version) facts_.load(*connection_);
  facts_version_ = version;
  return facts_;
}

void Store::begin() {
  if (connection_->in_transaction()) return;
  connection_->run("BEGIN IMMEDIATE");
  facts();
}

Result<void> Store::commit() {
  if (auto synced = originals_.sync_names(); !synced) return synced;
  if (!connection_->in_transaction()) return {};
  facts_.store(*connection_);
  connection_->run("COMMIT");
  return {};
}

void Store::rollback() noexcept {
  if (!connection_ || !connection_->in_transaction()) return;
  sqlite3_exec(connection_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  facts_version_.reset();
}

}  // namespace zhengbao
