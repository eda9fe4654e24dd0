// The tables of a report as a reader sees them: parts of one table that the page
// holds as several, and what is printed above each.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"

namespace zhengbao {

struct ReportTable {
  Table table;
  std::vector<std::string> caption;  // short lines directly above it, the nearest last
};

// In printed order, at most kMaxReportTables with kMaxReportSlots places together: a
// report has some hundred, and what holds far more is no report. A table without a header of its
// own that follows another directly, with as many columns, goes on with it: pages are pasted
// together row by row, or cut where a sheet ended.
std::vector<ReportTable> report_tables(const Document& document);

inline constexpr std::size_t kMaxReportTables = 60;
inline constexpr std::size_t kMaxReportSlots = 40'000;

}  // namespace zhengbao
