// The values of records as rows, with the folded form that field queries
// search in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/record.h"

namespace zhengbao {

class Connection;

// What a query for `field` is looked for in: value and raw text folded, kept
// apart by kValueSeparator. Nothing for fields that no query names.
std::optional<std::string> folded_value(Field field, std::string_view value, std::string_view raw);
// The same for the names of a source.
std::string folded_source(std::string_view name, std::string_view origin, std::string_view url);

void insert_field_rows(Connection& connection, std::int64_t record_row, const Record& record);

// Renews the folded columns of all rows.
void fold_field_rows(Connection& connection);
void fold_source_rows(Connection& connection);

}  // namespace zhengbao
