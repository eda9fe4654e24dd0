#include "archive/source_rows.h"

#include "archive/field_rows.h"
#include "archive/settings.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

#define ZHENGBAO_SOURCE_COLUMNS                                                   \
  "id, sha256, name, origin, url, media_type, bytes, pages, status, error_code, " \
  "error_message, records, version, current, added_at, read_by"

SourceStatus status_from_name(std::string_view name) {
  if (name == "list_page") return SourceStatus::list_page;
  return name == "failed" ? SourceStatus::failed : SourceStatus::done;
}

std::vector<Diagnostic> read_diagnostics(Connection& connection, std::int64_t source) {
  Prepared rows = connection.prepare(
      "SELECT code, severity, page, message FROM diagnostics WHERE source = ? ORDER BY ordinal");
  rows.add(source);
  std::vector<Diagnostic> diagnostics;
  while (rows.step()) {
    diagnostics.push_back(
        {rows.text(0), severity_from_name(rows.bytes(1)), rows.small(2), rows.text(3)});
  }
  return diagnostics;
}

SourceRow source_from(Connection& connection, const Prepared& row) {
  SourceRow source;
  source.id = row.integer(0);
  SourceInfo& info = source.info;
  info.sha256 = row.text(1);
  info.name = row.text(2);
  info.origin = row.text(3);
  info.url = row.text(4);
  info.media_type = row.text(5);
  info.bytes = row.integer(6);
  info.pages = row.small(7);
  info.status = status_from_name(row.bytes(8));
  info.error_code = row.text(9);
  info.error_message = row.text(10);
  info.records = row.small(11);
  info.version = row.small(12);
  info.current = row.integer(13) != 0;
  info.added_at = row.text(14);
  info.read_by = row.text(15);
  info.diagnostics = read_diagnostics(connection, source.id);
  return source;
}

std::optional<SourceRow> only_row(Connection& connection, Prepared& rows) {
  if (!rows.step()) return std::nullopt;
  return source_from(connection, rows);
}

void write_diagnostics(Connection& connection, std::int64_t id, const SourceInfo& source) {
  Prepared clear = connection.prepare("DELETE FROM diagnostics WHERE source = ?");
  clear.add(id).run();
  Prepared insert = connection.prepare(
      "INSERT INTO diagnostics(source, ordinal, code, severity, page, message) "
      "VALUES(?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Diagnostic& diagnostic : source.diagnostics) {
    insert.add(id).add(ordinal++).add(diagnostic.code).add(severity_name(diagnostic.severity));
    insert.add(diagnostic.page).add(diagnostic.message).run();
  }
}

void set_current(Store& store, std::int64_t source, bool current) {
  Connection& connection = store.connection();
  Prepared of_source = connection.prepare("UPDATE sources SET current = ? WHERE id = ?");
  of_source.add(current ? 1 : 0).add(source).run();
  Prepared of_records = connection.prepare("UPDATE records SET current = ? WHERE source = ?");
  of_records.add(current ? 1 : 0).add(source).run();
  Prepared records = connection.prepare("SELECT id FROM records WHERE source = ?");
  records.add(source);
  while (records.step()) {
    Fact fact = store.facts().at(records.integer(0));
    fact.current = current;
    store.facts().set(records.integer(0), fact);
  }
}

// A version that could not be read supersedes nothing: people go on to see the
// one before, and the failure is listed beside it.
void settle_current(Store& store, const std::string& address) {
  Prepared versions = store.connection().prepare(
      "SELECT id, status, current FROM sources WHERE address = ? ORDER BY version DESC, id DESC");
  versions.add(address);
  bool newest = true, newest_read = true;
  std::vector<std::pair<std::int64_t, bool>> changes;
  while (versions.step()) {
    const bool failed = status_from_name(versions.bytes(1)) == SourceStatus::failed;
    const bool current = failed ? newest : newest_read;
    if (current != (versions.integer(2) != 0)) changes.emplace_back(versions.integer(0), current);
    newest = false;
    if (!failed) newest_read = false;
  }
  for (const auto& [id, current] : changes) set_current(store, id, current);
}

struct Place {
  int version = 1;
  std::optional<std::string> before;
};

