// Compares what the program made of an invented report with its truth.
#pragma once

#include <string>
#include <vector>

#include "core/record.h"
#include "samples/reports/report_data.h"

namespace zhengbao::reports {

struct ReportScore {
  int cells = 0;
  int right = 0;
  int wrong = 0;      // another value under the code, and no flag that doubts labels or cells
  int flagged = 0;    // not right, but flagged
  int planted = 0;    // cells that fail a check of their form
  int unflagged = 0;  // of these: the check did not fail here
  int false_flags = 0;
  std::vector<std::string> complaints;

  void add(const ReportScore& other);
  bool perfect() const;
};

ReportScore score_report(const samples::ReportData& truth, const Record& record);

}  // namespace zhengbao::reports
