// `export dataset`: the figures of reports as a folder of files.
#pragma once

#include <string>

#include "archive/archive.h"
#include "cli/console.h"
#include "cli/report_options.h"

namespace zhengbao {

struct DatasetOptions {
  std::string folder;
  std::string formats = "csv,jsonl,wide,xlsx";
  ReportOptions reports;
  bool all_versions = false;
  bool quiet = false;  // no progress and no summary
};

// Returns the exit status. The files appear together, when all are complete.
int export_dataset(const std::string& archive_path, const DatasetOptions& options,
                   Console& console);

}  // namespace zhengbao