// The version number for a source that comes to an address, and the digest of
// the newest one there that could be read.
Place next_place(Connection& connection, const std::string& address) {
  Place place;
  Prepared newest = connection.prepare("SELECT max(version) FROM sources WHERE address = ?");
  newest.add(address);
  if (newest.step() && !newest.is_null(0)) place.version = newest.small(0) + 1;
  Prepared before = connection.prepare(
      "SELECT sha256 FROM sources WHERE address = ? AND status <> 'failed' "
      "ORDER BY version DESC LIMIT 1");
  before.add(address);
  if (before.step()) place.before = before.text(0);
  return place;
}

void bind_source(Prepared& statement, const SourceInfo& source, const std::string& address,
                 int version) {
  statement.add(source.name).add(source.origin).add(source.url).add(address);
  statement.add(source.media_type).add(source.bytes).add(source.pages);
  statement.add(source_status_name(source.status)).add(source.error_code);
  statement.add(source.error_message).add(source.records).add(version);
  statement.add(source.added_at.empty() ? now_utc() : source.added_at);
  statement.add(source.read_by.empty() ? program_version() : source.read_by);
  statement.add(folded_source(source.name, source.origin, source.url)).add(source.sha256);
}

std::string stored_address(Connection& connection, std::int64_t id) {
  Prepared row = connection.prepare("SELECT address FROM sources WHERE id = ?");
  row.add(id);
  return row.step() ? row.text(0) : std::string();
}

}  // namespace

std::string_view source_status_name(SourceStatus status) {
  switch (status) {
    case SourceStatus::done:
      return "done";
    case SourceStatus::list_page:
      return "list_page";
    case SourceStatus::failed:
      return "failed";
  }
  return "done";
}

std::optional<SourceRow> find_source_row(Connection& connection, std::string_view sha256) {
  Prepared rows =
      connection.prepare("SELECT " ZHENGBAO_SOURCE_COLUMNS " FROM sources WHERE sha256 = ?");
  rows.add(sha256);
  return only_row(connection, rows);
}

std::optional<SourceRow> find_source_row(Connection& connection, std::int64_t id) {
  Prepared rows =
      connection.prepare("SELECT " ZHENGBAO_SOURCE_COLUMNS " FROM sources WHERE id = ?");
  rows.add(id);
  return only_row(connection, rows);
}

std::vector<SourceInfo> list_source_rows(Connection& connection, std::optional<SourceStatus> only) {
  Prepared rows =
      connection.prepare("SELECT " ZHENGBAO_SOURCE_COLUMNS
                         " FROM sources WHERE ?1 IS NULL OR status = ?1 ORDER BY name, sha256");
  only ? rows.add(source_status_name(*only)) : rows.add_null();
  std::vector<SourceInfo> sources;
  while (rows.step()) sources.push_back(source_from(connection, rows).info);
  return sources;
}

std::string source_address(const SourceInfo& source) {
  if (!source.url.empty()) return source.url;
  return source.origin.empty() ? "sha256:" + source.sha256 : source.origin;
}

StoredSource write_source_row(Store& store, const SourceInfo& source) {
  Connection& connection = store.connection();
  const std::string address = source_address(source);
  const auto held = find_source_row(connection, source.sha256);
  const std::string old_address = held ? stored_address(connection, held->id) : address;
  StoredSource stored;
  if (held && old_address == address) {
    stored.version = held->info.version;
  } else {
    const Place place = next_place(connection, address);
    stored.version = place.version;
    if (source.status != SourceStatus::failed) stored.supersedes = place.before;
  }
  Prepared write = connection.prepare(
      held ? "UPDATE sources SET name = ?, origin = ?, url = ?, address = ?, media_type = ?, "
             "bytes = ?, pages = ?, status = ?, error_code = ?, error_message = ?, records = ?, "
             "version = ?, added_at = ?, read_by = ?, folded = ? WHERE sha256 = ?"
           : "INSERT INTO sources(name, origin, url, address, media_type, bytes, pages, status, "
             "error_code, error_message, records, version, added_at, read_by, folded, sha256, "
             "current) "
             "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
  SourceInfo written = source;
  if (held && written.added_at.empty()) written.added_at = held->info.added_at;
  bind_source(write, written, address, stored.version);
  write.run();
  stored.id = held ? held->id : connection.last_row();
  write_diagnostics(connection, stored.id, source);
  settle_current(store, address);
  if (old_address != address) settle_current(store, old_address);
  return stored;
}

}  // namespace zhengbao
