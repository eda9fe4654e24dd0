#include "export/dataset_columns.h"

#include <algorithm>

namespace zhengbao {
namespace {

const std::vector<std::string> kForms = {"2014", "2019", "2021", "local"};
const std::vector<std::string> kOrigins = {"text", "ocr", "mixed", "markup"};

std::vector<std::string> value_kinds() {
  std::vector<std::string> names;
  for (int kind = 0; kind <= static_cast<int>(ValueKind::unreadable); ++kind) {
    names.emplace_back(value_kind_name(static_cast<ValueKind>(kind)));
  }
  return names;
}

DatasetColumn record_id_column() {
  return {"record_id", "string", "record of the report in the archive", {}, true};
}

// What says which report a row belongs to.
std::vector<DatasetColumn> report_columns() {
  return {record_id_column(),
          {"region", "string", "GB/T 2260 code of the place; empty where unknown"},
          {"region_name", "string", "name of that place in that year"},
          {"body", "string", "body that reports"},
          {"year", "integer", "year that the figures are of; empty where unknown"}};
}

void add_box_columns(std::vector<DatasetColumn>& columns) {
  columns.push_back({"box_left", "number", "points from the left edge of the page"});
  columns.push_back({"box_top", "number", "points from the top; boxes are empty in markup"});
  columns.push_back({"box_right", "number", "points from the left edge"});
  columns.push_back({"box_bottom", "number", "points from the top"});
}

void add_trust_columns(std::vector<DatasetColumn>& columns) {
  columns.push_back({"confidence", "number", "how sure the reading is, 0 to 1", {}, true});
  columns.push_back({"checks", "string", "codes of the checks that it fails, see diagnostics.md"});
  columns.push_back({"source", "string", "name of the file it was read from"});
}

std::string joined_path(const std::vector<std::string>& path) {
  std::string joined;
  for (const std::string& label : path) {
    joined += (joined.empty() ? "" : std::string(kPathSeparator)) + label;
  }
  return joined;
}

// Whether a sum of the form names the row.
bool is_summed(const IndicatorRow& row) {
  const auto names = [&row](std::string_view codes) {
    const std::string padded = " " + std::string(codes) + " ";
    return padded.find(" " + std::string(row.code) + " ") != std::string::npos;
  };
  return std::ranges::any_of(sum_rules(), [&](const SumRule& rule) {
    return rule.table == row.table && (rule.forms & row.forms) != 0 && !rule.of_columns &&
           (names(rule.left) || names(rule.right));
  });
}

DatasetColumn wide_column(const Indicator& cell, std::string_view form) {
  const std::string unit(cell.unit());
  return {std::string(cell.row->code) + "__" + std::string(cell.column->code), "number",
          joined_path(label_path(*cell.row, form)) + " | " + joined_path(label_path(*cell.column)) +
              (unit.empty() ? "" : " (" + unit + ")")};
}

}  // namespace

const std::vector<DatasetColumn>& cell_file_columns() {
  static const std::vector<DatasetColumn> kColumns = [] {
    std::vector<DatasetColumn> columns = report_columns();
    columns.push_back({"cell", "integer", "number of the cell in the report, from 1", {}, true});
    columns.push_back({"form", "string", "form that the table follows", kForms, true});
    columns.push_back({"table", "string", "code of the table; empty for one of the body's own"});
    columns.push_back({"row_code", "string", "code of the row; empty for a row of its own"});
    columns.push_back({"row_path", "string", "labels of the row as printed, outermost first"});
    columns.push_back({"column_code", "string", "code of the column; empty for one of its own"});
    columns.push_back({"column_path", "string", "labels of the column as printed"});
    columns.push_back({"value", "number", "the number; empty where none stands there"});
    columns.push_back({"value_kind", "string", "what stands in the cell", value_kinds(), true});
    columns.push_back({"unit", "string", "件, 项, 万元 and the like; empty where unstated"});
    columns.push_back({"raw", "string", "exactly what is printed"});
    columns.push_back({"page", "integer", "page of the source, from 1; 0 where unknown", {}, true});
    add_box_columns(columns);
    columns.push_back({"origin", "string", "how the cell was read", kOrigins, true});
    add_trust_columns(columns);
    return columns;
  }();
  return kColumns;
}

const std::vector<DatasetColumn>& figure_file_columns() {
  static const std::vector<DatasetColumn> kColumns = [] {
    std::vector<DatasetColumn> columns = report_columns();
    columns.push_back(
        {"figure", "integer", "number of the figure in the report, from 1", {}, true});
    columns.push_back({"subject", "string", "what is counted, in the words of the sentence"});
    columns.push_back({"value", "number", "the number"});
    columns.push_back({"unit", "string", "件, %, 万元 and the like; empty where unstated"});
    columns.push_back(
        {"comparison", "string", "增长, 下降, 占 and the like; empty for a plain count"});
    columns.push_back({"period", "string", "year it speaks of; empty where unsaid"});
    columns.push_back({"row_code", "string", "row of the cell that says the same"});
    columns.push_back({"column_code", "string", "column of that cell"});
    columns.push_back({"part_of", "integer", "number of the figure that it is a part of"});
    columns.push_back({"sentence", "string", "the sentence"});
    columns.push_back({"raw", "string", "the figure as it is printed"});
    columns.push_back({"page", "integer", "page of the source, from 1; 0 where unknown", {}, true});
    add_box_columns(columns);
    add_trust_columns(columns);
    return columns;
  }();
  return kColumns;
}

const std::vector<DatasetColumn>& report_file_columns() {
  static const std::vector<DatasetColumn> kColumns = [] {
    std::vector<DatasetColumn> columns = report_columns();
    columns.push_back({"title", "string", "title of the report"});
    columns.push_back({"form", "string", "forms of its tables, divided by spaces"});
    columns.push_back({"cells", "integer", "how many cells it has", {}, true});
    columns.push_back({"cells_failing", "integer", "how many of them fail a check", {}, true});
    columns.push_back({"cells_unreadable", "integer", "how many could not be read", {}, true});
    columns.push_back({"figures", "integer", "how many figures its sentences state", {}, true});
    columns.push_back({"source", "string", "name of the file it was read from"});
    return columns;
  }();
  return kColumns;
}

const std::vector<DatasetColumn>& indicator_file_columns() {
  static const std::vector<DatasetColumn> kColumns = {
      {"form", "string", "form that has the cell", {"2014", "2019", "2021"}, true},
      {"table", "string", "code of the table", {}, true},
      {"row_code", "string", "code of the row", {}, true},
      {"column_code", "string", "code of the column", {}, true},
      {"table_label", "string", "title of the table in the form"},
      {"row_path", "string", "labels of the row in the form, outermost first"},
      {"column_path", "string", "labels of the column in the form"},
      {"row_label_en", "string", "the row in English"},
      {"column_label_en", "string", "the column in English"},
      {"unit", "string", "unit of its figures"}};
  return kColumns;
}

std::vector<Indicator> dataset_cells(std::string_view form) {
  const unsigned bit = form_bit(form);
  std::vector<Indicator> cells;
  for (const IndicatorRow& row : indicator_rows()) {
    if ((row.forms & bit) == 0 || (!row.has_cells && !is_summed(row))) continue;
    for (const IndicatorColumn& column : indicator_columns()) {
      if ((column.forms & bit) != 0 && column.table == row.table && column.section == row.section)
        cells.push_back({find_indicator_table(row.table), &row, &column});
    }
  }
  return cells;
}

std::vector<Indicator> wide_cells(std::string_view form, std::string_view table) {
  std::vector<Indicator> cells;
  for (const Indicator& cell : dataset_cells(form)) {
    if (cell.table->code == table) cells.push_back(cell);
  }
  return cells;
}

std::vector<DatasetColumn> wide_file_columns(std::string_view form, std::string_view table) {
  std::vector<DatasetColumn> columns = report_columns();
  for (const Indicator& cell : wide_cells(form, table)) columns.push_back(wide_column(cell, form));
  columns.push_back({"other_cells",
                     "integer",
                     "cells of this table that have no column here, see cells.csv",
                     {},
                     true});
  columns.push_back({"checks", "string", "codes of the checks that cells of this table fail"});
  return columns;
}

}  // namespace zhengbao
