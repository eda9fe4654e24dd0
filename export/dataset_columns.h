// The columns of the files of a dataset, with their descriptions. The files,
// datapackage.json and docs/datasets.md are made from them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/indicators.h"
#include "export/dataset.h"

namespace zhengbao {

// Of cells.csv and figures.csv; the .jsonl files have keys of the same names.
const std::vector<DatasetColumn>& cell_file_columns();
const std::vector<DatasetColumn>& figure_file_columns();
const std::vector<DatasetColumn>& report_file_columns();
const std::vector<DatasetColumn>& indicator_file_columns();

// Between the labels of a path in one cell of a CSV file.
inline constexpr std::string_view kPathSeparator = " > ";

// The cells of a form in printed order, and those of headings for which the form
// knows a sum: a report may print one figure for all rows below one.
std::vector<Indicator> dataset_cells(std::string_view form);

// Columns of a wide file: the first ones name the report, then come the cells of
// the form, named ROW__COLUMN, then what does not fit.
std::vector<DatasetColumn> wide_file_columns(std::string_view form, std::string_view table);
// Those of dataset_cells() alone, in that order.
std::vector<Indicator> wide_cells(std::string_view form, std::string_view table);

}  // namespace zhengbao
