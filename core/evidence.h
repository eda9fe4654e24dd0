// Where a value was read and how sure that is.
#pragma once

#include <string>

#include "core/box.h"

namespace zhengbao {

struct Evidence {
  int page = 0;      // from 1; 0 when it was concluded from no single place
  Box box;           // empty for markup
  std::string raw;   // exactly what stood there
  std::string rule;  // the named rule that read it ("card", "signature", …)
  double confidence = 1;

  bool operator==(const Evidence&) const = default;
};

}  // namespace zhengbao
