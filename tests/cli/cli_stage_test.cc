#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::string write_notice(const TempFolder& folder) {
  return folder.write("notice.html", notice_page("关于调整公交线路的通知", "青政发〔2019〕4号",
                                                 "三路公交车改道行驶。"));
}

TEST(CliExtract, PrintsTheDocumentAsOneObject) {
  TempFolder folder;
  const ProgramResult run = run_program({"extract", write_notice(folder)});
  ASSERT_EQ(run.status, 0) << run.err;
  const json document = json::parse(run.out);
  EXPECT_EQ(document.at("source").at("name"), "notice.html");
  EXPECT_EQ(document.at("source").at("media_type"), "text/html");
  EXPECT_EQ(document.at("pages").size(), 1u);
}

TEST(CliExtract, TextIsTheRunningText) {
  TempFolder folder;
  EXPECT_THAT(run_program({"extract", "--text", write_notice(folder)}).out,
              HasSubstr("三路公交车改道行驶。\n"));
}

TEST(CliExtract, AFileThatIsNotThereIsToldOnce) {
  TempFolder folder;
  const ProgramResult run = run_program({"extract", folder.at("gone.pdf")});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.err, "zhengbao: " + folder.at("gone.pdf") + ": no such file\n");
}

TEST(CliExtract, SeveralFilesComeInTheOrderGiven) {
  TempFolder folder;
  std::vector<std::string> words = {"extract"};
  for (int i = 0; i < 9; ++i) {
    const std::string name = std::to_string(i) + ".html";
    words.push_back(folder.write(name, notice_page("通知" + name, "青政发〔2019〕4号", "正文。")));
  }
  const ProgramResult run = run_program(words);
  ASSERT_EQ(run.status, 0) << run.err;
  const std::vector<std::string> lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 9u);
  for (int i = 0; i < 9; ++i) {
    EXPECT_EQ(json::parse(lines[static_cast<std::size_t>(i)]).at("source").at("name"),
              std::to_string(i) + ".html");
  }
}

TEST(CliExtract, AFileThatFailsAmongOthersIsToldAndTheRestRead) {
  TempFolder folder;
  const ProgramResult run =
      run_program({"extract", "--text", folder.at("gone.pdf"), write_notice(folder)});
  EXPECT_EQ(run.status, 3);
  EXPECT_THAT(run.err, HasSubstr("gone.pdf"));
  EXPECT_THAT(run.out, HasSubstr("三路公交车改道行驶。\n"));
}

TEST(CliExtract, OcrTakesThreeWords) {
  const ProgramResult run = run_program({"extract", "--ocr", "sometimes", "a.pdf"});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.err, HasSubstr("sometimes"));
}

TEST(CliNormalize, PrintsOneRecordALine) {
  TempFolder folder;
  const ProgramResult run = run_program({"normalize", write_notice(folder)});
  ASSERT_EQ(run.status, 0) << run.err;
  ASSERT_EQ(lines_of(run.out).size(), 1u);
  EXPECT_EQ(json::parse(run.out).at("title"), "关于调整公交线路的通知");
}

}  // namespace
}  // namespace zhengbao
