// The writers behind dataset_formats(); everybody else reaches them through
// dataset.h.
#pragma once

#include <memory>

#include "export/dataset.h"

namespace zhengbao {

// cells.csv has one row for each cell, figures.csv one for each figure of a
// sentence, reports.csv one for each report, indicators.csv one for each cell of
// the statutory forms.
std::unique_ptr<DatasetWriter> make_tidy_writer(const FileSinks& files);
// cells.jsonl, figures.jsonl: the same as objects, values exact, paths and checks
// as arrays.
std::unique_ptr<DatasetWriter> make_lines_writer(const FileSinks& files);
// wide-FORM-TABLE.csv: one row for each report, one column for each cell of the
// form, always the same ones.
std::unique_ptr<DatasetWriter> make_wide_writer(const FileSinks& files);
// forms.xlsx: every report as the form prints it, failed checks marked.
std::unique_ptr<DatasetWriter> make_workbook_writer(const FileSinks& files);

}  // namespace zhengbao
