// What reading a file anew changed in its records.
#pragma once

#include <string>
#include <vector>

#include "core/record.h"

namespace zhengbao {

struct RecordChange {
  std::string id;
  std::string what;           // "record", a key of a field, "kind", "flags", "text", "sections",
                              // "tables", "statistics", "figures", "citations", "issue"
  std::string before, after;  // values as shown; "" for none

  bool operator==(const RecordChange&) const = default;
};

// Records are told apart by id. In the order of `before`, then new ones.
std::vector<RecordChange> record_changes(const std::vector<Record>& before,
                                         const std::vector<Record>& after);

}  // namespace zhengbao
