// What a run of `add` did, in a few lines.
#pragma once

#include <map>
#include <string>

#include "cli/ingest.h"

namespace zhengbao {

class IngestSummary {
 public:
  void note(const SourceReport& report);
  // `dry_run` changes the words from what was done to what would be.
  std::string text(const IngestTotals& totals, double elapsed_seconds, bool dry_run) const;

 private:
  std::map<std::string, std::int64_t> failures_;  // by error code
};

}  // namespace zhengbao
