// What sets the tables of a report: the report, its layout, and the hand of the
// office. Behind report_pages.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "samples/reports/report_pages.h"
#include "samples/reports/report_wording.h"

namespace zhengbao::samples {

using Cells = std::vector<std::string>;

struct ReportPen {
  ReportPen(ReportData& report, const ReportLayout& of_layout, Dice& of_dice)
      : data(report), layout(of_layout), dice(of_dice), wording(report.form, of_layout, of_dice) {}

  // In the characters of the report.
  std::string text(std::string_view plain) const { return wording.text(plain); }
  // What a cell prints, with the mark of a note behind it now and then.
  std::string value(DataTable& table, const std::string& row, const std::string& column);

  ReportData& data;
  const ReportLayout& layout;
  Dice& dice;
  Wording wording;
  bool noted = false;  // a value since the last table bears a mark
};

Grid set_disclosure(DataTable& table, ReportPen& pen);  // table 二
Grid set_requests(DataTable& table, ReportPen& pen);    // table 三
Grid set_review(DataTable& table, ReportPen& pen);      // table 四
Grid set_summary(DataTable& table, ReportPen& pen);     // the form of 2014
Grid set_local(DataTable& table, ReportPen& pen);       // of years before

}  // namespace zhengbao::samples
