#include "archive/corrections.h"

#include "archive/batch.h"
#include "archive/correction_rows.h"
#include "archive/issue_rows.h"
#include "archive/open_store.h"
#include "archive/record_rows.h"
#include "archive/settings.h"
#include "archive/writer.h"
#include "core/date.h"

namespace zhengbao {
namespace {

tl::unexpected<Error> refused(std::string message) {
  return fail(ErrorCode::invalid_argument, std::move(message));
}

Result<void> check_value(const FieldInfo& info, std::string_view value) {
  if (info.type != FieldType::date && info.type != FieldType::instant) return {};
  const std::string_view day =
      info.type == FieldType::instant ? value.substr(0, value.find('T')) : value;
  if (date_from_iso(day)) return {};
  return refused("'" + std::string(value) + "' is no date; write 2019-03-01, 2019-03 or 2019");
}

Result<void> check_record_correction(const Correction& correction) {
  if (correction.field == "kind") {
    const bool known =
        correction.values.size() == 1 && record_kind_from_name(correction.values.front());
    return known ? Result<void>() : refused("a record has one of the known kinds");
  }
  const FieldInfo* info = find_field(correction.field);
  if (!info) return refused("a record has no field '" + correction.field + "'");
  if (!info->multiple && correction.values.size() > 1)
    return refused("'" + correction.field + "' has one value");
  for (const std::string& value : correction.values) {
    if (auto checked = check_value(*info, value); !checked) return checked;
  }
  return {};
}

Result<void> check_issue_correction(const Correction& correction) {
  if (correction.values.size() > 1) return refused("'" + correction.field + "' has one value");
  for (const IssueField& info : issue_fields()) {
    if (info.key != correction.field) continue;
    const bool sound =
        !info.number || correction.values.empty() || issue_digits(correction.values.front()) > 0;
    return sound ? Result<void>() : refused("'" + correction.field + "' is a number");
  }
  return refused("an issue has no field '" + correction.field + "'");
}

// What a correction says of a field that may have been corrected before.
Correction settled(Connection& connection, Correction correction, std::string now) {
  correction.former = std::move(now);
  for (const Correction& held : read_correction_rows(connection, correction.object)) {
    if (held.field == correction.field) correction.former = held.former;
  }
  correction.at = now_utc();
  return correction;
}

void log_correction(Connection& connection, const Correction& correction, std::string_view before) {
  std::string detail = correction.field + ": '" + std::string(before) + "' became '" +
                       joined_values(correction.values) + "', by " + correction.author;
  if (!correction.note.empty()) detail += ": " + correction.note;
  write_event(connection, "correct", correction.object, "done", detail);
}

Result<Correction> correct_record(Store& store, std::int64_t row, const Correction& wanted) {
  if (auto checked = check_record_correction(wanted); !checked)
    return fail(std::move(checked).error());
  Connection& connection = store.connection();
  StoredRecord stored = read_record(connection, row);
  const std::string before = shown_value(stored.record, wanted.field);
  const Correction correction = settled(connection, wanted, before);
  write_correction_rows(connection, correction);
  apply_correction(correction, stored.record);
  rewrite_record(store, row, stored.record, stored.source);
  log_correction(connection, correction, before);
  return correction;
}

// The records of an issue name it as it is corrected.
void move_records(Store& store, const GazetteIssue& issue) {
  Prepared rows =
      store.connection().prepare("SELECT id FROM records WHERE issue_id = ? ORDER BY id");
  rows.add(issue.id);
  std::vector<std::int64_t> printed;
  while (rows.step()) printed.push_back(rows.integer(0));
  for (const std::int64_t row : printed) {
    StoredRecord stored = read_record(store.connection(), row);
    take_place(issue, stored.record.issue);
    rewrite_record(store, row, stored.record, stored.source);
  }
}

Result<Correction> correct_issue(Store& store, std::int64_t row, const Correction& wanted) {
  if (auto checked = check_issue_correction(wanted); !checked)
    return fail(std::move(checked).error());
  Connection& connection = store.connection();
  GazetteIssue issue = read_issue(connection, row);
  const std::string before = shown_value(issue, wanted.field);
  const Correction correction = settled(connection, wanted, before);
  write_correction_rows(connection, correction);
  apply_correction(correction, issue);
  rewrite_issue(connection, row, issue);
  move_records(store, issue);
  log_correction(connection, correction, before);
  return correction;
}

std::int64_t row_of(Connection& connection, std::string_view sql, std::string_view id) {
  Prepared rows = connection.prepare(sql);
  rows.add(id);
  return rows.step() ? rows.integer(0) : 0;
}

Result<Correction> correct_either(Store& store, const Correction& correction) {
  Connection& connection = store.connection();
  if (const auto row =
          row_of(connection, "SELECT id FROM records WHERE record_id = ?", correction.object))
    return correct_record(store, row, correction);
  if (const auto row = row_of(connection, "SELECT id FROM issues WHERE issue_id = ? ORDER BY id",
                              correction.object))
    return correct_issue(store, row, correction);
  return fail(ErrorCode::not_found, "no record or issue has the id '" + correction.object + "'");
}

}  // namespace

std::string joined_values(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : "、") + value;
  return text;
}

Result<Correction> correct(Archive& archive, const Correction& correction) {
  Store& store = store_of(archive);
  return in_batch(store, [&] { return correct_either(store, correction); });
}

Result<Normalized> with_corrections(const Archive& archive, std::string_view source_sha256,
                                    const Normalized& read) {
  return guarded([&]() -> Result<Normalized> {
    return settle_contents(store_of(archive), source_sha256, read);
  });
}

Result<std::vector<Correction>> list_corrections(const Archive& archive, std::string_view object) {
  return guarded([&]() -> Result<std::vector<Correction>> {
    return read_correction_rows(store_of(archive).connection(), object);
  });
}

}  // namespace zhengbao
