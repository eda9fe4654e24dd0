// Every cell of every CSV file is what datapackage.json says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "core/digest.h"
#include "core/indicators.h"
#include "tests/export/dataset_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::IsEmpty;

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
    EXPECT_THAT(schema_errors(resource, files.at(path)), IsEmpty()) << path;
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
