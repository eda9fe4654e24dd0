#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/cli/report_page.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

// Two years of one body, one of another; the second year carries in 5 of 4.
class ReportArchive : public TestArchive {
 public:
  ReportArchive() {
    write("a.html", report_page({.year = 2021, .received = 30, .carried_out = 4}));
    write("b.html", report_page({.year = 2022, .received = 40, .carried_in = 5}));
    write("c.html", report_page({.body = "云和县人民政府", .year = 2022}));
    run({"add", "--quiet", inputs()});
  }
};

TEST(CliDatasets, ListsSeriesWithTheirYearsBodiesAndCells) {
  ReportArchive archive;
  const auto out = lines_of(archive.run({"datasets"}).out);
  ASSERT_EQ(out.size(), 2u);
  EXPECT_THAT(out[1], HasSubstr("2021  requests  2021-2022        3       2    525        0"));
}

TEST(CliDatasets, JsonCountsEveryYear) {
  ReportArchive archive;
  const auto series = json::parse(archive.run({"datasets", "--json"}).out);
  EXPECT_EQ(series["form"], "2021");
  EXPECT_EQ(series["table"], "requests");
  EXPECT_EQ(series["bodies"], 2);
  EXPECT_EQ(series["years"][1]["year"], 2022);
  EXPECT_EQ(series["years"][1]["cells"], 350);
}

TEST(CliDatasets, OptionsChooseAndNothingFoundIsStatusOne) {
  ReportArchive archive;
  const ProgramResult one =
      archive.run({"datasets", "--year", "2022..", "--body", "云和县人民政府"});
  EXPECT_THAT(one.out, HasSubstr("2021  requests  2022         1"));
  EXPECT_EQ(archive.run({"datasets", "--year", "..2019"}).status, 1);
  EXPECT_EQ(archive.run({"datasets", "--table", "review"}).status, 1);
}

TEST(CliDatasets, MistypedOptionsAreRefused) {
  ReportArchive archive;
  EXPECT_EQ(archive.run({"datasets", "--table", "request"}).err,
            "zhengbao: unknown table 'request'; did you mean 'requests'?\n");
  EXPECT_EQ(archive.run({"datasets", "--form", "x"}).err,
            "zhengbao: unknown form 'x'; there are: 2014, 2019, 2021, local\n");
  for (const char* years : {"20", "2022..2021", "..", "2021-2022"}) {
    const ProgramResult run = archive.run({"datasets", "--year", years});
    EXPECT_EQ(run.status, 2) << years;
    EXPECT_THAT(run.err, HasSubstr("no span of years"));
  }
}

TEST(CliDatasets, ChecksHoldYearsAgainstEachOther) {
  ReportArchive archive;
  const ProgramResult run = archive.run({"datasets", "--checks", "--json"});
  EXPECT_EQ(run.status, 0);
  const auto flags = lines_of(run.out);
  ASSERT_EQ(flags.size(), 2u);
  for (const std::string& line : flags) {
    const auto flag = json::parse(line);
    EXPECT_EQ(flag["code"], "carry-mismatch");
    EXPECT_EQ(flag["value"], "5");
    EXPECT_EQ(flag["expected"], "4");
  }
  EXPECT_THAT(
      archive.run({"datasets", "--checks"}).out,
      HasSubstr(
          "carry-mismatch  青岚市人民政府 2022  requests carried_in natural_person: carried in "
          "from 2021: 5; the report of that year carries over 4"));
}

TEST(CliReview, ListsWhatReportsOfTwoYearsContradict) {
  ReportArchive archive;
  std::vector<std::string> messages;
  for (const std::string& line :
       lines_of(archive.run({"review", "--only", "arithmetic", "--json"}).out)) {
    const auto item = json::parse(line);
    if (item["code"] == "carry-mismatch") messages.push_back(item["message"]);
  }
  ASSERT_EQ(messages.size(), 2u);
  EXPECT_THAT(messages[0], HasSubstr("requests carried_in natural_person: carried in from 2021: 5; "
                                     "the report of that year carries over 4"));
}

TEST(CliDatasets, TheCodebookIsTheDocument) {
  EXPECT_EQ(run_program({"datasets", "--codebook"}).out,
            read_file(ZHENGBAO_SOURCE_DIR "/docs/datasets.md"));
}

TEST(CliExportDataset, WritesAFolderThatDescribesItself) {
  ReportArchive archive;
  const std::string folder = archive.at("out/panel");
  const ProgramResult run = archive.run({"export", "dataset", "-o", folder});
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err, "zhengbao: " + folder + ": 525 cells of 3 reports\n");
  const auto package = json::parse(read_file(folder + "/datapackage.json"));
  EXPECT_EQ(package["resources"].size(), 8u);
  for (const auto& resource : package["resources"]) {
    const std::string file = read_file(folder + "/" + resource["path"].get<std::string>());
    EXPECT_EQ(file.size(), resource["bytes"]);
  }
  EXPECT_EQ(lines_of(read_file(folder + "/cells.csv")).size(), 526u);
  EXPECT_EQ(lines_of(read_file(folder + "/cells.jsonl")).size(), 525u);
  EXPECT_EQ(lines_of(read_file(folder + "/wide-2021-requests.csv")).size(), 4u);
  EXPECT_TRUE(read_file(folder + "/forms.xlsx").starts_with("PK"));
}

