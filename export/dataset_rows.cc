#include "export/dataset_rows.h"

#include "export/csv_text.h"

namespace zhengbao {

std::string header_row(const std::vector<DatasetColumn>& columns) {
  std::vector<std::string> names;
  for (const DatasetColumn& column : columns) names.push_back(column.name);
  return csv_row(names);
}

void append_text_cell(std::string& row, std::string_view text) {
  append_csv_cell(row, formula_safe(text));
  row += ',';
}

std::string report_prefix(const DatasetReport& report) {
  std::string row;
  append_text_cell(row, report.record_id);
  append_text_cell(row, report.region);
  append_text_cell(row, report.region_name);
  append_text_cell(row, report.body);
  if (report.year > 0) row += std::to_string(report.year);
  row += ',';
  return row;
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
  std::string all;
  for (const std::string& text : texts) {
    if (&text != &texts.front()) all += separator;
    all += text;
  }
  return all;
}

DatasetResource csv_resource(std::string path, std::string description,
                             std::vector<DatasetColumn> columns,
                             std::vector<std::string> primary_key) {
  return {std::move(path),       "csv", "text/csv", std::move(description), std::move(columns),
          std::move(primary_key)};
}

}  // namespace zhengbao
