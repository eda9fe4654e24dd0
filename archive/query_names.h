// The words of the query language, and the nearest one to a misspelt word.
#pragma once

#include <optional>
#include <string_view>

#include "archive/query.h"

namespace zhengbao {

std::optional<QueryField> query_field_from_name(std::string_view lower_case);

// The field, or the record kind, that `word` was probably meant to be: one
// slip away, two for names of five letters and more; empty when none is.
std::string_view nearest_field_name(std::string_view lower_case);
std::string_view nearest_kind_name(std::string_view lower_case);

}  // namespace zhengbao
