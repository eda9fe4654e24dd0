// A statutory table as its form prints it: which text or figure stands in which
// cell of a grid.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/statistic.h"

namespace zhengbao {

struct FormCell {
  enum class Kind { label, value };

  int row = 0;  // from 0
  int column = 0;
  int row_span = 1;
  int column_span = 1;
  Kind kind = Kind::label;
  std::string text;                   // of a label
  std::string_view unit;              // of a value: that of the form
  const Statistic* figure = nullptr;  // of a value; nullptr where the report has none
};

struct FormGrid {
  int rows = 0;
  int columns = 0;
  int label_columns = 0;  // columns from the left that hold row labels
  std::vector<FormCell> cells;
};

// The table of that code in a form, with the figures of one report in their
// places. Figures that the form has no place for (rows of the body's own, a
// second figure of one cell) follow below it, each with its labels. With a form
// or table that is unknown all figures are listed so. The grid points into
// `figures`.
FormGrid lay_out_form(std::string_view form, std::string_view table,
                      std::span<const Statistic* const> figures);

}  // namespace zhengbao
