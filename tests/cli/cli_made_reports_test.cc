// Invented reports of every form, with planted errors, as a dataset and side by
// side; their truth is written by the program that makes them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "tests/cli/program_run.h"
#include "tests/support/table_schema.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::IsEmpty;

using CellKey = std::tuple<std::string, std::string, std::string>;  // table, row, column
using CellTruth = std::map<CellKey, std::string>;                   // "number 5 件"

class MadeReports : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive_ = new TestArchive;
    run_program({archive_->inputs(), "--count", "32"}, {.program = ZHENGBAO_MAKE_REPORTS});
    archive_->run({"add", "--quiet", archive_->inputs()});
    archive_->run({"export", "dataset", "-o", archive_->at("panel")});
  }
  static void TearDownTestSuite() {
    delete archive_;
    archive_ = nullptr;
  }

  static std::string panel_file(const std::string& name) {
    return read_file(archive_->at("panel/" + name));
  }

  // Reports whose tables are of that form, in the order of the truth.
  static std::vector<json> truths(const std::string& form) {
    std::vector<json> found;
    for (const std::string& line : lines_of(read_file(archive_->inputs() + "/truth.jsonl"))) {
      json truth = json::parse(line);
      if (truth["form"] == form) found.push_back(std::move(truth));
    }
    return found;
  }

  static TestArchive* archive_;
};

TestArchive* MadeReports::archive_ = nullptr;

// The cells that have codes of a form, and what stands in them.
CellTruth coded_cells(const json& truth) {
  CellTruth cells;
  for (const json& cell : truth["cells"]) {
    if (cell["row_code"].get<std::string>().starts_with("local:")) continue;
    std::string value = cell["value"];
    // The unit is kept as printed, and 元 and 万元 are one unit for a comparison.
    if (cell["unit"] == "元") value = std::to_string(std::stod(value) / 10000);
    if (cell["unit"] == "万元") value = std::to_string(std::stod(value));
    cells[{cell["table"], cell["row_code"], cell["column_code"]}] =
        cell["value_kind"].get<std::string>() + " " + value;
  }
  return cells;
}

std::set<CellKey> differing(const CellTruth& before, const CellTruth& after) {
  std::set<CellKey> keys;
  for (const auto& [key, value] : before) {
    const auto found = after.find(key);
    if (found == after.end() || found->second != value) keys.insert(key);
  }
  for (const auto& [key, value] : after) {
    if (!before.contains(key)) keys.insert(key);
  }
  return keys;
}

TEST_F(MadeReports, EveryCellOfTheDatasetIsWhatItsSchemaSays) {
  const json package = json::parse(panel_file("datapackage.json"));
  std::size_t tables = 0;
  for (const json& resource : package["resources"]) {
    if (resource["format"] != "csv") continue;
    ++tables;
    const std::string path = resource["path"];
    EXPECT_THAT(schema_errors(resource, panel_file(path)), IsEmpty()) << path;
  }
  EXPECT_EQ(tables, 11u);  // 4 files and one for each table of each form
}

TEST_F(MadeReports, EveryCellIsInTheDatasetWithItsPlantedErrors) {
  std::map<std::string, std::map<CellKey, std::string>> written;  // by file
  for (const std::string& line : lines_of(panel_file("cells.jsonl"))) {
    const json cell = json::parse(line);
    std::string text = cell["value"].is_null() ? "" : std::to_string(cell["value"].get<double>());
    for (const json& check : cell["checks"]) text += " " + check.get<std::string>();
    written[cell["source"]][{cell["table"], cell["row_code"], cell["column_code"]}] = text;
  }
  std::size_t cells = 0;
  for (const char* form : {"2014", "2019", "2021"}) {
    for (const json& truth : truths(form)) {
      for (const json& cell : truth["cells"]) {
        if (cell["row_code"].get<std::string>().starts_with("local:")) continue;
        std::string text;
        if (cell["value_kind"] == "number")
          text = std::to_string(std::stod(cell["value"].get<std::string>()));
        for (const json& check : cell["failed_checks"]) text += " " + check.get<std::string>();
        const CellKey key = {cell["table"], cell["row_code"], cell["column_code"]};
        EXPECT_EQ(written[truth["file"]][key], text) << truth["file"] << cell.dump();
        ++cells;
      }
    }
  }
  EXPECT_GT(cells, 3000u);
}

TEST_F(MadeReports, ComparingTwoShowsExactlyTheCellsThatDiffer) {
  std::map<std::string, std::string> ids;
  for (const std::string& line : lines_of(archive_->run({"list", "--json"}).out)) {
    const json record = json::parse(line);
    ids[record["source_name"].get<std::string>()] = record["id"].get<std::string>();
  }
  for (const char* form : {"2014", "2019", "2021"}) {
    const std::vector<json> reports = truths(form);
    ASSERT_GE(reports.size(), 2u);
    const auto run = archive_->run(
        {"compare", "--json", "--tables", ids[reports[0]["file"]], ids[reports[1]["file"]]});
    std::set<CellKey> shown;
    for (const std::string& line : lines_of(run.out)) {
      const json cell = json::parse(line);
      if (cell["kind"] == "cell" && !cell["row_code"].get<std::string>().empty())
        shown.emplace(cell["table"], cell["row_code"], cell["column_code"]);
    }
    EXPECT_EQ(shown, differing(coded_cells(reports[0]), coded_cells(reports[1]))) << form;
  }
}

}  // namespace
}  // namespace zhengbao
