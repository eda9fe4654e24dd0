#include "archive/record_rows.h"

#include "archive/compression.h"
#include "archive/failure.h"
#include "archive/field_rows.h"
#include "archive/figure_rows.h"
#include "archive/full_text.h"
#include "archive/link_rows.h"
#include "archive/page_map.h"
#include "archive/search_text.h"
#include "archive/source_rows.h"
#include "archive/store.h"
#include "core/json.h"
#include "core/text.h"

namespace zhengbao {
namespace {

std::string joined_issuers(const Record& record) {
  std::string joined;
  for (const FieldValue* issuer : record.all(Field::issuers)) {
    if (!joined.empty()) joined += "、";
    joined += issuer->value;
  }
  return joined;
}

std::int64_t insert_summary(Connection& connection, std::int64_t source_row, int ordinal,
                            bool current, const Record& record, std::string_view title,
                            std::size_t characters, std::size_t text_bytes) {
  const CalendarDate date = filing_date(record);
  Prepared insert = connection.prepare(
      "INSERT INTO records(record_id, source, ordinal, kind, title, document_number, "
      "index_number, issuers, written_on, published_at, date, year, first_page, last_page, "
      "characters, text_bytes, flags, current, region, period, issue_id, gazette, issue_year, "
      "issue_number, issue_number_to, issue_total, issue_section, boundary_confidence, "
      "cells, figures) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, "
      "?)");
  insert.add(record.id).add(source_row).add(ordinal).add(record_kind_name(record.kind));
  insert.add(title).add(record.value(Field::document_number));
  insert.add(record.value(Field::index_number)).add(joined_issuers(record));
  insert.add(record.value(Field::written_on)).add(record.value(Field::published_at));
  insert.add(date.year == 0 ? std::string() : to_iso(date)).add(date.year);
  insert.add(record.first_page).add(record.last_page);
  insert.add(static_cast<std::int64_t>(characters)).add(static_cast<std::int64_t>(text_bytes));
  insert.add(static_cast<std::int64_t>(record.flags.size())).add(current ? 1 : 0);
  insert.add(record.value(Field::region)).add(period_year(record));
  const IssuePlace& place = record.issue;
  insert.add(place.id).add(place.gazette).add(place.year).add(place.number).add(place.number_to);
  insert.add(place.total_number).add(place.section).add(record.boundary_confidence);
  insert.add(static_cast<std::int64_t>(record.statistics.size()));
  insert.add(static_cast<std::int64_t>(record.figures.size())).run();
  return connection.last_row();
}

void insert_contents(Connection& connection, std::int64_t row, const Record& record,
                     const SourceSummary& source, std::string_view page_starts,
                     const std::string& text) {
  Prepared insert = connection.prepare(
      "INSERT INTO contents(record, text, page_starts, json) VALUES(?, ?, ?, ?)");
  insert.add(row).add_blob(compress(text));
  insert.add_blob(page_starts);
  insert.add_blob(compress(record_json(record, source), text)).run();
}

// Sections in reading order with the ordinal of the one they stand in. A loop
// with its own stack: how deep sections nest is up to the document.
void insert_sections(Connection& connection, std::int64_t row, const Record& record) {
  struct Open {
    const Section* section;
    int parent;
  };
  Prepared insert = connection.prepare(
      "INSERT INTO sections(record, ordinal, parent, level, label, heading, page) "
      "VALUES(?, ?, ?, ?, ?, ?, ?)");
  std::vector<Open> open;
  const auto push = [&open](const std::vector<Section>& sections, int parent) {
    for (auto it = sections.rbegin(); it != sections.rend(); ++it) open.push_back({&*it, parent});
  };
  push(record.sections, -1);
  for (int ordinal = 0; !open.empty(); ++ordinal) {
    const Open next = open.back();
    open.pop_back();
    insert.add(row).add(ordinal);
    next.parent < 0 ? insert.add_null() : insert.add(next.parent);
    insert.add(next.section->level).add(next.section->label).add(next.section->heading);
    insert.add(next.section->page).run();
    push(next.section->children, ordinal);
  }
}

void insert_flags(Connection& connection, std::int64_t row, const Record& record) {
  Prepared insert = connection.prepare(
      "INSERT INTO flags(record, ordinal, code, severity, field, message, page) "
      "VALUES(?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Flag& flag : record.flags) {
    insert.add(row).add(ordinal++).add(flag.code).add(severity_name(flag.severity));
    insert.add(flag.field).add(flag.message).add(flag.page).run();
  }
}

struct RecordPlace {
  std::int64_t source_row = 0;
  int ordinal = 1;
  bool current = true;
  std::string page_starts;
};

// `text` is that of the record in normal form.
void insert_whole(Store& store, const RecordPlace& place, const Record& record,
                  const SourceSummary& source, const std::string& text) {
  Connection& connection = store.connection();
  const std::string title = normal_text(record.value(Field::title));
  const IndexedText indexed = indexed_text(title, text);
  const std::size_t characters = count_code_points(indexed.body);
  const std::int64_t row = insert_summary(connection, place.source_row, place.ordinal,
                                          place.current, record, title, characters, text.size());
  insert_contents(connection, row, record, source, place.page_starts, text);
  insert_field_rows(connection, row, record);
  insert_sections(connection, row, record);
  insert_flags(connection, row, record);
  insert_citation_rows(connection, row, record);
  insert_link_rows(connection, row, record, text);
  insert_statistic_rows(connection, row, record);
  insert_figure_rows(connection, row, record);
  insert_row(connection, row, indexed);
  store.facts().set(
      row, make_fact(record.id, filing_date(record), characters, record.kind, place.current));
}

// Takes a record out of the full-text index and the facts.
void unindex(Store& store, std::int64_t row, std::string_view title, std::string_view text) {
  delete_row(store.connection(), row, indexed_text(title, text));
  store.facts().set(row, Fact());
}

RecordKind kind_from(std::string_view name) {
  return record_kind_from_name(name).value_or(RecordKind::other);
}

}  // namespace

CalendarDate filing_date(const Record& record) {
  for (const Field field : {Field::written_on, Field::published_at}) {
    const std::string_view value = record.value(field);
    const auto date = date_from_iso(value.substr(0, value.find('T')));
    if (date) return *date;
  }
  return {};
}

void insert_record(Store& store, std::int64_t source_row, int ordinal, bool current,
                   const Record& record, const SourceSummary& source, const Document& document) {
  const std::string text = normal_text(record.text);
  const auto starts = find_page_starts(document, record, text);
  insert_whole(store, {source_row, ordinal, current, pack_page_starts(starts)}, record, source,
               text);
}

void rewrite_record(Store& store, std::int64_t row, const Record& record,
                    const SourceSummary& source) {
  Prepared rows = store.connection().prepare(
      "SELECT r.source, r.ordinal, r.current, c.page_starts, r.title, c.text "
      "FROM records r JOIN contents c ON c.record = r.id WHERE r.id = ?");
  rows.add(row);
  if (!rows.step()) throw CorruptArchive("a record is not there");
  const RecordPlace place{rows.integer(0), rows.small(1), rows.integer(2) != 0,
                          std::string(rows.bytes(3))};
  const std::string text = decompress(rows.bytes(5));
  unindex(store, row, rows.bytes(4), text);
  Prepared remove = store.connection().prepare("DELETE FROM records WHERE id = ?");
  remove.add(row).run();
  insert_whole(store, place, record, source, text);
}

void delete_records(Store& store, std::int64_t source_row) {
  Connection& connection = store.connection();
  Prepared rows = connection.prepare(
      "SELECT r.id, r.title, c.text FROM records r JOIN contents c ON c.record = r.id "
      "WHERE r.source = ?");
  rows.add(source_row);
  while (rows.step()) unindex(store, rows.integer(0), rows.bytes(1), decompress(rows.bytes(2)));
  for (const std::string_view sql :
       {"DELETE FROM records WHERE source = ?", "DELETE FROM pages WHERE source = ?"}) {
    Prepared remove = connection.prepare(sql);
    remove.add(source_row).run();
  }
}

RecordSummary read_summary(Connection& connection, std::int64_t row) {
  Prepared rows = connection.prepare(
      "SELECT r.record_id, r.kind, r.title, r.document_number, r.index_number, r.issuers, "
      "r.written_on, r.published_at, s.name, r.flags, r.current "
      "FROM records r JOIN sources s ON s.id = r.source WHERE r.id = ?");
  rows.add(row);
  if (!rows.step()) throw CorruptArchive("the index names a record that is not there");
  RecordSummary summary;
  summary.id = rows.text(0);
  summary.kind = kind_from(rows.bytes(1));
  summary.title = rows.text(2);
  summary.document_number = rows.text(3);
  summary.index_number = rows.text(4);
  summary.issuers = rows.text(5);
  summary.written_on = rows.text(6);
  summary.published_at = rows.text(7);
  summary.source_name = rows.text(8);
  summary.flags = rows.small(9);
  summary.current = rows.integer(10) != 0;
  return summary;
}

StoredRecord read_record(Connection& connection, std::int64_t row) {
  Prepared rows = connection.prepare(
      "SELECT c.text, c.json, r.source FROM records r JOIN contents c ON c.record = r.id "
      "WHERE r.id = ?");
  rows.add(row);
  if (!rows.step()) throw CorruptArchive("the index names a record that is not there");
  StoredRecord stored;
  stored.json = decompress(rows.bytes(1), decompress(rows.bytes(0)));
  auto parsed = parse_record(stored.json);
  if (!parsed) throw CorruptArchive(describe(parsed.error()));
  stored.record = std::move(parsed->record);
  stored.source = std::move(parsed->source);
  auto source = find_source_row(connection, rows.integer(2));
  if (!source) throw CorruptArchive("a record belongs to no source");
  stored.source_info = std::move(source->info);
  return stored;
}

}  // namespace zhengbao