TEST(CliExportDataset, TakesFormatsTablesAndYears) {
  ReportArchive archive;
  const std::string folder = archive.at("panel");
  archive.run({"export", "dataset", "-o", folder, "--format", "wide,jsonl", "--year", "2021"});
  EXPECT_EQ(lines_of(read_file(folder + "/cells.jsonl")).size(), 175u);
  EXPECT_FALSE(std::filesystem::exists(folder + "/cells.csv"));
}

TEST(CliExportDataset, NothingFoundIsStatusOneAndMistakesAreTold) {
  ReportArchive archive;
  EXPECT_EQ(archive.run({"export", "dataset", "-o", archive.at("x"), "--year", "1999"}).status, 1);
  EXPECT_EQ(archive.run({"export", "dataset"}).err,
            "zhengbao: a dataset is a folder of files; name it with -o FOLDER\n");
  EXPECT_EQ(archive.run({"export", "dataset", "-o", "x", "--format", "xls"}).err,
            "zhengbao: unknown format of datasets 'xls'; did you mean 'xlsx'?\n");
  EXPECT_EQ(archive.run({"export", "csv", "--table", "requests"}).status, 2);
  EXPECT_EQ(archive.run({"export", "dataset", "-o", "x", "--query", "a"}).status, 2);
}

TEST(CliCompare, ShowsCellsAndWordsThatChanged) {
  TestArchive archive;
  archive.write("a.html", report_page({.year = 2021, .received = 30}));
  archive.write("b.html", report_page({.year = 2022, .received = 31}));
  archive.run({"add", "--quiet", archive.inputs()});
  const ProgramResult run = archive.run({"compare", "青岚市人民政府/2021", "青岚市人民政府/2022"});
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("tables: 6 cells changed, 0 added, 0 removed, 169 the same"));
  EXPECT_THAT(
      run.out,
      HasSubstr("  一、本年新收政府信息公开申请数量 | 申请人情况 > 自然人: 30 -> 31  (+1)\n"));
  EXPECT_THAT(
      run.out,
      HasSubstr("本报告数据统计期限为[-2021-]{+2022+}年1月1日至[-2021-]{+2022+}年12月31日。"));
  EXPECT_THAT(run.out, Not(HasSubstr("回应社会关切")));
}

TEST(CliCompare, JsonHasASummaryThenWhatDiffers) {
  ReportArchive archive;
  const ProgramResult run =
      archive.run({"compare", "--json", "青岚市人民政府/2021", "青岚市人民政府/2022"});
  const auto lines = lines_of(run.out);
  const auto summary = json::parse(lines.at(0));
  EXPECT_EQ(summary["kind"], "summary");
  EXPECT_EQ(summary["cells"]["changed"], 8);
  EXPECT_GT(summary["reused"], 0.5);
  EXPECT_EQ(json::parse(lines.at(1))["before"]["value"], "30");
  EXPECT_EQ(json::parse(lines.at(1))["difference"], "10");
  const ProgramResult text =
      archive.run({"compare", "--json", "--text", "青岚市人民政府/2021", "青岚市人民政府/2022"});
  for (const std::string& line : lines_of(text.out)) {
    EXPECT_NE(json::parse(line)["kind"], "cell");
  }
}

TEST(CliCompare, TellsWhatItCannotFind) {
  ReportArchive archive;
  EXPECT_EQ(archive.run({"compare", "青岚市人民政府/1999", "青岚市人民政府/2021"}).status, 1);
  EXPECT_EQ(archive.run({"compare", "青岚市人民政府/x", "青岚市人民政府/2021"}).status, 2);
}

TEST(CliReuse, FindsReportsThatSharePassages) {
  ReportArchive archive;
  archive.write(
      "d.html",
      report_page({.body = "临澜县人民政府",
                   .text = "本年度没有值得一提的事项需要在此处向社会公众另行说明或者补充报告。"}));
  archive.run({"add", "--quiet", archive.inputs()});
  const auto first = archive.run({"list", "--ids", "title:青岚市人民政府2021"});
  const ProgramResult run = archive.run({"reuse", "--json", lines_of(first.out).at(0)});
  EXPECT_EQ(run.status, 0) << run.err;
  const auto lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_THAT(json::parse(lines[0])["passages"][0]["text"],
              "全年持续推进政务公开，及时发布群众关心的各类信息，回应社会关切。");
}

TEST(CliReuse, NothingSharedIsStatusOne) {
  TestArchive archive;
  archive.write("a.html", report_page({}));
  archive.run({"add", "--quiet", archive.inputs()});
  const auto id = lines_of(archive.run({"list", "--ids"}).out).at(0);
  EXPECT_EQ(archive.run({"reuse", id}).status, 1);
  EXPECT_EQ(archive.run({"reuse", "ffff"}).status, 1);
}

}  // namespace
}  // namespace zhengbao
