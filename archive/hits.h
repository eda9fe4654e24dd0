// Set operations on sorted lists of rows; scores add up.
#pragma once

#include "archive/full_text.h"

namespace zhengbao {

Hits both(const Hits& a, const Hits& b);
Hits either(const Hits& a, const Hits& b);
Hits without(const Hits& a, const Hits& b);

}  // namespace zhengbao
