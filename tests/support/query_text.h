// A query in its canonical form, to see how it was understood.
#pragma once

#include <string>

#include "archive/query.h"

namespace zhengbao {

// Every term folded and in quotes. Parsing that text gives the same tree again.
std::string describe_query(const Query& query);

}  // namespace zhengbao
