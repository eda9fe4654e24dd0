#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(CliList, ShowsEveryRecordOnALine) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"list"});
  EXPECT_EQ(run.status, 0);
  ASSERT_EQ(lines_of(run.out).size(), 2u);
  EXPECT_THAT(run.out, HasSubstr("  2019-03-01  "));
  EXPECT_THAT(run.out, HasSubstr("关于调整公交线路的通知\n"));
}

TEST(CliList, AQueryChooses) {
  FilledArchive archive;
  EXPECT_EQ(lines_of(archive.run({"list", "title:公交"}).out).size(), 1u);
  EXPECT_EQ(archive.run({"list", "title:不存在"}).status, 1);
  EXPECT_EQ(lines_of(archive.run({"list", "--limit", "1"}).out).size(), 1u);
}

TEST(CliList, JsonGivesIssuersAsAList) {
  FilledArchive archive;
  const json record = json::parse(archive.run({"list", "--json", "title:公交"}).out);
  EXPECT_EQ(record.at("issuers"), json::array({"青岚市人民政府"}));
  EXPECT_EQ(record.at("source_name"), "b.html");
}

TEST(CliList, SourcesAreChosenByWordsOfTheirName) {
  FilledArchive archive;
  EXPECT_EQ(lines_of(archive.run({"list", "--sources"}).out).size(), 2u);
  EXPECT_EQ(lines_of(archive.run({"list", "--sources", "B.HTML"}).out).size(), 1u);
  const ProgramResult failed = archive.run({"list", "--failed"});
  EXPECT_EQ(failed.status, 1);
  EXPECT_TRUE(failed.err.ends_with(": no file matches\n")) << failed.err;
}

TEST(CliStats, CountsWhatIsThere) {
  FilledArchive archive;
  const json stats = json::parse(archive.run({"stats", "--json"}).out);
  EXPECT_EQ(stats.at("records"), 2);
  EXPECT_EQ(stats.at("sources"), 2);
  EXPECT_EQ(stats.at("failures"), 0);
  EXPECT_EQ(stats.at("by_year"), json::parse(R"([{"value": "2019", "count": 2}])"));
  const ProgramResult table = archive.run({"stats"});
  EXPECT_THAT(table.out, HasSubstr("2  records\n"));
  EXPECT_THAT(table.out, HasSubstr("by issuer\n  2  青岚市人民政府\n"));
}

}  // namespace
}  // namespace zhengbao
