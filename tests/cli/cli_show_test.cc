#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class CliShow : public testing::Test {
 protected:
  std::string id() const {
    return lines_of(archive_.run({"list", "--ids", "title:公交"}).out).at(0);
  }
  FilledArchive archive_;
};

TEST_F(CliShow, ShowsEachFieldWithItsLabelAndTheSource) {
  const ProgramResult run = archive_.run({"show", id()});
  EXPECT_EQ(run.status, 0);
  EXPECT_TRUE(run.out.starts_with(id() + "  ")) << run.out;
  EXPECT_THAT(run.out, HasSubstr("关于调整公交线路的通知\n"));
  EXPECT_THAT(run.out, HasSubstr("青政发〔2019〕4号\n"));
  EXPECT_THAT(run.out, HasSubstr("\nsource\n  b.html  text/html, "));
  EXPECT_EQ(run.out.find("confidence"), std::string::npos);
}

TEST_F(CliShow, EvidenceTellsRuleAndConfidence) {
  EXPECT_THAT(archive_.run({"show", "--evidence", id()}).out, HasSubstr("rule "));
}

TEST_F(CliShow, TextIsTheRunningTextAlone) {
  EXPECT_THAT(archive_.run({"show", "--text", id()}).out, HasSubstr("三路公交车改道行驶。\n"));
  EXPECT_THAT(archive_.run({"show", "--page", "1", id()}).out, HasSubstr("三路公交车改道行驶。\n"));
  EXPECT_EQ(archive_.run({"show", "--page", "9", id()}).status, 2);
}

TEST_F(CliShow, JsonIsTheRecord) {
  const json record = json::parse(archive_.run({"show", "--json", id()}).out);
  EXPECT_EQ(record.at("id"), id());
  EXPECT_EQ(record.at("title"), "关于调整公交线路的通知");
}

TEST_F(CliShow, TheBeginningOfAnIdIsEnough) {
  EXPECT_EQ(archive_.run({"show", id().substr(0, 8)}).out, archive_.run({"show", id()}).out);
}

TEST_F(CliShow, AnUnknownIdFindsNothing) {
  const ProgramResult run = archive_.run({"show", "ffffffffffffffff-9"});
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr("ffffffffffffffff-9"));
}

}  // namespace
}  // namespace zhengbao
