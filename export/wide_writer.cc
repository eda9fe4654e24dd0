#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "core/unit_value.h"
#include "export/csv_text.h"
#include "export/dataset_columns.h"
#include "export/dataset_rows.h"
#include "export/dataset_writers.h"

namespace zhengbao {
namespace {

std::string cell_key(std::string_view row, std::string_view column) {
  return std::string(row) + "|" + std::string(column);
}

// The file of one table of one form.
class WideFile {
 public:
  WideFile(const FileSinks& files, std::string_view form, std::string_view table)
      : path_("wide-" + std::string(form) + "-" + std::string(table) + ".csv"),
        columns_(wide_file_columns(form, table)),
        sink_(files(path_)) {
    for (const Indicator& cell : wide_cells(form, table)) {
      places_.emplace(cell_key(cell.row->code, cell.column->code), places_.size());
      units_.push_back(cell.unit());
    }
    open_ = sink_(header_row(columns_));
  }

  bool write(const DatasetReport& report, const std::vector<const Statistic*>& cells) {
    std::vector<std::optional<std::string>> placed(places_.size());
    std::size_t others = 0;
    std::set<std::string> checks;
    for (const Statistic* cell : cells) {
      checks.insert(cell->failed_checks.begin(), cell->failed_checks.end());
      if (!place(*cell, placed)) ++others;
    }
    std::string row = report_prefix(report);
    for (const auto& value : placed) row += value.value_or("") + ",";
    row += std::to_string(others) + ",";
    append_csv_cell(row, formula_safe(joined({checks.begin(), checks.end()}, " ")));
    open_ = open_ && sink_(row + "\r\n");
    return open_;
  }

  DatasetResource resource() const {
    auto file =
        csv_resource(path_, "One row for each report that has the table.", columns_, {"record_id"});
    file.refers_to_reports = true;
    return file;
  }

 private:
  // False where the form has no place for the cell, or something stands there
  // already: of a count with an amount in one cell, the second is left out.
  bool place(const Statistic& cell, std::vector<std::optional<std::string>>& placed) const {
    const auto found = places_.find(cell_key(cell.row_code, cell.column_code));
    if (found == places_.end() || placed[found->second]) return false;
    placed[found->second] = value_in_unit(cell.value, cell.unit, units_[found->second]);
    return placed[found->second].has_value();
  }

  std::string path_;
  std::vector<DatasetColumn> columns_;
  std::vector<std::string_view> units_;
  Sink sink_;
  std::unordered_map<std::string, std::size_t> places_;  // of the columns of cells
  bool open_ = true;
};

class WideWriter : public DatasetWriter {
 public:
  explicit WideWriter(const FileSinks& files) : files_(files) {}

  bool report(const DatasetReport& report) override {
    std::map<std::pair<std::string_view, std::string_view>, std::vector<const Statistic*>> tables;
    for (const Statistic& cell : report.cells) {
      const IndicatorTable* table = find_indicator_table(cell.table);
      if (table != nullptr && (table->forms & form_bit(cell.form)) != 0)
        tables[{cell.form, cell.table}].push_back(&cell);
    }
    for (const auto& [key, cells] : tables) {
      if (!file_of(key.first, key.second).write(report, cells)) return false;
    }
    return true;
  }

  Result<bool> end() override { return true; }

  std::vector<DatasetResource> resources() const override {
    std::vector<DatasetResource> all;
    for (const auto& [key, file] : open_files_) all.push_back(file.resource());
    return all;
  }

 private:
  WideFile& file_of(std::string_view form, std::string_view table) {
    const auto key = std::pair(std::string(form), std::string(table));
    const auto found = open_files_.find(key);
    if (found != open_files_.end()) return found->second;
    return open_files_.emplace(key, WideFile(files_, form, table)).first->second;
  }

  FileSinks files_;
  std::map<std::pair<std::string, std::string>, WideFile> open_files_;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_wide_writer(const FileSinks& files) {
  return std::make_unique<WideWriter>(files);
}

}  // namespace zhengbao
