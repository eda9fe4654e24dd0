#include <string>

#include "normalize/date_forms.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

bool from_labels(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::written_on);
  if (!labelled) return false;
  auto date = parse_date(labelled->value);
  if (!date) {
    const auto found = find_dates(labelled->value);
    if (!found.empty()) date = found.front();
  }
  if (!date) {
    add_flag(record, "date-impossible", Field::written_on, "no such date: " + labelled->value,
             labelled->evidence.page);
    return false;
  }
  add_value(record, Field::written_on, to_iso(date->when.date), labelled->evidence);
  return true;
}

bool from_signature(const Reading& reading, Record& record) {
  const Signature* own = reading.signature(record.value(Field::title));
  if (!own) return false;
  const Signature& signature = *own;
  const TextRow& row = reading.rows[signature.date_row];
  const double confidence = signature.signers.empty() && signature.person.empty() ? 0.8 : 0.95;
  const std::size_t at = row.text.find(signature.date_text);
  add_value(record, Field::written_on, to_iso(signature.date),
            evidence_of(row, "signature", confidence, at, signature.date_text.size()));
  return true;
}

// The note of adoption (题注), in one row or several: its last date is that of the
// text as it stands.
bool from_adoption(const Reading& reading, std::size_t first, Record& record) {
  std::size_t end = first;
  while (end < reading.head.roles.size() && reading.head.roles[end] == RowRole::adoption) ++end;
  if (end == first + 1) {
    const TextRow& row = reading.rows[first];
    const auto dates = find_dates(row.text);
    if (dates.empty()) return false;
    add_value(record, Field::written_on, to_iso(dates.back().when.date),
              evidence_of(row, "adoption-note", 0.85, dates.back().offset, dates.back().length));
    return true;
  }
  const std::string note = join_rows(reading.rows, first, end);
  const auto dates = find_dates(note);
  if (dates.empty()) return false;
  add_value(record, Field::written_on, to_iso(dates.back().when.date),
            evidence_of(reading.rows, first, end, "adoption-note", 0.85));
  return true;
}

// Under the title: a date alone, a body with a date, or the note of adoption.
bool from_head(const Reading& reading, Record& record) {
  const Head& head = reading.head;
  if (head.is_gazette()) return false;
  for (std::size_t i = 0; head.has_title() && i < head.body_begin; ++i) {
    const RowRole role = head.roles[i];
    if (i < head.title_end && role != RowRole::byline) continue;
    if (role == RowRole::adoption) return from_adoption(reading, i, record);
    // 青政发〔2021〕5号 2021年3月5日 stands in one row.
    if (role != RowRole::date && role != RowRole::byline && role != RowRole::number) continue;
    const auto dates = find_dates(reading.rows[i].text);
    // A date with the hour, or in the form of a machine, is when a page went up.
    if (dates.empty() || dates.back().when.hour >= 0) continue;
    if (reading.is_markup() && dates.back().form == DateForm::iso) continue;
    add_value(record, Field::written_on, to_iso(dates.back().when.date),
              evidence_of(reading.rows[i], "date-under-title", 0.85, dates.back().offset,
                          dates.back().length));
    return true;
  }
  return false;
}

}  // namespace

void read_written_on(const Reading& reading, Record& record) {
  if (from_labels(reading, record)) return;
  if (from_signature(reading, record)) return;
  from_head(reading, record);
}

}  // namespace zhengbao
