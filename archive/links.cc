#include "archive/links.h"

#include "archive/compression.h"
#include "archive/failure.h"
#include "archive/open_store.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

StoredCitation citation_from(const Prepared& row) {
  StoredCitation citation;
  citation.record_row = row.integer(0);
  citation.title = row.text(1);
  citation.document_number = row.text(2);
  citation.relation = row.text(3);
  citation.raw = row.text(4);
  citation.page = row.small(5);
  citation.number_key = row.integer(6);
  citation.title_key = row.integer(7);
  return citation;
}

std::vector<StoredCitation> all_of(Prepared rows) {
  std::vector<StoredCitation> citations;
  while (rows.step()) citations.push_back(citation_from(rows));
  return citations;
}

}  // namespace

Links::Links(const Archive& archive)
    : connection_(store_of(archive).connection()), snapshot_(connection_) {}

std::int64_t Links::find(std::string_view record_id) const {
  Prepared rows = connection_.prepare("SELECT id FROM records WHERE record_id = ?");
  rows.add(record_id);
  return rows.step() ? rows.integer(0) : 0;
}

const LinkedRecord& Links::record(std::int64_t row) {
  const auto held = records_.find(row);
  if (held != records_.end()) return held->second;
  Prepared rows = connection_.prepare(
      "SELECT r.source, r.record_id, r.kind, r.title, r.document_number, r.index_number, "
      "r.issuers, r.written_on, r.date, r.gazette, s.name, r.current "
      "FROM records r JOIN sources s ON s.id = r.source WHERE r.id = ?");
  rows.add(row);
  if (!rows.step()) throw CorruptArchive("a key belongs to a record that is not there");
  LinkedRecord record;
  record.row = row;
  record.source_row = rows.integer(0);
  record.id = rows.text(1);
  record.kind = record_kind_from_name(rows.bytes(2)).value_or(RecordKind::other);
  record.title = rows.text(3);
  record.document_number = rows.text(4);
  record.index_number = rows.text(5);
  record.issuers = rows.text(6);
  record.written_on = rows.text(7);
  record.date = rows.text(8);
  record.gazette = rows.text(9);
  record.source_name = rows.text(10);
  record.current = rows.integer(11) != 0;
  return records_.emplace(row, std::move(record)).first->second;
}

std::string Links::text(std::int64_t row) const {
  Prepared rows = connection_.prepare("SELECT text FROM contents WHERE record = ?");
  rows.add(row);
  return rows.step() ? decompress(rows.bytes(0)) : std::string();
}

std::vector<LinkKey> Links::keys(std::int64_t row) const {
  Prepared rows =
      connection_.prepare("SELECT kind, key FROM link_keys WHERE record = ? ORDER BY kind, key");
  rows.add(row);
  std::vector<LinkKey> keys;
  while (rows.step()) keys.push_back({static_cast<LinkKind>(rows.small(0)), rows.integer(1)});
  return keys;
}

std::vector<std::int64_t> Links::with_key(const LinkKey& key, std::size_t most) const {
  if (key.key == 0) return {};
  Prepared rows = connection_.prepare(
      "SELECT k.record FROM link_keys k JOIN records r ON r.id = k.record "
      "WHERE k.kind = ? AND k.key = ? AND r.current = 1 ORDER BY k.record LIMIT ?");
  rows.add(static_cast<int>(key.kind)).add(key.key).add(static_cast<std::int64_t>(most) + 1);
  std::vector<std::int64_t> found;
  while (rows.step()) found.push_back(rows.integer(0));
  if (found.size() > most) found.clear();
  return found;
}

std::vector<StoredCitation> Links::citations_of(std::int64_t row) const {
  Prepared rows = connection_.prepare(
      "SELECT record, title, document_number, relation, raw, page, number_key, title_key "
      "FROM citations WHERE record = ? ORDER BY ordinal");
  rows.add(row);
  return all_of(std::move(rows));
}

std::vector<StoredCitation> Links::citations_by_number(std::int64_t number_key) const {
  if (number_key == 0) return {};
  Prepared rows = connection_.prepare(
      "SELECT c.record, c.title, c.document_number, c.relation, c.raw, c.page, c.number_key, "
      "c.title_key FROM citations c JOIN records r ON r.id = c.record "
      "WHERE c.number_key = ? AND c.number_key <> 0 AND r.current = 1 ORDER BY c.record, "
      "c.ordinal");
  rows.add(number_key);
  return all_of(std::move(rows));
}

std::vector<StoredCitation> Links::citations_by_title(std::int64_t title_key) const {
  if (title_key == 0) return {};
  Prepared rows = connection_.prepare(
      "SELECT c.record, c.title, c.document_number, c.relation, c.raw, c.page, c.number_key, "
      "c.title_key FROM citations c JOIN records r ON r.id = c.record "
      "WHERE c.title_key = ? AND c.title_key <> 0 AND r.current = 1 ORDER BY c.record, c.ordinal");
  rows.add(title_key);
  return all_of(std::move(rows));
}

void Links::for_each_citation(const std::function<void(const StoredCitation&)>& visit) const {
  Prepared rows = connection_.prepare(
      "SELECT c.record, c.title, c.document_number, c.relation, c.raw, c.page, c.number_key, "
      "c.title_key FROM citations c JOIN records r ON r.id = c.record WHERE r.current = 1 "
      "ORDER BY c.record, c.ordinal");
  while (rows.step()) visit(citation_from(rows));
}

void Links::for_each_document_number(const std::function<void(std::string_view)>& visit) const {
  Prepared rows = connection_.prepare(
      "SELECT f.value FROM fields f JOIN records r ON r.id = f.record "
      "WHERE f.field = 'document_number' AND f.folded IS NOT NULL AND r.current = 1");
  while (rows.step()) visit(rows.bytes(0));
}

}  // namespace zhengbao
