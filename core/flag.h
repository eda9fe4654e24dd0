// What a person should look at.
#pragma once

#include <string>

#include "core/diagnostic.h"

namespace zhengbao {

struct Flag {
  std::string code;  // of diagnostic_table()
  Severity severity = Severity::warning;
  std::string field;  // key of a field it doubts, "contents", "statistics", "figures", or empty
  std::string message;
  int page = 0;

  bool operator==(const Flag&) const = default;
};

}  // namespace zhengbao
