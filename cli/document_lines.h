// Text of documents, line by line.
#pragma once

#include <string_view>

#include "cli/console.h"

namespace zhengbao {

// Every line of the text, escaped for a terminal; false when nobody reads.
bool print_lines(Console& console, std::string_view text);

}  // namespace zhengbao
