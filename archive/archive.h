// The archive: records, their evidence, and the originals they were read from.
//
// One directory: archive.db (SQLite, WAL) and originals/ab/abcdef… (files byte
// for byte, named by SHA-256). docs/archive-format.md describes both.
//
// Threads: one Archive belongs to one thread. Processes: any number of readers
// beside one writer; a second writer gets `busy`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive/page_readings.h"
#include "archive/query.h"
#include "core/document.h"
#include "core/record.h"
#include "core/result.h"
#include "core/source_file.h"

namespace zhengbao {

enum class OpenMode { read, write };  // write creates the archive when missing

// What became of a source.
enum class SourceStatus { done, list_page, failed };

struct SourceInfo {
  std::string sha256;
  std::string name;
  std::string origin;
  std::string url;
  std::string media_type;
  std::int64_t bytes = 0;
  int pages = 0;
  SourceStatus status = SourceStatus::done;
  std::string error_code;  // when failed
  std::string error_message;
  int records = 0;
  int version = 1;       // of the page at this address, from 1
  bool current = true;   // false when a newer version is held
  std::string added_at;  // ISO 8601
  std::string read_by;   // version of the program that read it
  std::vector<Diagnostic> diagnostics;
};

// A file copied into originals/, hashed while it was copied.
struct KeptOriginal {
  std::string sha256;
  std::int64_t bytes = 0;
  std::filesystem::path path;  // inside the archive
};

struct AddOutcome {
  int records = 0;
  int version = 1;
  std::optional<std::string> supersedes;  // SHA-256 of the version before
};

struct SearchOptions {
  int limit = 20;
  int offset = 0;
  bool newest_first = false;  // else by relevance
  bool count_only = false;
  bool all_versions = false;  // superseded versions too
};

// `text` with the byte ranges that matched.
struct Snippet {
  std::string text;
  std::vector<std::pair<std::size_t, std::size_t>> highlights;  // begin, end
  int page = 0;  // of the first highlight; 0 when unknown
};

// A record as a list of results shows it.
struct RecordSummary {
  std::string id;
  RecordKind kind = RecordKind::other;
  std::string title;
  std::string document_number;
  std::string index_number;
  std::string issuers;  // joined with 、
  std::string written_on;
  std::string published_at;
  std::string source_name;
  int flags = 0;
  bool current = true;
};

struct SearchHit {
  RecordSummary record;
  double score = 0;
  Snippet snippet;
};

struct SearchPage {
  std::int64_t total = 0;  // exact
  std::vector<SearchHit> hits;
};

struct StoredRecord {
  std::string json;  // as record_json() wrote it
  Record record;
  SourceSummary source;
  SourceInfo source_info;
};

struct CountRow {
  std::string value;
  std::int64_t count = 0;
};

struct ArchiveStats {
  std::int64_t sources = 0, records = 0, pages = 0, failures = 0, list_pages = 0;
  std::int64_t text_bytes = 0, database_bytes = 0, original_bytes = 0;
  std::vector<CountRow> by_year, by_issuer, by_kind, by_flag, by_failure;
};

struct Finding {
  std::string code;  // of diagnostic_table()
  std::string where;
  std::string message;
};

struct VerifyReport {
  std::int64_t originals_checked = 0, records_checked = 0;
  std::vector<Finding> findings;
  // SHA-256 over the content of all tables but events and times, in an order
  // that does not depend on how it was added: equal archives, equal digests.
  std::string content_digest;
};

// Calls back for each record in id order; `false` ends the walk.
using RecordVisitor = std::function<bool(const StoredRecord&)>;

class Store;

class Archive {
 public:
  // Errors: not_found (read), busy, corrupt, io, unsupported (newer format).
  static Result<Archive> open(const std::filesystem::path& directory, OpenMode mode);
  ~Archive();
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;

  // --- writing; all of it needs OpenMode::write ---

  // Copies a file into originals/ (temporary file, fsync, rename) and hashes
  // what it copies. Idempotent. Errors: not_found, io, too_large.
  Result<KeptOriginal> keep_original(const std::filesystem::path& file);
  // Where readings of its pages are kept.
  PageReadings page_readings() const;
  // The source of that digest when it is held and was settled (done, list_page
  // or failed); nothing when it must still be read.
  Result<std::optional<SourceInfo>> find_source(std::string_view sha256) const;
  // Stores a source with what was read out of it, in the running batch. A
  // source held already is replaced (its records keep their ids). When another
  // source has the same address (url, else origin) this one is its next version.
  Result<AddOutcome> add(const SourceInfo& source, const Document& document,
                         const Normalized& normalized);
  // Records that a source could not be read.
  Result<void> add_failure(const SourceInfo& source, const Error& error);
  // Makes everything since the last commit durable in one transaction.
  Result<void> commit();
  Result<void> log_event(std::string_view what, std::string_view object, std::string_view outcome,
                         std::string_view detail = {});

  // --- reading ---

  Result<SearchPage> search(const Query& query, const SearchOptions& options) const;
  // `id` may be a record id, or an unambiguous beginning of one.
  // Errors: not_found, invalid_argument (ambiguous).
  Result<StoredRecord> find_record(std::string_view id) const;
  // The records read out of a source, in its order; none for one not held.
  Result<std::vector<Record>> records_of(std::string_view source_sha256) const;
  // Where the original of a source is kept; nothing may be there.
  std::filesystem::path original_path(std::string_view source_sha256) const;
  Result<std::vector<SourceInfo>> list_sources(std::optional<SourceStatus> only = {}) const;
  // Records matching the query (empty: all), in id order.
  Result<void> for_each_record(const Query& query, bool all_versions,
                               const RecordVisitor& visit) const;
  // The page of a source as extracted, for display. Errors: not_found.
  Result<Page> find_page(std::string_view source_sha256, int page_number) const;
  Result<ArchiveStats> stats() const;
  // Re-hashes originals, checks SQLite's structure, references, and that the
  // full-text index says exactly what the stored text says.
  // `progress` (may be empty) gets done and total.
  Result<VerifyReport> verify(
      const std::function<void(std::int64_t, std::int64_t)>& progress) const;

 private:
  friend Store& store_of(const Archive& archive);  // archive/open_store.h
  struct State;
  explicit Archive(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
