#include <algorithm>
#include <optional>
#include <string>

#include "core/date.h"
#include "normalize/divisions.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

constexpr std::size_t kCodeDigits = 6;
constexpr int kUnknownYear = 2019;

// Codes are those of a year: the year the document was written, else a recent.
int year_of(const Record& record) {
  for (Field field : {Field::written_on, Field::published_at, Field::period_to}) {
    const std::string_view value = record.value(field);
    if (value.size() < 4) continue;
    if (const auto date = date_from_iso(value.substr(0, 4))) return date->year;
  }
  return kUnknownYear;
}

bool from_index_number(Record& record) {
  const FieldValue* number = record.find(Field::index_number);
  if (!number) return false;
  for (const auto& [name, text] : number->parts) {
    if (name != "area_code" || !division_name(text, year_of(record))) continue;
    Evidence evidence = number->evidence;
    evidence.rule = "index-number";
    std::string code = text;
    add_value(record, Field::region, std::move(code), std::move(evidence));
    return true;
  }
  return false;
}

// SiteIDCode begins with the division code of the site; ministries have "bm".
bool from_site_code(const Reading& reading, Record& record) {
  for (const MetadataEntry& entry : reading.document.metadata) {
    if (entry.label != "SiteIDCode" && entry.label != "SiteIdCode") continue;
    const std::string code = entry.value.substr(0, kCodeDigits);
    if (code.size() < kCodeDigits || code.find_first_not_of("0123456789") != std::string::npos)
      continue;
    if (!division_name(code, year_of(record))) continue;
    add_value(record, Field::region, code, {entry.page, entry.box, entry.value, "site-code", 0.9});
    return true;
  }
  return false;
}

bool from_names(Record& record) {
  for (Field field : {Field::issuers, Field::title}) {
    const FieldValue* value = record.find(field);
    if (!value) continue;
    auto code = deepest_division_code(value->value, year_of(record));
    if (!code) continue;
    Evidence evidence = value->evidence;
    evidence.rule = "place-name";
    evidence.confidence = std::min(evidence.confidence, 0.8);
    add_value(record, Field::region, std::move(*code), std::move(evidence));
    return true;
  }
  return false;
}

}  // namespace

void read_region(const Reading& reading, Record& record) {
  if (from_index_number(record)) return;
  if (from_site_code(reading, record)) return;
  from_names(record);
}

}  // namespace zhengbao
