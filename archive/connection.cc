#include "archive/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <utility>

namespace zhengbao {
namespace {

constexpr int kBusyTimeoutMs = 10'000;

// As a URI, so that `immutable` can be said; every byte that could mean
// something in a URI is escaped.
std::string file_uri(const std::filesystem::path& file, bool immutable) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                       (byte >= 'A' && byte <= 'Z') || byte == '/' || byte == '.' || byte == '-' ||
                       byte == '_';
    if (plain) {
      uri += c;
    } else {
      uri += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return immutable ? uri + "?immutable=1" : uri;
}

int open_flags(Connection::Access access) {
  const int mode = access == Connection::Access::write
                       ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                       : SQLite::OPEN_READONLY;
  return mode | SQLite::OPEN_URI;
}

}  // namespace

Prepared::Prepared(Connection& home, std::string_view sql) : home_(&home), sql_(sql) {
  auto& idle = home.idle_[sql];
  if (idle.empty()) {
    statement_ = std::make_unique<SQLite::Statement>(*home.database_, std::string(sql));
  } else {
    statement_ = std::move(idle.back());
    idle.pop_back();
  }
}

Prepared::~Prepared() {
  if (!statement_) return;
  statement_->tryReset();
  home_->idle_[sql_].push_back(std::move(statement_));
}

Prepared::Prepared(Prepared&& other) noexcept = default;

Prepared& Prepared::add(std::int64_t value) {
  statement_->bind(next_++, value);
  return *this;
}

Prepared& Prepared::add(double value) {
  statement_->bind(next_++, value);
  return *this;
}

Prepared& Prepared::add(std::string_view text) {
  statement_->bind(next_++, std::string(text));
  return *this;
}

Prepared& Prepared::add_blob(std::string_view bytes) {
  statement_->bind(next_++, bytes.data(), static_cast<int>(bytes.size()));
  return *this;
}

Prepared& Prepared::add_null() {
  statement_->bind(next_++);
  return *this;
}

bool Prepared::step() { return statement_->executeStep(); }

void Prepared::run() {
  while (statement_->executeStep()) {
  }
  statement_->reset();
  next_ = 1;
}

std::int64_t Prepared::integer(int column) const {
  return statement_->getColumn(column).getInt64();
}
double Prepared::real(int column) const { return statement_->getColumn(column).getDouble(); }

std::string Prepared::text(int column) const { return std::string(bytes(column)); }

std::string_view Prepared::bytes(int column) const {
  const SQLite::Column value = statement_->getColumn(column);
  const auto* data = static_cast<const char*>(value.getBlob());
  return data ? std::string_view(data, static_cast<std::size_t>(value.getBytes()))
              : std::string_view();
}

bool Prepared::is_null(int column) const { return statement_->isColumnNull(column); }

Connection::Connection(const std::filesystem::path& file, Access access)
    : database_(std::make_unique<SQLite::Database>(file_uri(file, access == Access::immutable),
                                                   open_flags(access), kBusyTimeoutMs)) {
  // What a hostile file could make SQLite do: run functions named in its
  // schema, or trust a page that lies about itself.
  database_->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
  database_->exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;");
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Connection::~Connection() { idle_.clear(); }

void Connection::run(const std::string& sql) { database_->exec(sql); }

std::int64_t Connection::integer(std::string_view sql) {
  Prepared statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Connection::last_row() const { return database_->getLastInsertRowid(); }

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle()) == 0; }

sqlite3* Connection::handle() const { return database_->getHandle(); }

Snapshot::Snapshot(Connection& connection)
    : connection_(connection), owns_(!connection.in_transaction()) {
  if (owns_) connection_.run("BEGIN");
}

Snapshot::~Snapshot() {
  if (owns_) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace zhengbao
