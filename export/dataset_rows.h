// Pieces of rows that several files of a dataset share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "export/dataset.h"

namespace zhengbao {

// The header row of a CSV file.
std::string header_row(const std::vector<DatasetColumn>& columns);
// record_id to year, each with a comma behind it.
std::string report_prefix(const DatasetReport& report);
// A cell of text from a document, with a comma behind it.
void append_text_cell(std::string& row, std::string_view text);
// Texts joined, for one cell.
std::string joined(const std::vector<std::string>& texts, std::string_view separator);
DatasetResource csv_resource(std::string path, std::string description,
                             std::vector<DatasetColumn> columns,
                             std::vector<std::string> primary_key);

}  // namespace zhengbao
