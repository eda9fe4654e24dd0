#include <algorithm>

#include "export/dataset_writers.h"

namespace zhengbao {
namespace {

constexpr DatasetFormat kFormats[] = {
    {"csv", "cells.csv, figures.csv, reports.csv, indicators.csv", make_tidy_writer},
    {"jsonl", "cells.jsonl, figures.jsonl: one object a line", make_lines_writer},
    {"wide", "wide-FORM-TABLE.csv: one row for each report", make_wide_writer},
    {"xlsx", "forms.xlsx: the reports as the forms print them", make_workbook_writer},
};

}  // namespace

std::span<const DatasetFormat> dataset_formats() { return kFormats; }

const DatasetFormat* find_dataset_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &DatasetFormat::name);
  return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace zhengbao
