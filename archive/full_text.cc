#include "archive/full_text.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

#include "archive/connection.h"
#include "archive/search_text.h"
#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

// Index pages (of 8 KB) one commit may move.
constexpr int kMergePages = 512;

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

// Stepped in a tight loop for up to every record of the archive, so directly
// on SQLite: a Column object for each value would double the time.
Hits collect(Connection& connection, const char* sql, const std::string& expression) {
  sqlite3* const handle = connection.handle();
  sqlite3_stmt* raw = nullptr;
  int status = sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr);
  const std::unique_ptr<sqlite3_stmt, Finalize> statement(raw);
  if (status != SQLITE_OK) throw SQLite::Exception(handle, status);
  sqlite3_bind_text(raw, 1, expression.data(), static_cast<int>(expression.size()),
                    SQLITE_TRANSIENT);
  const bool has_score = sqlite3_column_count(raw) > 1;
  Hits hits;
  while ((status = sqlite3_step(raw)) == SQLITE_ROW) {
    hits.push_back({sqlite3_column_int64(raw, 0), has_score ? sqlite3_column_double(raw, 1) : 0.0});
  }
  if (status != SQLITE_DONE) throw SQLite::Exception(handle, status);
  return hits;
}

std::string distinct_characters(std::string_view text) {
  std::u32string characters = to_utf32(text);
  std::sort(characters.begin(), characters.end());
  characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
  return to_utf8(characters);
}

void run_merge(Connection& connection, std::string_view table_sql, int pages) {
  Prepared merge = connection.prepare(table_sql);
  merge.add(pages).run();
}

constexpr std::string_view kMergePairs = "INSERT INTO pairs(pairs, rank) VALUES('merge', ?)";
constexpr std::string_view kMergeCharacters =
    "INSERT INTO characters(characters, rank) VALUES('merge', ?)";

}  // namespace

IndexedText indexed_text(std::string_view title, std::string_view text) {
  IndexedText indexed;
  indexed.title = fold_to_utf8(title);
  indexed.body = folded_searched_text(indexed.title, fold_to_utf8(text));
  indexed.characters = distinct_characters(indexed.body);
  return indexed;
}

void insert_row(Connection& connection, std::int64_t row, const IndexedText& text) {
  Prepared pairs = connection.prepare("INSERT INTO pairs(rowid, body, title) VALUES(?, ?, ?)");
  pairs.add(row).add(text.body).add(text.title).run();
  Prepared characters = connection.prepare("INSERT INTO characters(rowid, body) VALUES(?, ?)");
  characters.add(row).add(text.characters).run();
}

void delete_row(Connection& connection, std::int64_t row, const IndexedText& text) {
  Prepared pairs =
      connection.prepare("INSERT INTO pairs(pairs, rowid, body, title) VALUES('delete', ?, ?, ?)");
  pairs.add(row).add(text.body).add(text.title).run();
  Prepared characters =
      connection.prepare("INSERT INTO characters(characters, rowid, body) VALUES('delete', ?, ?)");
  characters.add(row).add(text.characters).run();
}

void delete_all_rows(Connection& connection) {
  connection.run("INSERT INTO pairs(pairs) VALUES('delete-all')");
  connection.run("INSERT INTO characters(characters) VALUES('delete-all')");
}

void merge_some(Connection& connection) {
  run_merge(connection, kMergePairs, kMergePages);
  run_merge(connection, kMergeCharacters, kMergePages);
}

std::string phrase_expression(std::u32string_view folded) {
  std::string expression = "\"";
  for (const char32_t c : folded) {
    if (c == U'"') expression += '"';
    append_utf8(expression, c);
  }
  return expression += '"';
}

Hits match_pairs(Connection& connection, const std::string& expression, bool with_scores) {
  return with_scores
             ? collect(connection,
                       "SELECT rowid, zhengbao_rank(pairs) FROM pairs WHERE pairs MATCH ?1 "
                       "ORDER BY rowid",
                       expression)
             : collect(connection, "SELECT rowid FROM pairs WHERE pairs MATCH ?1 ORDER BY rowid",
                       expression);
}

Hits match_character(Connection& connection, char32_t folded) {
  return collect(connection,
                 "SELECT rowid FROM characters WHERE characters MATCH ?1 ORDER BY rowid",
                 phrase_expression(std::u32string_view(&folded, 1)));
}

}  // namespace zhengbao
