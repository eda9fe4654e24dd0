// The values a field of a query takes: periods, kinds, strings.
#pragma once

#include <string>
#include <string_view>

#include "archive/query.h"

namespace zhengbao {

// What is wrong with a value, in words; the caller knows the place.
struct ValueError {
  std::string message;
  std::size_t offset = 0;  // characters from the start of the value
};

// "2019", "2015..2019", "..2019", "2015.." and for date: months and days too.
// Both ends are full dates afterwards: the first and last day meant.
tl::expected<QueryNode, ValueError> range_value(QueryField field, std::u32string_view value);

// A term for any other field; `value` as typed, without its quotes.
tl::expected<QueryNode, ValueError> term_value(QueryField field, std::u32string_view value);

}  // namespace zhengbao
