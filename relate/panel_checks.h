// Checks of the reports of one body against each other and against those of
// other bodies: what no report can show alone.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/statistic.h"

namespace zhengbao {

// A cell of a report that does not go with another report.
struct PanelFlag {
  std::string code;       // carry-mismatch, value-jump
  std::string record_id;  // of the report that is doubted
  std::string body;
  int year = 0;
  std::string other_record_id;  // the report it was held against
  std::string table, row_code, column_code;
  std::string value;     // of the cell
  std::string expected;  // carry-mismatch: what stands in the other report;
                         // value-jump: the value of the year before
  std::string difference;
  int page = 0;
  std::string message;

  bool operator==(const PanelFlag&) const = default;
};

// Takes the reports in any order, each once; keeps their coded numbers alone.
class PanelChecks {
 public:
  PanelChecks();
  ~PanelChecks();
  PanelChecks(const PanelChecks&) = delete;
  PanelChecks& operator=(const PanelChecks&) = delete;

  // `body` and `region` together name who reports; without a body or a year a
  // report is not held against others.
  void add(std::string_view record_id, std::string_view region, std::string_view body, int year,
           std::span<const Statistic> cells);

  // By body, year and place in the form.
  //
  // carry-mismatch: the requests carried over to the next year (四) are not those
  // carried in from the last one (二) by the report of the next year, column by
  // column. Where a year has several reports, it is enough that one agrees.
  //
  // value-jump: a figure is more than kJumpFactor times that of the year before,
  // or less than that part of it, and neither the body's other years nor the
  // other bodies in the same year move so. Small counts are left alone.
  std::vector<PanelFlag> flags() const;

 private:
  struct Panel;
  std::unique_ptr<Panel> panel_;
};

}  // namespace zhengbao
