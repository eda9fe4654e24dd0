// How an office words a label of the form.
#pragma once

#include <string>
#include <string_view>

#include "samples/reports/report_pages.h"

namespace zhengbao::samples {

class Wording {
 public:
  Wording(std::string form, const ReportLayout& layout, Dice& dice);

  // The label of a row, numbered and reworded as this office does it.
  std::string row(std::string_view table, std::string_view code);
  std::string column(std::string_view table, std::string_view code);
  // In the characters of the report.
  std::string text(std::string_view plain) const;

 private:
  std::string numbered(std::string_view number, std::string label);
  std::string reworded(std::string_view table, std::string_view code, std::string label);

  std::string form_;
  const ReportLayout& layout_;
  Dice& dice_;
  int numbering_ = 0;
};

}  // namespace zhengbao::samples
