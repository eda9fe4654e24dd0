#include "archive/correction_rows.h"

#include <algorithm>

#include "archive/connection.h"
#include "archive/issue_rows.h"

namespace zhengbao {
namespace {

void drop_flags(std::vector<Flag>& flags, std::string_view field) {
  std::erase_if(flags, [field](const Flag& flag) { return flag.field == field; });
}

FieldValue corrected_value(const Correction& correction, Field field, std::size_t index,
                           const std::vector<FieldValue>& former) {
  FieldValue value;
  value.field = field;
  value.value = correction.values[index];
  if (!former.empty()) value.evidence = former[std::min(index, former.size() - 1)].evidence;
  value.evidence.rule = kCorrectionRule;
  value.evidence.confidence = 1;
  return value;
}

// Values keep the order of the table.
void set_field(const Correction& correction, Field field, Record& record) {
  std::vector<FieldValue> former;
  for (const FieldValue* value : record.all(field)) former.push_back(*value);
  std::erase_if(record.fields, [field](const FieldValue& value) { return value.field == field; });
  auto place = std::find_if(record.fields.begin(), record.fields.end(),
                            [field](const FieldValue& value) { return value.field > field; });
  for (std::size_t i = 0; i < correction.values.size(); ++i)
    place = record.fields.insert(place, corrected_value(correction, field, i, former)) + 1;
}

}  // namespace

std::vector<Correction> read_correction_rows(Connection& connection, std::string_view object) {
  Prepared rows = connection.prepare(
      object.empty() ? "SELECT object, field, ordinal, value, former, author, at, note "
                       "FROM corrections ORDER BY object, field, ordinal"
                     : "SELECT object, field, ordinal, value, former, author, at, note "
                       "FROM corrections WHERE object = ? ORDER BY object, field, ordinal");
  if (!object.empty()) rows.add(object);
  std::vector<Correction> corrections;
  while (rows.step()) {
    const bool same = !corrections.empty() && corrections.back().object == rows.bytes(0) &&
                      corrections.back().field == rows.bytes(1);
    if (!same)
      corrections.push_back(
          {rows.text(0), rows.text(1), {}, rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
    // Ordinal -1 keeps a field that is to have no value.
    if (rows.integer(2) >= 0) corrections.back().values.push_back(rows.text(3));
  }
  return corrections;
}

void write_correction_rows(Connection& connection, const Correction& correction) {
  Prepared clear = connection.prepare("DELETE FROM corrections WHERE object = ? AND field = ?");
  clear.add(correction.object).add(correction.field).run();
  Prepared insert = connection.prepare(
      "INSERT INTO corrections(object, field, ordinal, value, former, author, at, note) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
  const auto write = [&](int ordinal, std::string_view value) {
    insert.add(correction.object).add(correction.field).add(ordinal).add(value);
    insert.add(correction.former).add(correction.author).add(correction.at);
    insert.add(correction.note).run();
  };
  if (correction.values.empty()) write(-1, "");
  int ordinal = 0;
  for (const std::string& value : correction.values) write(ordinal++, value);
}

std::string shown_value(const Record& record, std::string_view field) {
  if (field == "kind") return std::string(record_kind_name(record.kind));
  const FieldInfo* info = find_field(field);
  std::string shown;
  if (!info) return shown;
  for (const FieldValue* value : record.all(info->field)) {
    if (!shown.empty()) shown += "、";
    shown += value->value;
  }
  return shown;
}

std::string shown_value(const GazetteIssue& issue, std::string_view field) {
  for (const IssueField& info : issue_fields()) {
    if (info.key == field) return (issue.*info.value).value;
  }
  return {};
}

void apply_correction(const Correction& correction, Record& record) {
  drop_flags(record.flags, correction.field);
  if (correction.field == "kind") {
    if (!correction.values.empty())
      record.kind = record_kind_from_name(correction.values.front()).value_or(record.kind);
    return;
  }
  if (const FieldInfo* info = find_field(correction.field))
    set_field(correction, info->field, record);
}

void apply_correction(const Correction& correction, GazetteIssue& issue) {
  drop_flags(issue.flags, correction.field);
  for (const IssueField& info : issue_fields()) {
    if (info.key != correction.field) continue;
    IssueValue& value = issue.*info.value;
    value.value = correction.values.empty() ? std::string() : correction.values.front();
    value.evidence.rule = kCorrectionRule;
    value.evidence.confidence = 1;
  }
}

void take_place(const GazetteIssue& issue, IssuePlace& place) {
  place.gazette = issue.gazette.value;
  place.year = issue_digits(issue.year.value);
  place.number = issue_digits(issue.number.value);
  place.number_to = issue_digits(issue.number_to.value);
  place.total_number = issue_digits(issue.total_number.value);
}

void apply_corrections(Connection& connection, Normalized& normalized) {
  for (GazetteIssue& issue : normalized.issues) {
    if (!apply_corrections(connection, issue)) continue;
    for (Record& record : normalized.records) {
      if (record.issue.id == issue.id) take_place(issue, record.issue);
    }
  }
  for (Record& record : normalized.records) apply_corrections(connection, record);
}

void apply_corrections(Connection& connection, Record& record) {
  for (const Correction& correction : read_correction_rows(connection, record.id))
    apply_correction(correction, record);
}

bool apply_corrections(Connection& connection, GazetteIssue& issue) {
  const auto corrections = read_correction_rows(connection, issue.id);
  for (const Correction& correction : corrections) apply_correction(correction, issue);
  return !corrections.empty();
}

}  // namespace zhengbao
