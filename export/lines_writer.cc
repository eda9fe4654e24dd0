#include <array>
#include <cstdio>

#include "core/number_text.h"
#include "core/text.h"
#include "export/dataset_columns.h"
#include "export/dataset_writers.h"

namespace zhengbao {
namespace {

// Written by hand: numbers keep every digit that was printed.
void append_json_text(std::string& line, std::string_view text) {
  line += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      line += '\\';
      line += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
      line += escape.data();
    } else {
      line += c;
    }
  }
  line += '"';
}

void append_key(std::string& line, std::string_view key) {
  line += line.ends_with('{') ? "\"" : ", \"";
  line += key;
  line += "\": ";
}

void add(std::string& line, std::string_view key, std::string_view text) {
  append_key(line, key);
  append_json_text(line, text);
}

void add_number(std::string& line, std::string_view key, std::string_view number) {
  append_key(line, key);
  line += number.empty() ? "null" : number;
}

void add(std::string& line, std::string_view key, const std::vector<std::string>& texts) {
  append_key(line, key);
  line += '[';
  for (const std::string& text : texts) {
    if (&text != &texts.front()) line += ", ";
    append_json_text(line, text);
  }
  line += ']';
}

void add_box(std::string& line, const Box& box) {
  const std::array<std::pair<const char*, float>, 4> edges = {{{"box_left", box.left},
                                                               {"box_top", box.top},
                                                               {"box_right", box.right},
                                                               {"box_bottom", box.bottom}}};
  for (const auto& [key, edge] : edges) {
    add_number(line, key, box.empty() ? "" : short_decimal(static_cast<double>(edge), 1));
  }
}

std::string report_part(const DatasetReport& report) {
  std::string line = "{";
  add(line, "record_id", report.record_id);
  add(line, "region", report.region);
  add(line, "region_name", report.region_name);
  add(line, "body", report.body);
  add_number(line, "year", report.year > 0 ? std::to_string(report.year) : "");
  return line;
}

void add_cell(std::string& line, const Statistic& cell) {
  add(line, "form", cell.form);
  add(line, "table", cell.table);
  add(line, "row_code", cell.row_code);
  add(line, "row_path", cell.row);
  add(line, "column_code", cell.column_code);
  add(line, "column_path", cell.column);
  add_number(line, "value", number_text(cell.value));
  add(line, "value_kind", value_kind_name(cell.value_kind));
  add(line, "unit", cell.unit);
  add(line, "raw", cell.raw);
  add_number(line, "page", std::to_string(cell.page));
  add_box(line, cell.box);
  add(line, "origin", text_origin_name(cell.origin));
  add_number(line, "confidence", short_decimal(cell.confidence, 3));
  add(line, "checks", cell.failed_checks);
}

void add_figure(std::string& line, const Figure& figure) {
  add(line, "subject", figure.subject);
  add_number(line, "value", number_text(figure.value));
  add(line, "unit", figure.unit);
  add(line, "comparison", figure.comparison);
  add(line, "period", figure.period);
  add(line, "row_code", figure.row_code);
  add(line, "column_code", figure.column_code);
  add_number(line, "part_of", figure.whole < 0 ? "" : std::to_string(figure.whole + 1));
  add(line, "sentence", figure.sentence);
  add(line, "raw", figure.raw);
  add_number(line, "page", std::to_string(figure.page));
  add_box(line, figure.box);
  add_number(line, "confidence", short_decimal(figure.confidence, 3));
  add(line, "checks", figure.failed_checks);
}

std::vector<DatasetColumn> with_arrays(std::vector<DatasetColumn> columns) {
  for (DatasetColumn& column : columns) {
    if (column.name.ends_with("_path") || column.name == "checks") column.type = "array";
  }
  return columns;
}

class LinesWriter : public DatasetWriter {
 public:
  explicit LinesWriter(const FileSinks& files)
      : cells_(files("cells.jsonl")), figures_(files("figures.jsonl")) {}

  bool report(const DatasetReport& report) override {
    const std::string head = report_part(report);
    std::string lines;
    std::size_t number = 0;
    for (const Statistic& cell : report.cells) {
      std::string line = head;
      add_number(line, "cell", std::to_string(++number));
      add_cell(line, cell);
      add(line, "source", report.source_name);
      lines += line + "}\n";
    }
    std::string figures;
    number = 0;
    for (const Figure& figure : report.figures) {
      std::string line = head;
      add_number(line, "figure", std::to_string(++number));
      add_figure(line, figure);
      add(line, "source", report.source_name);
      figures += line + "}\n";
    }
    return cells_(to_valid_utf8(lines)) && figures_(to_valid_utf8(figures));
  }

  Result<bool> end() override { return true; }

  std::vector<DatasetResource> resources() const override {
    return {{"cells.jsonl",
             "jsonl",
             "application/x-ndjson",
             "One object for each cell.",
             with_arrays(cell_file_columns()),
             {"record_id", "cell"},
             true},
            {"figures.jsonl",
             "jsonl",
             "application/x-ndjson",
             "One object for each figure that a sentence states.",
             with_arrays(figure_file_columns()),
             {"record_id", "figure"},
             true}};
  }

 private:
  Sink cells_, figures_;
};

}  // namespace

std::unique_ptr<DatasetWriter> make_lines_writer(const FileSinks& files) {
  return std::make_unique<LinesWriter>(files);
}

}  // namespace zhengbao
