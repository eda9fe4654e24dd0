// The cells of statutory tables of all reports, streamed.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "core/statistic.h"

namespace zhengbao {

// Which cells; what is empty or 0 asks for nothing.
struct StatisticQuery {
  std::string form;   // "2021"
  std::string table;  // code of the table within the form
  std::string row_code;
  std::string column_code;
  std::string region;  // GB/T 2260 code or a beginning of one: "33" is a province
  std::string body;    // an issuing body, in full
  int from_year = 0;   // of the period that a report covers, both ends included
  int to_year = 0;
  bool all_versions = false;  // superseded versions of a page too
};

// A report as its cells name it.
struct ReportSummary {
  std::string record_id;
  std::string title;
  std::string issuers;  // joined with 、
  std::string region;
  int year = 0;  // that its figures are of; 0 where unknown
  std::string source_name;
  bool current = true;
};

// Calls back for each report with its cells and the figures that its sentences
// state, reports in id order, the others in the order of the report; without
// reports that have neither. `false` ends the walk. Figures belong to no form and
// no table, and are left out where the query asks for one. Errors: as reading.
using ReportVisitor = std::function<bool(const ReportSummary&, std::vector<Statistic>&& cells,
                                         std::vector<Figure>&& figures)>;
Result<void> walk_reports(const Archive& archive, const StatisticQuery& query,
                          const ReportVisitor& visit);

}  // namespace zhengbao
