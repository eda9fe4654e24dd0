#include "archive/writer.h"

#include <set>
#include <string>

#include "archive/compression.h"
#include "archive/correction_rows.h"
#include "archive/issue_rows.h"
#include "archive/kept_ids.h"
#include "archive/record_rows.h"
#include "archive/settings.h"
#include "archive/source_rows.h"
#include "archive/store.h"
#include "core/pack.h"

namespace zhengbao {
namespace {

// Before anything is written: after a failed write the whole batch is lost.
Result<void> check_ids(Connection& connection, const SourceInfo& source,
                       const Normalized& normalized) {
  std::set<std::string_view> seen;
  for (const Record& record : normalized.records) {
    if (record.id.empty() || !seen.insert(record.id).second) {
      return fail(ErrorCode::invalid_argument, "two records have the id '" + record.id + "'",
                  source.name);
    }
    Prepared holder = connection.prepare(
        "SELECT s.sha256 FROM records r JOIN sources s ON s.id = r.source WHERE r.record_id = ?");
    holder.add(record.id);
    if (holder.step() && holder.bytes(0) != source.sha256) {
      return fail(ErrorCode::conflict,
                  "the record id " + record.id + " belongs to the source " + holder.text(0),
                  source.name);
    }
  }
  return {};
}

// The records of a source as the program read them.
std::vector<HeldIdentity> held_identities(Connection& connection, std::string_view sha256) {
  Prepared rows = connection.prepare(
      "SELECT r.record_id, coalesce((SELECT former FROM corrections c WHERE c.object = "
      "r.record_id AND c.field = 'title' LIMIT 1), r.title), r.document_number, r.first_page "
      "FROM records r JOIN sources s ON s.id = r.source WHERE s.sha256 = ? ORDER BY r.ordinal");
  rows.add(sha256);
  std::vector<HeldIdentity> held;
  while (rows.step()) held.push_back({rows.text(0), rows.text(1), rows.text(2), rows.small(3)});
  return held;
}

void write_pages(Connection& connection, std::int64_t source_row, const Document& document) {
  Prepared insert = connection.prepare("INSERT INTO pages(source, number, packed) VALUES(?, ?, ?)");
  for (const Page& page : document.pages)
    insert.add(source_row).add(page.number).add_blob(compress(pack_page(page))).run();
}

bool is_current(Connection& connection, std::int64_t source_row) {
  Prepared row = connection.prepare("SELECT current FROM sources WHERE id = ?");
  row.add(source_row);
  return row.step() && row.integer(0) != 0;
}

void remove_held(Store& store, const SourceInfo& source) {
  const auto held = find_source_row(store.connection(), source.sha256);
  if (!held) return;
  delete_records(store, held->id);
  delete_issues(store.connection(), held->id);
}

}  // namespace

Normalized settle_contents(Store& store, std::string_view sha256, const Normalized& read) {
  Normalized normalized = read;
  keep_ids(held_identities(store.connection(), sha256), normalized);
  apply_corrections(store.connection(), normalized);
  return normalized;
}

Result<AddOutcome> write_source(Store& store, const SourceInfo& source, const Document& document,
                                const Normalized& read) {
  Connection& connection = store.connection();
  const Normalized normalized = settle_contents(store, source.sha256, read);
  if (auto checked = check_ids(connection, source, normalized); !checked)
    return fail(std::move(checked).error());
  SourceInfo info = source;
  info.records = static_cast<int>(normalized.records.size());
  if (info.pages == 0) info.pages = static_cast<int>(document.pages.size());
  if (info.diagnostics.empty()) {
    info.diagnostics = document.diagnostics;
    info.diagnostics.insert(info.diagnostics.end(), normalized.diagnostics.begin(),
                            normalized.diagnostics.end());
  }

  remove_held(store, source);
  const StoredSource stored = write_source_row(store, info);
  const bool current = is_current(connection, stored.id);
  write_pages(connection, stored.id, document);
  const SourceSummary summary{info.sha256, info.name, info.media_type, info.pages};
  int ordinal = 0;
  for (const Record& record : normalized.records)
    insert_record(store, stored.id, ++ordinal, current, record, summary, document);
  ordinal = 0;
  for (const GazetteIssue& issue : normalized.issues)
    insert_issue(connection, stored.id, ++ordinal, issue);
  write_event(connection, "add", info.sha256, source_status_name(info.status),
              std::to_string(info.records) + " records, version " + std::to_string(stored.version));
  return AddOutcome{info.records, stored.version, stored.supersedes};
}

Result<void> write_failure(Store& store, const SourceInfo& source, const Error& error) {
  SourceInfo info = source;
  info.status = SourceStatus::failed;
  info.records = 0;
  info.error_code = error_code_name(error.code);
  info.error_message = describe(error);
  remove_held(store, source);
  write_source_row(store, info);
  write_event(store.connection(), "add", info.sha256, source_status_name(info.status),
              info.error_code + ": " + info.error_message);
  return {};
}

}  // namespace zhengbao
