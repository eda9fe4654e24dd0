#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "export/check_text.h"
#include "tests/export/dataset_run.h"

namespace zhengbao {
namespace {

using testing::HasSubstr;

TEST(Dataset, ACellIsARowWithItsPlace) {
  Statistic cell = make_cell("granted", "total", "598");
  cell.failed_checks = {"applicants", "outcomes"};
  const auto files = write_dataset({make_report({cell})}, {"csv"});
  EXPECT_EQ(csv_rows(files.at("cells.csv")).at(1),
            (std::vector<std::string>{"0123456789abcdef-1",
                                      "339900",
                                      "青岚市",
                                      "青岚市人民政府",
                                      "2023",
                                      "1",
                                      "2021",
                                      "requests",
                                      "granted",
                                      "三、本年度办理结果 > （一）予以公开",
                                      "total",
                                      "申请人情况 > 总计",
                                      "598",
                                      "number",
                                      "件",
                                      "598",
                                      "3",
                                      "72",
                                      "100.3",
                                      "110.5",
                                      "120",
                                      "text",
                                      "1",
                                      "applicants outcomes",
                                      "report.pdf"}));
}

TEST(Dataset, EveryRowOfReportsCountsItsCells) {
  Statistic failing = make_cell("granted", "total", "598");
  failing.failed_checks = {"outcomes"};
  Statistic unread = make_cell("total", "total", "");
  unread.value_kind = ValueKind::unreadable;
  const auto files = write_dataset({make_report({failing, unread})}, {"csv"});
  EXPECT_EQ(first_cell(files.at("reports.csv"), "cells"), "2");
  EXPECT_EQ(first_cell(files.at("reports.csv"), "cells_failing"), "1");
  EXPECT_EQ(first_cell(files.at("reports.csv"), "cells_unreadable"), "1");
}

TEST(Dataset, TextThatLooksLikeAFormulaGetsAnApostropheAndNumbersNone) {
  Statistic cell = make_cell("", "total", "-253");
  cell.row = {"=HYPERLINK(\"http://x\",\"y\")"};
  const auto files = write_dataset({make_report({cell})}, {"csv"});
  EXPECT_EQ(first_cell(files.at("cells.csv"), "row_path"), "'=HYPERLINK(\"http://x\",\"y\")");
  EXPECT_EQ(first_cell(files.at("cells.csv"), "value"), "-253");
  EXPECT_EQ(first_cell(files.at("cells.csv"), "raw"), "-253");
}

TEST(Dataset, LinesKeepEveryTextAndDigitAsItIs) {
  Statistic cell = make_cell("", "total", "12345678901234567890");
  cell.row = {"=1+1\n\"引\"", "\x01"};
  const auto files = write_dataset({make_report({cell})}, {"jsonl"});
  const std::string& line = files.at("cells.jsonl");
  EXPECT_THAT(line, HasSubstr("\"value\": 12345678901234567890"));
  const auto object = nlohmann::json::parse(line);
  EXPECT_EQ(object["row_path"], (nlohmann::json{"=1+1\n\"引\"", "\x01"}));
  EXPECT_EQ(object["checks"], nlohmann::json::array());
}

TEST(Dataset, AFigureIsARowWithItsSentence) {
  DatasetReport report = make_report({});
  Figure figure;
  figure.subject = "市级行政机关";
  figure.value = "256";
  figure.unit = "件";
  figure.whole = 0;
  figure.sentence = "共受理598件，其中市级行政机关256件。";
  figure.failed_checks = {"part-exceeds-whole"};
  report.figures = {Figure(), figure};
  const auto files = write_dataset({report}, {"csv", "jsonl"});
  EXPECT_EQ(csv_rows(files.at("figures.csv")).at(2), (std::vector<std::string>{"0123456789abcdef-1",
                                                                               "339900",
                                                                               "青岚市",
                                                                               "青岚市人民政府",
                                                                               "2023",
                                                                               "2",
                                                                               "市级行政机关",
                                                                               "256",
                                                                               "件",
                                                                               "",
                                                                               "",
                                                                               "",
                                                                               "",
                                                                               "1",
                                                                               figure.sentence,
                                                                               "",
                                                                               "0",
                                                                               "",
                                                                               "",
                                                                               "",
                                                                               "",
                                                                               "1",
                                                                               "part-exceeds-whole",
                                                                               "report.pdf"}));
  EXPECT_THAT(files.at("figures.jsonl"), HasSubstr("\"value\": 256, \"unit\": \"件\""));
  EXPECT_EQ(first_cell(files.at("reports.csv"), "figures"), "2");
}

TEST(CheckText, SaysWhatTheFormDemandsOfTheCell) {
  Statistic cell = make_cell("total", "total", "5");
  EXPECT_EQ(check_text("balance-mismatch", cell).substr(0, 18), "balance-mismatch: ");
  EXPECT_THAT(check_text("balance-mismatch", cell),
              HasSubstr("\n本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量 = 总计 + "
                        "结转下年度继续办理"));
  EXPECT_THAT(check_text("sum-mismatch", cell), HasSubstr("\n总计 = 自然人 + 商业企业"));
  EXPECT_THAT(check_text("sum-mismatch", cell), HasSubstr("\n总计 = 予以公开 + 部分公开"));
  EXPECT_THAT(check_text("sum-mismatch", make_cell("granted", "business", "5")),
              testing::Not(HasSubstr("\n")));
  EXPECT_EQ(check_text("unheard-of", cell), "unheard-of");
}

TEST(Dataset, MarkupHasNoBox) {
  Statistic cell = make_cell("granted", "total", "1");
  cell.box = {};
  const auto files = write_dataset({make_report({cell})}, {"csv", "jsonl"});
  EXPECT_EQ(first_cell(files.at("cells.csv"), "box_left"), "");
  EXPECT_THAT(files.at("cells.jsonl"), HasSubstr("\"box_left\": null"));
}

TEST(WideFile, HasTheSameColumnsForEveryReport) {
  const auto one = write_dataset({make_report({make_cell("granted", "total", "5")})}, {"wide"});
  const auto other = write_dataset({make_report({make_cell("total", "business", "")})}, {"wide"});
  const std::string name = "wide-2021-requests.csv";
  EXPECT_EQ(csv_rows(one.at(name)).at(0), csv_rows(other.at(name)).at(0));
  EXPECT_EQ(first_cell(one.at(name), "granted__total"), "5");
  EXPECT_EQ(first_cell(one.at(name), "other_cells"), "0");
  EXPECT_EQ(first_cell(other.at(name), "total__business"), "");
}

TEST(WideFile, HasColumnsForHeadingsThatAreSums) {
  const auto files = write_dataset({make_report({make_cell("other", "total", "5")})}, {"wide"});
  EXPECT_EQ(first_cell(files.at("wide-2021-requests.csv"), "other__total"), "5");
  EXPECT_EQ(first_cell(files.at("wide-2021-requests.csv"), "outcome__total"), "no such column");
}

TEST(WideFile, CountsWhatHasNoColumn) {
  const auto files = write_dataset(
      {make_report({make_cell("granted", "total", "5"), make_cell("granted", "total", "6"),
                    make_cell("", "total", "7")})},
      {"wide"});
  EXPECT_EQ(first_cell(files.at("wide-2021-requests.csv"), "granted__total"), "5");
  EXPECT_EQ(first_cell(files.at("wide-2021-requests.csv"), "other_cells"), "2");
}

TEST(WideFile, AmountsStandInTheUnitOfTheColumn) {
  Statistic cell = make_cell("charges", "amount", "251000");
  cell.table = "disclosure";
  cell.unit = "元";
  const auto files = write_dataset({make_report({cell})}, {"wide"});
  EXPECT_EQ(first_cell(files.at("wide-2021-disclosure.csv"), "charges__amount"), "25.1");
}

TEST(WideFile, TablesOfTheBodysOwnHaveNone) {
  Statistic cell = make_cell("", "", "5");
  cell.form = "local";
  cell.table = "../../etc/passwd";
  EXPECT_EQ(write_dataset({make_report({cell})}, {"wide"}).size(), 1u);  // datapackage.json
}

TEST(Workbook, IsAnXlsxFileAndTheSameForTheSameReports) {
  Statistic cell = make_cell("granted", "total", "5");
  cell.failed_checks = {"outcomes"};
  cell.raw = "=1+1";
  const auto report = make_report({cell, make_cell("", "", "")});
  const std::string book = write_dataset({report}, {"xlsx"}).at("forms.xlsx");
  EXPECT_TRUE(book.starts_with("PK"));
  EXPECT_EQ(write_dataset({report}, {"xlsx"}).at("forms.xlsx"), book);
}

TEST(Workbook, TakesTextThatIsLongBrokenOrNoXml) {
  Statistic cell = make_cell("granted", "total", "");
  cell.value_kind = ValueKind::unreadable;
  cell.raw = std::string(100'000, 'x') + "\x01\xff\xEF\xBF\xBF<&]]>";
  Statistic own = cell;
  own.row_code = "";
  own.row = {"\x01\xff\xEF\xBF\xBF<&]]>", std::string(100'000, 'x')};
  DatasetReport report = make_report({cell, own});
  report.title = "=1+1\x02";
  EXPECT_TRUE(write_dataset({report}, {"xlsx"}).at("forms.xlsx").starts_with("PK"));
}

TEST(DatasetFormats, EachCanBeFoundMadeAndExplained) {
  for (const DatasetFormat& format : dataset_formats()) {
    EXPECT_EQ(find_dataset_format(format.name), &format);
    EXPECT_FALSE(format.meaning.empty());
    EXPECT_GE(write_dataset({}, {std::string(format.name)}).size(), 1u) << format.name;
  }
  EXPECT_EQ(find_dataset_format("xls"), nullptr);
}

TEST(DatasetFormats, StopWhenASinkTakesNoMore) {
  const FileSinks files = [](std::string_view) -> Sink { return [](auto) { return false; }; };
  DataPackage package({find_dataset_format("csv")}, files);
  EXPECT_FALSE(package.report(make_report({make_cell("granted", "total", "5")})));
  EXPECT_FALSE(package.end().value());
}

}  // namespace
}  // namespace zhengbao
