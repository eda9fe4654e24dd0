// One invented report as a file with its truth.
#pragma once

#include <cstdint>
#include <filesystem>

#include "samples/reports/report_data.h"

namespace zhengbao::samples {

struct ReportFile {
  std::filesystem::path path;
  ReportData data;
  int layout = 0;
};

// Writes report number `index` of the series `seed`: all layouts and eras take
// turns. Same seed and index, same bytes.
ReportFile write_report(const std::filesystem::path& folder, std::uint64_t seed, int index);

}  // namespace zhengbao::samples
