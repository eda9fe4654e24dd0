#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(CliSearch, PrintsTheRecordWithNumberTitleSnippetAndId) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"search", "公交车"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.err, "");
  EXPECT_TRUE(run.out.starts_with("  1  关于调整公交线路的通知\n")) << run.out;
  EXPECT_THAT(run.out, HasSubstr("青政发〔2019〕4号"));
  EXPECT_THAT(run.out, HasSubstr("三路公交车改道行驶"));
  EXPECT_EQ(run.out.find('\033'), std::string::npos) << "colours in a pipe";
}

TEST(CliSearch, SaysSoAndExitsOneWhenNothingMatches) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"search", "不存在的词"});
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr(": no record matches\n"));
}

TEST(CliSearch, JsonHasOneObjectALineWithTheMatchMarked) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"search", "--json", "公交车"});
  ASSERT_EQ(lines_of(run.out).size(), 1u) << run.err;
  const json hit = json::parse(run.out);
  EXPECT_EQ(hit.at("title"), "关于调整公交线路的通知");
  EXPECT_EQ(hit.at("document_number"), "青政发〔2019〕4号");
  const std::string text = hit.at("snippet").at("text");
  const std::size_t begin = hit.at("snippet").at("highlights")[0][0];
  const std::size_t end = hit.at("snippet").at("highlights")[0][1];
  EXPECT_EQ(text.substr(begin, end - begin), "公交车");
}

TEST(CliSearch, CountsAndListsIds) {
  FilledArchive archive;
  EXPECT_EQ(archive.run({"search", "--count", "通知"}).out, "2\n");
  EXPECT_EQ(archive.run({"search", "--count", "--json", "通知"}).out, "{\"total\":2}\n");
  EXPECT_EQ(lines_of(archive.run({"search", "--ids", "通知"}).out).size(), 2u);
  const ProgramResult none = archive.run({"search", "--count", "不存在的词"});
  EXPECT_EQ(none.out, "0\n");
  EXPECT_EQ(none.err, "");
  EXPECT_EQ(none.status, 1);
}

TEST(CliSearch, LimitAndOffsetTurnThePages) {
  FilledArchive archive;
  const auto all = lines_of(archive.run({"search", "--ids", "通知"}).out);
  EXPECT_EQ(lines_of(archive.run({"search", "--ids", "--limit", "1", "通知"}).out),
            std::vector<std::string>{all.at(0)});
  EXPECT_EQ(lines_of(archive.run({"search", "--ids", "--limit", "1", "--offset", "1", "通知"}).out),
            std::vector<std::string>{all.at(1)});
  EXPECT_THAT(archive.run({"search", "--limit", "1", "通知"}).out, HasSubstr("1 of 2 records"));
}

TEST(CliSearch, AWordWithAHyphenIsExcludedAndNotAnOption) {
  FilledArchive archive;
  EXPECT_EQ(archive.run({"search", "--count", "通知", "-公交"}).out, "1\n");
  EXPECT_EQ(archive.run({"search", "--count", "通知", "-nothing"}).out, "2\n");
}

TEST(CliSearch, ABadQueryIsShownWithItsPlace) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"search", "year:abc"});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr("year:abc\n"));
  EXPECT_THAT(run.err, HasSubstr("^"));
}

TEST(CliSearch, AMissingArchiveIsToldWithItsPath) {
  TempFolder folder;
  const ProgramResult run = run_program({"--archive", folder.at("gone"), "search", "x"});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.err, HasSubstr("zhengbao: " + folder.at("gone")));
}

TEST(CliSearch, TheArchiveIsFoundByOptionVariableAndFolder) {
  FilledArchive archive;
  const std::vector<std::string> words = {"search", "--count", "通知"};
  EXPECT_EQ(run_program({"search", "--count", "通知", "--archive", archive.path()}).out, "2\n");
  EXPECT_EQ(run_program(words, {.environment = {{"ZHENGBAO_ARCHIVE", archive.path()}}}).out, "2\n");
  std::filesystem::rename(archive.path(), archive.at("zhengbao-archive"));
  EXPECT_EQ(run_program(words, {.folder = archive.at("")}).out, "2\n");
}

}  // namespace
}  // namespace zhengbao
