#include <algorithm>
#include <set>

#include "core/indicators.h"
#include "core/number_text.h"
#include "core/text.h"
#include "export/csv_text.h"
#include "export/dataset_columns.h"
#include "export/dataset_rows.h"
#include "export/dataset_writers.h"

namespace zhengbao {
namespace {

void append_box(std::string& row, const Box& box) {
  for (const float edge : {box.left, box.top, box.right, box.bottom}) {
    if (!box.empty()) row += short_decimal(static_cast<double>(edge), 1);
    row += ',';
  }
}

// What comes behind the number of the cell.
void append_cell_row(std::string& row, const Statistic& cell) {
  append_text_cell(row, cell.form);
  append_text_cell(row, cell.table);
  append_text_cell(row, cell.row_code);
  append_text_cell(row, joined(cell.row, kPathSeparator));
  append_text_cell(row, cell.column_code);
  append_text_cell(row, joined(cell.column, kPathSeparator));
  row += number_text(cell.value) + ",";
  row += std::string(value_kind_name(cell.value_kind)) + ",";
  append_text_cell(row, cell.unit);
  append_text_cell(row, cell.raw);
  row += std::to_string(cell.page) + ",";
  append_box(row, cell.box);
  row += std::string(text_origin_name(cell.origin)) + "," + short_decimal(cell.confidence, 3) + ",";
  append_text_cell(row, joined(cell.failed_checks, " "));
}

// What comes behind the number of the figure.
void append_figure_row(std::string& row, const Figure& figure) {
  append_text_cell(row, figure.subject);
  row += number_text(figure.value) + ",";
  for (const std::string* text :
       {&figure.unit, &figure.comparison, &figure.period, &figure.row_code, &figure.column_code}) {
    append_text_cell(row, *text);
  }
  if (figure.whole >= 0) row += std::to_string(figure.whole + 1);
  row += ',';
  append_text_cell(row, figure.sentence);
  append_text_cell(row, figure.raw);
  row += std::to_string(figure.page) + ",";
  append_box(row, figure.box);
  row += short_decimal(figure.confidence, 3) + ",";
  append_text_cell(row, joined(figure.failed_checks, " "));
}

std::string report_row(const DatasetReport& report) {
  std::set<std::string> forms;
  for (const Statistic& cell : report.cells) forms.insert(cell.form);
  const auto failing = std::ranges::count_if(
      report.cells, [](const Statistic& cell) { return !cell.failed_checks.empty(); });
  const auto unreadable = std::ranges::count_if(
      report.cells, [](const Statistic& cell) { return cell.value_kind == ValueKind::unreadable; });
  std::string row = report_prefix(report);
  append_text_cell(row, report.title);
  append_text_cell(row, joined({forms.begin(), forms.end()}, " "));
  row += std::to_string(report.cells.size()) + "," + std::to_string(failing) + "," +
         std::to_string(unreadable) + "," + std::to_string(report.figures.size()) + ",";
  append_csv_cell(row, formula_safe(report.source_name));
  return row + "\r\n";
}

std::string indicator_rows_of(std::string_view form) {
  std::string rows;
  for (const Indicator& cell : dataset_cells(form)) {
    rows += csv_row({std::string(form), std::string(cell.table->code), std::string(cell.row->code),
                     std::string(cell.column->code), std::string(cell.table->zh),
                     joined(label_path(*cell.row, form), kPathSeparator),
                     joined(label_path(*cell.column), kPathSeparator), std::string(cell.row->en),
                     std::string(cell.column->en), std::string(cell.unit())});
  }
  return rows;
}

class TidyWriter : public DatasetWriter {
 public:
  explicit TidyWriter(const FileSinks& files)
      : cells_(files("cells.csv")),
        figures_(files("figures.csv")),
        reports_(files("reports.csv")),
        indicators_(files("indicators.csv")) {
    open_ = cells_(header_row(cell_file_columns())) &&
            figures_(header_row(figure_file_columns())) &&
            reports_(header_row(report_file_columns())) &&
            indicators_(header_row(indicator_file_columns()));
  }

  bool report(const DatasetReport& report) override {
    const std::string prefix = report_prefix(report);
    std::string source;
    append_csv_cell(source, formula_safe(report.source_name));
    std::string rows;
    std::size_t number = 0;
    for (const Statistic& cell : report.cells) {
      rows += prefix + std::to_string(++number) + ",";
      append_cell_row(rows, cell);
      rows += source + "\r\n";
    }
    std::string figures;
    number = 0;
    for (const Figure& figure : report.figures) {
      figures += prefix + std::to_string(++number) + ",";
      append_figure_row(figures, figure);
      figures += source + "\r\n";
    }
    open_ = open_ && cells_(rows) && figures_(figures) && reports_(report_row(report));
    return open_;
  }

  Result<bool> end() override {
    for (const std::string_view form : {"2014", "2019", "2021"}) {
      open_ = open_ && indicators_(indicator_rows_of(form));
    }
    return open_;
  }

  std::vector<DatasetResource> resources() const override {
    std::vector<DatasetResource> files = {
        csv_resource("reports.csv", "One row for each report.", report_file_columns(),
                     {"record_id"}),
        csv_resource("cells.csv", "One row for each cell of a statutory table.",
                     cell_file_columns(), {"record_id", "cell"}),
        csv_resource("figures.csv", "One row for each figure that a sentence states.",
                     figure_file_columns(), {"record_id", "figure"}),
        csv_resource("indicators.csv", "One row for each cell of the statutory forms.",
                     indicator_file_columns(), {"form", "table", "row_code", "column_code"})};
    files[1].refers_to_reports = files[2].refers_to_reports = true;
    return files;
  }

 private:
  Sink cells_, figures_, reports_, indicators_;
  bool open_ = true;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_tidy_writer(const FileSinks& files) {
  return std::make_unique<TidyWriter>(files);
}

}  // namespace zhengbao
