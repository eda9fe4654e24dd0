#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(CliExport, JsonLinesAreTheRecordsThatShowPrints) {
  FilledArchive archive;
  std::string shown;
  for (const std::string& id : lines_of(archive.run({"list", "--ids"}).out)) {
    const std::string record = archive.run({"show", "--json", id}).out;
    shown += record.substr(0, record.rfind(",\"relations\":")) + "}\n";
  }
  EXPECT_EQ(archive.run({"export", "jsonl"}).out, shown);
}

TEST(CliExport, AQueryChoosesAndNothingFoundIsStatusOne) {
  FilledArchive archive;
  EXPECT_EQ(lines_of(archive.run({"export", "jsonl", "--query", "title:公交"}).out).size(), 1u);
  EXPECT_EQ(archive.run({"export", "jsonl", "--query", "不存在的词"}).status, 1);
}

TEST(CliExport, AFileTakesTheTableWithItsByteOrderMark) {
  FilledArchive archive;
  const std::string file = archive.at("out.csv");
  const ProgramResult run = archive.run({"export", "csv", "--bom", "-o", file});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err, "zhengbao: " + file + ": 2 records\n");
  EXPECT_TRUE(read_file(file).starts_with("\xEF\xBB\xBFid,kind,title,"));
  EXPECT_FALSE(std::filesystem::exists(file + ".part"));
}

TEST(CliExport, QuietSaysNothingOfAFileThatWasWritten) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"export", "csv", "--quiet", "-o", archive.at("out.csv")});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out + run.err, "");
}

TEST(CliExport, AFileThatCannotBeMadeIsToldWithItsPath) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"export", "csv", "-o", archive.at("no/such/folder.csv")});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.err,
            "zhengbao: " + archive.at("no/such/folder.csv") + ": No such file or directory\n");
}

TEST(CliExport, ALinkStaysALinkToTheNewFile) {
  FilledArchive archive;
  const std::string link = archive.at("link.csv");
  std::filesystem::create_symlink(archive.write("real.csv", "old"), link);
  EXPECT_EQ(archive.run({"export", "csv", "-o", link}).status, 0);
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_TRUE(read_file(link).starts_with("id,kind,title,"));
}

TEST(CliExport, ADeviceIsWrittenNotReplaced) {
  FilledArchive archive;
  const std::string device = "/dev/full";
  const ProgramResult run = archive.run({"export", "csv", "-o", device});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.err, "zhengbao: /dev/full: No space left on device\n");
  EXPECT_TRUE(std::filesystem::is_character_file(device));
}

TEST(CliExport, AMistypedFormatGetsTheNearestOne) {
  FilledArchive archive;
  EXPECT_EQ(archive.run({"export", "json"}).err,
            "zhengbao: unknown format 'json'; did you mean 'jsonl'?\n");
}

TEST(CliExport, AReaderThatHasGoneEndsTheExportQuietly) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"export", "jsonl"}, {.closed_output = true});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.err, "");
}

}  // namespace
}  // namespace zhengbao
