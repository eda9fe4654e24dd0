// Says where in a query something is wrong.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

// An invalid_argument whose `where` is the query in one line and, under it, a
// caret at character `position` (its length: behind the last one). Characters
// that take two columns of a terminal count as two. Of a long query only the
// part around the position is shown.
Error query_error(std::u32string_view query, std::size_t position, std::string message);

}  // namespace zhengbao
