// Every rule that reads a field, in the order they run: one row a field.
#pragma once

#include <span>

#include "core/record.h"
#include "normalize/reading.h"

namespace zhengbao {

// Appends the values it finds, with their evidence, and the flags it sees
// reason for. A rule may read the fields that rules above it have set.
using FieldRule = void (*)(const Reading& reading, Record& record);

struct RuleRow {
  Field field;
  FieldRule read;
};

std::span<const RuleRow> field_rules();

void read_title(const Reading& reading, Record& record);
void read_index_number(const Reading& reading, Record& record);
void read_document_number(const Reading& reading, Record& record);
void read_unified_number(const Reading& reading, Record& record);
void read_issuers(const Reading& reading, Record& record);
void read_addressees(const Reading& reading, Record& record);
void read_written_on(const Reading& reading, Record& record);
void read_published_at(const Reading& reading, Record& record);
void read_effective_on(const Reading& reading, Record& record);
void read_period_from(const Reading& reading, Record& record);
void read_period_to(const Reading& reading, Record& record);
void read_genre(const Reading& reading, Record& record);
void read_category(const Reading& reading, Record& record);
void read_keywords(const Reading& reading, Record& record);
void read_openness(const Reading& reading, Record& record);
void read_validity(const Reading& reading, Record& record);
void read_information_source(const Reading& reading, Record& record);
void read_summary(const Reading& reading, Record& record);
void read_region(const Reading& reading, Record& record);
void read_site_name(const Reading& reading, Record& record);
void read_url(const Reading& reading, Record& record);

}  // namespace zhengbao
