// Every cell of every CSV file is what datapackage.json says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "core/digest.h"
#include "core/indicators.h"
#include "tests/export/dataset_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::IsEmpty;

bool has_type(const std::string& cell, const std::string& type) {
  static const std::regex kInteger("-?[0-9]+"), kNumber("-?[0-9]+(\\.[0-9]+)?");
  if (type == "integer") return std::regex_match(cell, kInteger);
  if (type == "number") return std::regex_match(cell, kNumber);
  return type == "string";
}

std::string cell_error(const std::string& cell, const json& field) {
  const json constraints = field.value("constraints", json::object());
  if (cell.empty()) return constraints.value("required", false) ? "is missing" : "";
  if (!has_type(cell, field.at("type"))) return "is no " + field.at("type").get<std::string>();
  if (!constraints.contains("enum")) return "";
  const auto& values = constraints["enum"];
  return std::find(values.begin(), values.end(), cell) == values.end() ? "is not listed" : "";
}

std::vector<std::string> errors_of(const json& resource, const std::string& file) {
  std::vector<std::string> errors;
  const auto rows = csv_rows(file);
  const json& fields = resource.at("schema").at("fields");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (rows.at(0).at(i) != fields[i].at("name")) errors.push_back("header " + rows[0][i]);
  }
  std::set<std::vector<std::string>> keys;
  for (std::size_t n = 1; n < rows.size(); ++n) {
    if (rows[n].size() != fields.size()) errors.push_back("row of another length");
    std::vector<std::string> key;
    for (std::size_t i = 0; i < fields.size() && i < rows[n].size(); ++i) {
      const std::string error = cell_error(rows[n][i], fields[i]);
      const std::string name = fields[i].at("name");
      if (!error.empty()) errors.push_back(name + " '" + rows[n][i] + "' " + error);
      const json& primary = resource["schema"]["primaryKey"];
      if (std::find(primary.begin(), primary.end(), name) != primary.end())
        key.push_back(rows[n][i]);
    }
    if (!keys.insert(key).second) errors.push_back("key twice");
  }
  return errors;
}

// A report with every cell of a form, every kind of value, hostile text.
DatasetReport full_report(std::string_view form, const std::string& id) {
  DatasetReport report = make_report({});
  report.record_id = id;
  int number = 0;
  for (const Indicator& indicator : indicators_of_form(form)) {
    Statistic cell = make_cell(std::string(indicator.row->code),
                               std::string(indicator.column->code), std::to_string(number));
    cell.form = form;
    cell.table = indicator.table->code;
    cell.unit = indicator.unit();
    cell.value_kind = static_cast<ValueKind>(number++ % 7);
    if (cell.value_kind != ValueKind::number) cell.value.clear();
    report.cells.push_back(std::move(cell));
  }
  Statistic own = make_cell("", "", "+1");
  own.form = "local";
  own.table = "";
  own.row = {"=cmd|' /C calc'!A0", "a,\"b\"\r\n"};
  own.raw = "\t-1";
  report.cells.push_back(std::move(own));
  Figure whole;
  whole.subject = "受理申请";
  whole.value = "598";
  whole.sentence = "=共受理申请598件，\n其中…";
  Figure part = whole;
  part.whole = 0;
  part.value = "";
  part.page = 2;
  part.box = {1, 2, 3, 4};
  report.figures = {whole, part};
  return report;
}

TEST(DataPackage, EveryCellIsWhatTheSchemaSays) {
  DatasetReport unknown = full_report("2014", "b-1");
  unknown.year = 0;
  unknown.region = unknown.region_name = unknown.body = "";
  const auto files = write_dataset(
      {full_report("2021", "a-1"), unknown, full_report("2019", "c-1")}, {"csv", "wide"});
  const json package = json::parse(files.at("datapackage.json"));
  EXPECT_EQ(package["resources"].size(), 11u);  // 4 and one for each table of each form
  for (const json& resource : package["resources"]) {
    const std::string path = resource.at("path");
    EXPECT_THAT(errors_of(resource, files.at(path)), IsEmpty()) << path;
  }
}

TEST(DataPackage, TellsSizeAndDigestOfEveryFile) {
  const auto files = write_dataset({full_report("2021", "a-1")}, {"csv", "jsonl", "wide", "xlsx"});
  const json package = json::parse(files.at("datapackage.json"));
  EXPECT_EQ(package["resources"].size() + 1, files.size());
  std::set<std::string> names;
  for (const json& resource : package["resources"]) {
    const std::string& file = files.at(resource.at("path"));
    EXPECT_EQ(resource["bytes"], file.size());
    EXPECT_EQ(resource["hash"], "sha256:" + sha256_hex(file));
    EXPECT_TRUE(names.insert(resource["name"]).second);
  }
}

TEST(DataPackage, ForeignKeysNeedTheFileTheyPointTo) {
  const auto with = write_dataset({full_report("2021", "a-1")}, {"csv", "wide"});
  EXPECT_THAT(with.at("datapackage.json"), testing::HasSubstr("foreignKeys"));
  const auto without = write_dataset({full_report("2021", "a-1")}, {"wide"});
  EXPECT_THAT(without.at("datapackage.json"), testing::Not(testing::HasSubstr("foreignKeys")));
}

}  // namespace
}  // namespace zhengbao
