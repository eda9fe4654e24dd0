// The tables of one report, each with its invented figures, and how an office
// writes them. Behind report_data.h.
#pragma once

#include <string>
#include <string_view>

#include "samples/reports/report_data.h"

namespace zhengbao::samples {

inline constexpr int kWrongPercent = 5;  // of the totals

// How one office writes its numbers.
struct Hand {
  ZeroSign zero = ZeroSign::zero;
  bool separators = false;
  bool wide = false;
};

DataCell number_cell(long long value, const Hand& hand, std::string unit);
// The same, with the sign that the office writes for nothing.
DataCell count_cell(long long value, const Hand& hand, std::string unit);

// A check that a cell fails.
void fail(DataTable& table, std::string_view row, std::string_view column, std::string_view code);

DataTable make_disclosure(std::string_view form, const Hand& hand, Dice& dice);  // table 二
DataTable make_requests(std::string_view form, const Hand& hand, Dice& dice);    // table 三
DataTable make_review(const Hand& hand, Dice& dice);                             // table 四
DataTable make_summary(const Hand& hand, Dice& dice);                            // the form of 2014
DataTable make_local(const Hand& hand, Dice& dice);  // of years before; labels are codes

}  // namespace zhengbao::samples
