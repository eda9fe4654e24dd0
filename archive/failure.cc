#include "archive/failure.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <filesystem>
#include <new>

namespace zhengbao {
namespace {

Error database_error(const SQLite::Exception& thrown) {
  const std::string said = thrown.what();
  switch (thrown.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::busy, "the database is in use by another process (" + said + ")", {}};
    case SQLITE_FULL:
      return {ErrorCode::io, "the disk is full (" + said + ")", {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {ErrorCode::io, "the database cannot be read or written (" + said + ")", {}};
    case SQLITE_NOMEM:
      return {ErrorCode::io, "out of memory", {}};
    case SQLITE_TOOBIG:
      return {ErrorCode::too_large, "a value is too large for the database", {}};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::conflict, "the change contradicts what is stored (" + said + ")", {}};
    default:
      // SQLITE_ERROR too: all statements are ours, so a table they do not
      // find or a column of another type means that the file was changed.
      return {ErrorCode::corrupt, "the database is damaged (" + said + ")", {}};
  }
}

}  // namespace

Error error_from(const std::exception& thrown) {
  if (const auto* database = dynamic_cast<const SQLite::Exception*>(&thrown))
    return database_error(*database);
  if (dynamic_cast<const std::bad_alloc*>(&thrown)) return {ErrorCode::io, "out of memory", {}};
  if (dynamic_cast<const std::filesystem::filesystem_error*>(&thrown))
    return {ErrorCode::io, thrown.what(), {}};
  return {ErrorCode::corrupt, thrown.what(), {}};
}

}  // namespace zhengbao
