// The statistics of the reports of a corpus folder, cell for cell: value and
// code. Skipped where no corpus lies beside the project ($ZHENGBAO_CORPUS).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "core/indicators.h"
#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"

namespace zhengbao::accuracy {
namespace {

using nlohmann::json;
using ::testing::IsEmpty;

// "requests received/total" and what is printed there.
using CellValues = std::map<std::string, std::string>;

std::filesystem::path corpus() {
  const char* named = std::getenv("ZHENGBAO_CORPUS");
  return named ? std::filesystem::path(named)
               : std::filesystem::path(ZHENGBAO_SOURCE_DIR) / ".." / "shared" / "corpus";
}

std::vector<json> truth_of(const std::filesystem::path& file) {
  std::vector<json> all;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) all.push_back(json::parse(line));
  }
  return all;
}

Record record_of(const std::filesystem::path& file) {
  const auto source = load_source(file);
  if (!source) return {};
  const auto document = extract(*source);
  if (!document) return {};
  const Normalized normalized = normalize(*document, *source);
  return normalized.records.empty() ? Record{} : normalized.records.front();
}

std::string cell_name(std::string_view table, std::string_view row, std::string_view column) {
  return std::string(table) + " " + std::string(row) + "/" + std::string(column);
}

CellValues cells_of(const Record& record) {
  CellValues cells;
  for (const Statistic& cell : record.statistics)
    cells[cell_name(cell.table, cell.row_code, cell.column_code)] = cell.value;
  return cells;
}

std::vector<std::string> failed_cells(const Record& record) {
  std::vector<std::string> cells;
  for (const Statistic& cell : record.statistics) {
    for (const std::string& code : cell.failed_checks)
      cells.push_back(cell_name(cell.table, cell.row_code, cell.column_code) + " " + code);
  }
  return cells;
}

// A label of the truth begins with that of the form: hints may follow.
bool begins_alike(const std::vector<std::string>& printed, const std::vector<std::string>& form) {
  return !printed.empty() && printed.back().starts_with(form.back()) &&
         (printed.size() < 2 || form.size() < 2 ||
          printed[printed.size() - 2] == form[form.size() - 2]);
}

std::string name_in_form(const std::vector<std::string>& row,
                         const std::vector<std::string>& column, const std::string& form) {
  for (const Indicator& cell : indicators_of_form(form)) {
    std::vector<std::string> labels = label_path(*cell.row, form);
    std::vector<std::string> printed = row;
    if (cell.table->rows_on_top) printed.assign(column.begin(), column.end() - 1);
    if (!begins_alike(printed, labels) || column.back() != cell.column->zh) continue;
    return cell_name(cell.table->code, cell.row->code, cell.column->code);
  }
  return "unknown " + column.back();
}

CellValues made_truth(const json& report) {
  CellValues cells;
  for (const json& table : report.at("tables")) {
    for (const json& cell : table.at("cells")) {
      const auto row = cell.at("row").get<std::vector<std::string>>();
      const auto column = cell.at("col").get<std::vector<std::string>>();
      cells[name_in_form(row, column, report.at("form"))] = cell.at("value");
    }
  }
  return cells;
}

TEST(ReportCells, OfTheMadeReportsAreAllRight) {
  const std::filesystem::path folder = corpus() / "made";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no corpus beside the project";
  int reports = 0;
  for (const json& report : truth_of(folder / "TRUTH.jsonl")) {
    if (report.at("kind") != "disclosure_report" || report.at("tables").empty()) continue;
    const Record record = record_of(folder / report.at("file").get<std::string>());
    EXPECT_EQ(cells_of(record), made_truth(report)) << report.at("file");
    EXPECT_THAT(failed_cells(record), IsEmpty()) << report.at("file");
    for (const Flag& flag : record.flags) EXPECT_NE(flag.field, "statistics") << flag.message;
    ++reports;
  }
  EXPECT_GT(reports, 0);
}

TEST(ReportCells, AReportWithoutItsTablesIsFlagged) {
  const std::filesystem::path folder = corpus() / "made";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no corpus beside the project";
  for (const json& report : truth_of(folder / "TRUTH.jsonl")) {
    if (report.at("kind") != "disclosure_report" || !report.at("tables").empty()) continue;
    const Record record = record_of(folder / report.at("file").get<std::string>());
    EXPECT_EQ(record.kind, RecordKind::annual_report);
    EXPECT_THAT(record.statistics, IsEmpty());
    EXPECT_FALSE(record.figures.empty());
    EXPECT_EQ(std::ranges::count(record.flags, "tables-missing", &Flag::code), 1);
  }
}

// The rows of table 三 as the printed report has them: one row for 其他处理.
std::vector<std::string_view> request_rows() {
  std::vector<std::string_view> rows;
  for (const IndicatorRow& row : indicator_rows()) {
    const bool older = (row.forms & kForm2019) != 0;
    if (row.table == "requests" && older && row.has_cells) rows.push_back(row.code);
  }
  return rows;
}

void add_requests(const json& table, CellValues& cells) {
  const auto rows = request_rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t at = 1;
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table != "requests") continue;
      cells[cell_name("requests", rows[i], column.code)] = table.at("rows").at(i).at(at++).dump();
    }
  }
}

void add_review(const json& table, CellValues& cells) {
  std::size_t at = 0;
  for (const char* row : {"review", "litigation_direct", "litigation_reviewed"}) {
    for (const char* column : {"upheld", "corrected", "other", "pending", "total"})
      cells[cell_name("review", row, column)] = table.at("rows").at(0).at(at++).dump();
  }
}

CellValues printed_truth(const json& report) {
  CellValues cells;
  const json& tables = report.at("tables");
  for (std::size_t i = 0; i < 2; ++i) {
    std::size_t at = 1;
    for (const char* column : {"issued", "repealed", "in_force"})
      cells[cell_name("disclosure", i == 0 ? "rules" : "normative", column)] =
          tables.at(0).at("rows").at(i).at(at++).dump();
  }
  cells["disclosure license/decisions"] = tables.at(1).at("rows").at(0).at(1).dump();
  cells["disclosure penalty/decisions"] = tables.at(2).at("rows").at(0).at(1).dump();
  cells["disclosure coercion/decisions"] = tables.at(2).at("rows").at(1).at(1).dump();
  cells["disclosure charges/amount"] = tables.at(3).at("rows").at(0).at(1).dump();
  add_requests(tables.at(4), cells);
  add_review(tables.at(5), cells);
  return cells;
}

TEST(ReportCells, OfAPrintedReportAreRightAndItsWrongTotalsFlagged) {
  if (!std::filesystem::exists(corpus())) GTEST_SKIP() << "no corpus beside the project";
  for (const json& report : truth_of(corpus() / "TRUTH.jsonl")) {
    const std::string file = report.at("file");
    if (file.find("hzq2023") == std::string::npos) continue;
    const Record record = record_of(corpus() / file);
    EXPECT_EQ(cells_of(record), printed_truth(report));
    // Of its three totals of 0, that of the empty group is right.
    EXPECT_THAT(failed_cells(record),
                ::testing::ElementsAre("review review/total sum-mismatch",
                                       "review litigation_reviewed/total sum-mismatch"));
    EXPECT_EQ(record.flags.size(), 2U);
  }
}

}  // namespace
}  // namespace zhengbao::accuracy
