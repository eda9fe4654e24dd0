#include "archive/field_rows.h"

#include "archive/connection.h"
#include "archive/search_text.h"
#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

bool is_number(Field field) {
  return field == Field::document_number || field == Field::index_number;
}

bool is_queried(Field field) {
  return is_number(field) || field == Field::title || field == Field::issuers ||
         field == Field::genre;
}

std::string folded(Field field, std::string_view text) {
  const std::u32string folded = fold_for_search(normal_text(text));
  return to_utf8(is_number(field) ? folded_number(folded) : folded);
}

}  // namespace

std::optional<std::string> folded_value(Field field, std::string_view value, std::string_view raw) {
  if (!is_queried(field)) return std::nullopt;
  std::string form = folded(field, value);
  if (field == Field::title) return form;  // as the full-text index has it
  const std::string raw_form = folded(field, raw);
  if (form.find(raw_form) == std::string::npos) form.append(1, kValueSeparator).append(raw_form);
  return form;
}

std::string folded_source(std::string_view name, std::string_view origin, std::string_view url) {
  std::string form = fold_to_utf8(normal_text(name));
  for (const std::string_view other : {origin, url}) {
    if (!other.empty()) form.append(1, kValueSeparator).append(fold_to_utf8(normal_text(other)));
  }
  return form;
}

void insert_field_rows(Connection& connection, std::int64_t record_row, const Record& record) {
  Prepared insert = connection.prepare(
      "INSERT INTO fields(record, ordinal, field, value, folded, raw, page, box_left, box_top, "
      "box_right, box_bottom, rule, confidence) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const FieldValue& field : record.fields) {
    const Evidence& evidence = field.evidence;
    const auto form = folded_value(field.field, field.value, evidence.raw);
    insert.add(record_row).add(ordinal++).add(field_info(field.field).key).add(field.value);
    form ? insert.add(*form) : insert.add_null();
    insert.add(evidence.raw).add(evidence.page);
    for (const float edge :
         {evidence.box.left, evidence.box.top, evidence.box.right, evidence.box.bottom})
      insert.add(static_cast<double>(edge));
    insert.add(evidence.rule).add(evidence.confidence).run();
  }
}

void fold_field_rows(Connection& connection) {
  Prepared rows = connection.prepare(
      "SELECT record, ordinal, field, value, raw FROM fields WHERE folded IS NOT NULL");
  Prepared update =
      connection.prepare("UPDATE fields SET folded = ? WHERE record = ? AND ordinal = ?");
  while (rows.step()) {
    const FieldInfo* info = find_field(rows.bytes(2));
    if (!info) continue;
    const auto form = folded_value(info->field, rows.bytes(3), rows.bytes(4));
    if (form) update.add(*form).add(rows.integer(0)).add(rows.integer(1)).run();
  }
}

void fold_source_rows(Connection& connection) {
  Prepared rows = connection.prepare("SELECT id, name, origin, url FROM sources");
  Prepared update = connection.prepare("UPDATE sources SET folded = ? WHERE id = ?");
  while (rows.step()) {
    update.add(folded_source(rows.bytes(1), rows.bytes(2), rows.bytes(3)))
        .add(rows.integer(0))
        .run();
  }
}

}  // namespace zhengbao
