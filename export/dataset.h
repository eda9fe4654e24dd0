// The figures of disclosure reports as a dataset: files with a described
// schema, and a datapackage.json (Frictionless Data Package 1.0) that holds the
// descriptions. docs/datasets.md is its codebook.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/statistic.h"
#include "export/exporter.h"

namespace zhengbao {

// One report with its cells and its figures in printed order.
struct DatasetReport {
  std::string record_id;
  std::string title;
  std::string body;         // that reports
  std::string region;       // GB/T 2260 code, "" where unknown
  std::string region_name;  // of that code
  std::string source_name;
  int year = 0;  // that the figures are of; 0 where unknown
  std::vector<Statistic> cells;
  std::vector<Figure> figures;
};

// A column of a file, as the table schema describes it.
struct DatasetColumn {
  std::string name;
  std::string type;  // string, integer, number, array
  std::string description;
  std::vector<std::string> values;  // all there are; empty where any may stand
  bool required = false;
};

// A file of the dataset.
struct DatasetResource {
  std::string path;
  std::string format;  // csv, jsonl, xlsx
  std::string media_type;
  std::string description;
  std::vector<DatasetColumn> columns;    // empty for a workbook
  std::vector<std::string> primary_key;  // names of columns
  bool refers_to_reports = false;        // its record_id is one of reports.csv
};

// Gives the sink of a file of that name; asked once for each. Files are written
// side by side.
using FileSinks = std::function<Sink(std::string_view path)>;

// Writes the files of one format. False where a sink took no more. One thread.
class DatasetWriter {
 public:
  virtual ~DatasetWriter() = default;
  virtual bool report(const DatasetReport& report) = 0;
  // Errors: io, of temporary files.
  virtual Result<bool> end() = 0;
  // After end().
  virtual std::vector<DatasetResource> resources() const = 0;
};

struct DatasetFormat {
  std::string_view name;  // "csv"
  std::string_view meaning;
  std::unique_ptr<DatasetWriter> (*make)(const FileSinks& files);
};

// Every format there is (export/dataset_formats.cc).
std::span<const DatasetFormat> dataset_formats();
const DatasetFormat* find_dataset_format(std::string_view name);

}  // namespace zhengbao
