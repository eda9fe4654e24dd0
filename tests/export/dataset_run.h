// Writes datasets in memory.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "export/data_package.h"
#include "tests/support/table_schema.h"

namespace zhengbao {

using WrittenFiles = std::map<std::string, std::string>;

inline WrittenFiles write_dataset(const std::vector<DatasetReport>& reports,
                                  const std::vector<std::string>& formats) {
  WrittenFiles written;
  const FileSinks files = [&written](std::string_view path) -> Sink {
    std::string& file = written[std::string(path)];
    return [&file](std::string_view bytes) {
      file += bytes;
      return true;
    };
  };
  std::vector<const DatasetFormat*> chosen;
  for (const std::string& name : formats) chosen.push_back(find_dataset_format(name));
  DataPackage package(chosen, files);
  for (const DatasetReport& report : reports) package.report(report);
  if (!package.end()) written.clear();
  return written;
}

// The cell of the first data row under that name.
inline std::string first_cell(const std::string& file, const std::string& column) {
  const auto rows = csv_rows(file);
  for (std::size_t i = 0; i < rows.at(0).size(); ++i) {
    if (rows[0][i] == column) return rows.at(1).at(i);
  }
  return "no such column";
}

inline Statistic make_cell(std::string row_code, std::string column_code, std::string value) {
  Statistic cell;
  cell.form = "2021";
  cell.table = "requests";
  cell.row = {"三、本年度办理结果", "（一）予以公开"};
  cell.row_code = std::move(row_code);
  cell.column = {"申请人情况", "总计"};
  cell.column_code = std::move(column_code);
  cell.value_kind = value.empty() ? ValueKind::blank : ValueKind::number;
  cell.raw = value;
  cell.value = std::move(value);
  cell.unit = "件";
  cell.page = 3;
  cell.box = {72, 100.26F, 110.5F, 120};
  return cell;
}

inline DatasetReport make_report(std::vector<Statistic> cells) {
  return {"0123456789abcdef-1",
          "青岚市2023年政府信息公开工作年度报告",
          "青岚市人民政府",
          "339900",
          "青岚市",
          "report.pdf",
          2023,
          std::move(cells)};
}

}  // namespace zhengbao
