// Invented reports as offices print them: eight layouts, each with its own
// wording, order of columns, spans and rulings.
#pragma once

#include <string>
#include <vector>

#include "samples/draw/grid.h"
#include "samples/reports/report_data.h"

namespace zhengbao::samples {

inline constexpr int kReportLayouts = 8;

struct ReportLayout {
  bool html = false;
  bool reworded = false;     // labels misspelt, shortened, with hints, spaced out
  bool reordered = false;    // columns in another order
  bool over_pages = false;   // tables begin low on a page
  bool open = false;         // no rulings inside, or none between rows
  bool unmerged = false;     // labels are repeated instead of spanning rows
  bool stacked = false;      // header words one below the other
  bool local_rows = false;   // rows of the office's own
  bool notes = false;        // marks behind numbers and a note below
  bool traditional = false;  // in Traditional characters
};

ReportLayout report_layout(int number);  // 0 to kReportLayouts - 1

// A paragraph, a heading or a table.
struct ReportPart {
  enum class Kind { heading, paragraph, table };
  Kind kind = Kind::paragraph;
  std::string text;
  Grid grid;
};

struct ReportPages {
  std::string title;
  std::vector<ReportPart> parts;
};

// Sets the report in that layout. May add rows of the office's own to `data`:
// their row code is "local:" and the label.
ReportPages lay_out_report(ReportData& data, const ReportLayout& layout, Dice& dice);

// Writes it to a file.
void write_report_pdf(const std::string& path, const ReportPages& pages);
void write_report_html(const std::string& path, const ReportPages& pages);

}  // namespace zhengbao::samples
