#include <optional>
#include <utility>

#include "archive/compression.h"
#include "archive/failure.h"
#include "archive/field_rows.h"
#include "archive/index_sums.h"
#include "archive/record_rows.h"
#include "archive/search_text.h"
#include "archive/store.h"
#include "archive/verifier.h"
#include "core/json.h"
#include "core/text.h"

namespace zhengbao {
namespace {

struct Row {
  std::int64_t row = 0;
  std::string id, title, kind, text, json;
  bool current = false;
};

Row row_from(const Prepared& rows) {
  Row row;
  row.row = rows.integer(0);
  row.id = rows.text(1);
  row.title = rows.text(2);
  row.kind = rows.text(3);
  row.current = rows.integer(4) != 0;
  row.text = decompress(rows.bytes(5));
  row.json = decompress(rows.bytes(6), row.text);
  return row;
}

// The values of a record as its rows have them, in order.
bool fields_agree(Connection& connection, std::int64_t row, const Record& record) {
  Prepared rows = connection.prepare(
      "SELECT field, value, raw, folded FROM fields WHERE record = ? ORDER BY ordinal");
  rows.add(row);
  for (const FieldValue& field : record.fields) {
    if (!rows.step()) return false;
    const auto folded = folded_value(field.field, field.value, field.evidence.raw);
    const bool same_folded = folded ? rows.bytes(3) == *folded : rows.is_null(3);
    if (rows.bytes(0) != field_info(field.field).key || rows.bytes(1) != field.value ||
        rows.bytes(2) != field.evidence.raw || !same_folded)
      return false;
  }
  return !rows.step();
}

// What is wrong with the rows of one record; empty when nothing is.
std::string record_fault(Connection& connection, const Row& row) {
  const auto parsed = parse_record(row.json);
  if (!parsed) return "its JSON cannot be read";
  const Record& record = parsed->record;
  if (record.id != row.id) return "its JSON is that of another record";
  if (record_kind_name(record.kind) != row.kind) return "its kind differs from its JSON";
  if (normal_text(record.value(Field::title)) != row.title)
    return "its title differs from its JSON";
  if (normal_text(record.text) != row.text) return "its text differs from its JSON";
  if (!fields_agree(connection, row.row, record)) return "its fields differ from its JSON";
  return derived_fault(connection, row.row, record, row.text);
}

bool facts_agree(const Facts& facts, const Row& row, const IndexedText& indexed) {
  const auto parsed = parse_record(row.json);
  if (!parsed) return true;  // already a finding
  return facts.at(row.row) == make_fact(row.id, filing_date(parsed->record),
                                        count_code_points(indexed.body), parsed->record.kind,
                                        row.current);
}

}  // namespace

void check_records(Store& store, VerifyReport& report, VerifyProgress& progress) {
  Connection& connection = store.connection();
  IndexSums sums(connection);
  Prepared rows = connection.prepare(
      "SELECT r.id, r.record_id, r.title, r.kind, r.current, c.text, c.json "
      "FROM records r JOIN contents c ON c.record = r.id ORDER BY r.id");
  std::int64_t present = 0;
  while (rows.step()) {
    progress.step();
    ++report.records_checked;
    ++present;
    try {
      const Row row = row_from(rows);
      const IndexedText indexed = indexed_text(row.title, row.text);
      const std::string fault = record_fault(connection, row);
      if (!fault.empty()) report.findings.push_back({"record-mismatch", row.id, fault});
      if (!sums.agrees(row.row, indexed))
        report.findings.push_back({"index-mismatch", row.id, "the index differs from its text"});
      if (!facts_agree(store.facts(), row, indexed))
        report.findings.push_back({"index-mismatch", row.id, "the facts differ from its values"});
    } catch (const CorruptArchive& thrown) {
      report.findings.push_back({"record-mismatch", rows.text(1), thrown.what()});
    }
  }
  for (const std::int64_t row : sums.unseen()) {
    report.findings.push_back({"index-mismatch", "row " + std::to_string(row),
                               "the index holds a record that is not there"});
  }
  std::int64_t facts_present = 0;
  for (const Fact& fact : store.facts().all()) facts_present += fact.present ? 1 : 0;
  if (facts_present != present) {
    report.findings.push_back({"index-mismatch", "facts",
                               "there are facts of " + std::to_string(facts_present) +
                                   " records, and " + std::to_string(present) + " records"});
  }
}

}  // namespace zhengbao
