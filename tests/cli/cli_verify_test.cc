#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

// Changes one byte of one original, whichever comes first.
void damage_an_original(const TestArchive& archive) {
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(archive.path() + "/originals")) {
    if (!entry.is_regular_file()) continue;
    std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
    std::fstream(entry.path(), std::ios::in | std::ios::out) << 'X';
    return;
  }
}

TEST(CliVerify, AWholeArchivePassesAndTellsItsDigest) {
  FilledArchive archive;
  const ProgramResult run = archive.run({"verify"});
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.out, HasSubstr("2 originals and 2 records checked, 0 findings\n"));
  EXPECT_THAT(run.out, HasSubstr("content digest " + archive.content_digest() + "\n"));
}

TEST(CliVerify, ADamagedOriginalIsNamed) {
  FilledArchive archive;
  damage_an_original(archive);
  const ProgramResult run = archive.run({"verify", "--json"});
  EXPECT_EQ(run.status, 2);
  ASSERT_EQ(lines_of(run.out).size(), 2u) << run.out;
  EXPECT_EQ(json::parse(lines_of(run.out)[1]).at("findings"), 1);
  EXPECT_FALSE(json::parse(lines_of(run.out)[0]).at("where").get<std::string>().empty());
}

}  // namespace
}  // namespace zhengbao
