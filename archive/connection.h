// One connection to archive.db with its prepared statements.
// Failures are exceptions here (see failure.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace zhengbao {

class Connection;

// A prepared statement on loan from its connection, given back reset. Values
// are bound in order with add(); columns count from 0 and are valid until the
// next step(). Must not outlive the connection.
class Prepared {
 public:
  Prepared(Connection& home, std::string_view sql);
  ~Prepared();
  Prepared(Prepared&& other) noexcept;
  Prepared& operator=(Prepared&&) = delete;

  Prepared& add(std::int64_t value);
  Prepared& add(int value) { return add(static_cast<std::int64_t>(value)); }
  Prepared& add(double value);
  Prepared& add(std::string_view text);
  Prepared& add(const char* text) { return add(std::string_view(text)); }
  Prepared& add_blob(std::string_view bytes);
  Prepared& add_null();

  // Another row; false when there is none.
  bool step();
  // Runs a statement that gives no rows and makes it ready for new values.
  void run();

  std::int64_t integer(int column) const;
  int small(int column) const { return static_cast<int>(integer(column)); }
  double real(int column) const;
  std::string text(int column) const;
  std::string_view bytes(int column) const;  // of a text or blob; valid until the next step()
  bool is_null(int column) const;

 private:
  Connection* home_;
  std::string_view sql_;
  std::unique_ptr<SQLite::Statement> statement_;
  int next_ = 1;
};

class Connection {
 public:
  enum class Access { read, write, immutable };

  // Opens the file, creating it for `write`, and sets the pragmas that do not
  // depend on its content.
  Connection(const std::filesystem::path& file, Access access);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // `sql` must be a literal: it is the key of the statement.
  Prepared prepare(std::string_view sql) { return Prepared(*this, sql); }
  void run(const std::string& sql);
  std::int64_t integer(std::string_view sql);  // the first column of the first row, or 0
  std::int64_t last_row() const;
  bool in_transaction() const;
  sqlite3* handle() const;
  SQLite::Database& database() { return *database_; }

 private:
  friend class Prepared;
  std::unique_ptr<SQLite::Database> database_;
  std::map<std::string_view, std::vector<std::unique_ptr<SQLite::Statement>>> idle_;
};

// Holds one state of the database for several statements. Does nothing inside
// a transaction.
class Snapshot {
 public:
  explicit Snapshot(Connection& connection);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Connection& connection_;
  bool owns_;
};

}  // namespace zhengbao
