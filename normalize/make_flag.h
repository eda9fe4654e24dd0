// Flags of records and issues.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/record.h"

namespace zhengbao {

// A flag with the severity that the table of diagnostics gives its code. `field` as in
// Flag.
Flag make_flag(std::string_view code, std::string_view field, std::string message, int page = 0);

void add_flags(std::vector<Flag> flags, Record& record);

}  // namespace zhengbao
