#include "archive/link_rows.h"

#include <algorithm>

#include "archive/compression.h"
#include "archive/connection.h"
#include "archive/failure.h"
#include "archive/settings.h"
#include "archive/shingles.h"
#include "archive/title_key.h"
#include "core/json.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

void delete_rows(Connection& connection, std::int64_t row) {
  for (const std::string_view sql :
       {"DELETE FROM link_keys WHERE record = ?", "DELETE FROM citations WHERE record = ?"}) {
    Prepared remove = connection.prepare(sql);
    remove.add(row).run();
  }
}

// Keys are of folded text.
std::string link_version() {
  return std::to_string(kLinkVersion) + "." + std::to_string(kFoldVersion);
}

Record stored_record(std::string_view json) {
  auto parsed = parse_record(json);
  if (!parsed) throw CorruptArchive(describe(parsed.error()));
  return std::move(parsed->record);
}

}  // namespace

std::vector<LinkKey> link_keys(const Record& record, std::string_view text) {
  std::vector<LinkKey> keys;
  const auto add = [&keys](LinkKind kind, std::int64_t key) {
    if (key != 0) keys.push_back({kind, key});
  };
  for (const FieldValue* number : record.all(Field::document_number))
    add(LinkKind::document_number, number_key(number->value));
  add(LinkKind::index_number, number_key(record.value(Field::index_number)));
  add(LinkKind::subject, subject_key(record.value(Field::title)));
  add(LinkKind::carried, carried_key(record.value(Field::title)));
  for (const std::int64_t key : resemblance_keys(text)) add(LinkKind::text, key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

void insert_link_rows(Connection& connection, std::int64_t record_row, const Record& record,
                      std::string_view text) {
  Prepared insert = connection.prepare("INSERT INTO link_keys(record, kind, key) VALUES(?, ?, ?)");
  for (const LinkKey& key : link_keys(record, text))
    insert.add(record_row).add(static_cast<int>(key.kind)).add(key.key).run();
}

void insert_citation_rows(Connection& connection, std::int64_t record_row, const Record& record) {
  Prepared insert = connection.prepare(
      "INSERT INTO citations(record, ordinal, title, document_number, relation, raw, page, "
      "number_key, title_key) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Citation& citation : record.citations) {
    insert.add(record_row).add(ordinal++).add(citation.title).add(citation.document_number);
    insert.add(citation.relation).add(citation.raw).add(citation.page);
    insert.add(names_agency(citation.document_number) ? number_key(citation.document_number) : 0);
    insert.add(subject_key(citation.title)).run();
  }
}

bool link_rows_are_new(Connection& connection) {
  return read_setting(connection, "link_version") == link_version();
}

void renew_link_rows(Connection& connection) {
  if (link_rows_are_new(connection)) return;
  Prepared rows = connection.prepare("SELECT record, text, json FROM contents ORDER BY record");
  while (rows.step()) {
    const std::int64_t row = rows.integer(0);
    const std::string text = decompress(rows.bytes(1));
    const Record record = stored_record(decompress(rows.bytes(2), text));
    delete_rows(connection, row);
    insert_link_rows(connection, row, record, text);
    insert_citation_rows(connection, row, record);
  }
  write_setting(connection, "link_version", link_version());
}

}  // namespace zhengbao
