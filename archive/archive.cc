// The public border: every function here catches what is thrown inside.
#include "archive/archive.h"

#include <utility>

#include "archive/batch.h"
#include "archive/compression.h"
#include "archive/full_text.h"
#include "archive/open_store.h"
#include "archive/record_rows.h"
#include "archive/searcher.h"
#include "archive/settings.h"
#include "archive/source_rows.h"
#include "archive/statistics.h"
#include "archive/verifier.h"
#include "archive/writer.h"
#include "core/pack.h"

namespace zhengbao {

struct Archive::State {
  std::unique_ptr<Store> store;
};

namespace {

// A shortest beginning of an id that find_record() accepts.
constexpr std::size_t kShortestPrefix = 4;

// The rows whose ids begin with `prefix`, two at most: more is ambiguous.
std::vector<std::int64_t> rows_by_prefix(Connection& connection, std::string_view prefix) {
  std::string behind(prefix);
  behind.back() = static_cast<char>(behind.back() + 1);
  Prepared rows = connection.prepare(
      "SELECT id FROM records WHERE record_id >= ? AND record_id < ? ORDER BY record_id LIMIT 2");
  rows.add(prefix).add(behind);
  std::vector<std::int64_t> found;
  while (rows.step()) found.push_back(rows.integer(0));
  return found;
}

Result<StoredRecord> find_by_id(Connection& connection, std::string_view id) {
  const Snapshot snapshot(connection);
  Prepared exact = connection.prepare("SELECT id FROM records WHERE record_id = ?");
  exact.add(id);
  if (exact.step()) return read_record(connection, exact.integer(0));
  const auto nothing = [&] {
    return fail(ErrorCode::not_found, "no record has the id '" + std::string(id) + "'");
  };
  const auto is_id_character = [](char c) { return c > ' ' && c < '~'; };
  if (id.empty() || !is_id_character(id.back())) return nothing();
  if (id.size() < kShortestPrefix) {
    return fail(ErrorCode::not_found,
                "no record has the id '" + std::string(id) + "'; of the beginning of one " +
                    std::to_string(kShortestPrefix) + " characters are needed");
  }
  const std::vector<std::int64_t> rows = rows_by_prefix(connection, id);
  if (rows.empty()) return nothing();
  if (rows.size() > 1) {
    return fail(ErrorCode::invalid_argument,
                "several records have ids that begin with '" + std::string(id) + "'");
  }
  return read_record(connection, rows.front());
}

Result<Page> read_page(Connection& connection, std::string_view sha256, int page_number) {
  Prepared rows = connection.prepare(
      "SELECT p.packed FROM pages p JOIN sources s ON s.id = p.source "
      "WHERE s.sha256 = ? AND p.number = ?");
  rows.add(sha256).add(page_number);
  if (rows.step()) return unpack_page(decompress(rows.bytes(0)));
  return fail(ErrorCode::not_found,
              "no page " + std::to_string(page_number) + " of that source is kept");
}

}  // namespace

Store& store_of(const Archive& archive) { return *archive.state_->store; }

Archive::Archive(std::unique_ptr<State> state) : state_(std::move(state)) {}
Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

Result<Archive> Archive::open(const std::filesystem::path& directory, OpenMode mode) {
  auto store = Store::open(directory, mode);
  if (!store) return fail(std::move(store).error());
  return Archive(std::make_unique<State>(State{std::move(*store)}));
}

Result<KeptOriginal> Archive::keep_original(const std::filesystem::path& file) {
  if (auto writer = need_writer(*state_->store); !writer) return fail(std::move(writer).error());
  return guarded([&] { return state_->store->originals().keep(file); });
}

PageReadings Archive::page_readings() const { return state_->store->page_readings(); }

Result<std::optional<SourceInfo>> Archive::find_source(std::string_view sha256) const {
  return guarded([&]() -> Result<std::optional<SourceInfo>> {
    auto row = find_source_row(state_->store->connection(), sha256);
    if (!row) return std::optional<SourceInfo>();
    return std::optional<SourceInfo>(std::move(row->info));
  });
}

Result<AddOutcome> Archive::add(const SourceInfo& source, const Document& document,
                                const Normalized& normalized) {
  Store& store = *state_->store;
  return in_batch(store, [&] { return write_source(store, source, document, normalized); });
}

Result<void> Archive::add_failure(const SourceInfo& source, const Error& error) {
  Store& store = *state_->store;
  return in_batch(store, [&] { return write_failure(store, source, error); });
}

Result<void> Archive::log_event(std::string_view what, std::string_view object,
                                std::string_view outcome, std::string_view detail) {
  Store& store = *state_->store;
  return in_batch(store, [&]() -> Result<void> {
    write_event(store.connection(), what, object, outcome, detail);
    return {};
  });
}

Result<void> Archive::commit() {
  Store& store = *state_->store;
  if (auto writer = need_writer(store); !writer) return writer;
  if (!store.connection().in_transaction()) return store.commit();  // originals alone
  return in_batch(store, [&]() -> Result<void> {
    merge_some(store.connection());
    return store.commit();
  });
}

Result<SearchPage> Archive::search(const Query& query, const SearchOptions& options) const {
  return guarded(
      [&]() -> Result<SearchPage> { return search_page(*state_->store, query, options); });
}

Result<StoredRecord> Archive::find_record(std::string_view id) const {
  return guarded([&] { return find_by_id(state_->store->connection(), id); });
}

Result<std::vector<Record>> Archive::records_of(std::string_view source_sha256) const {
  return guarded([&]() -> Result<std::vector<Record>> {
    Connection& connection = state_->store->connection();
    Prepared rows = connection.prepare(
        "SELECT r.id FROM records r JOIN sources s ON s.id = r.source WHERE s.sha256 = ? "
        "ORDER BY r.ordinal");
    rows.add(source_sha256);
    std::vector<Record> records;
    while (rows.step()) records.push_back(read_record(connection, rows.integer(0)).record);
    return records;
  });
}

std::filesystem::path Archive::original_path(std::string_view source_sha256) const {
  return state_->store->originals().path_of(source_sha256);
}

Result<std::vector<SourceInfo>> Archive::list_sources(std::optional<SourceStatus> only) const {
  return guarded([&]() -> Result<std::vector<SourceInfo>> {
    return list_source_rows(state_->store->connection(), only);
  });
}

Result<void> Archive::for_each_record(const Query& query, bool all_versions,
                                      const RecordVisitor& visit) const {
  return guarded([&]() -> Result<void> {
    visit_records(*state_->store, query, all_versions, visit);
    return {};
  });
}

Result<Page> Archive::find_page(std::string_view source_sha256, int page_number) const {
  return guarded(
      [&] { return read_page(state_->store->connection(), source_sha256, page_number); });
}

Result<ArchiveStats> Archive::stats() const {
  return guarded([&]() -> Result<ArchiveStats> { return count_everything(*state_->store); });
}

Result<VerifyReport> Archive::verify(
    const std::function<void(std::int64_t, std::int64_t)>& progress) const {
  return guarded(
      [&]() -> Result<VerifyReport> { return verify_everything(*state_->store, progress); });
}

}  // namespace zhengbao
