#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/filled_archive.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class CliCorrect : public testing::Test {
 protected:
  std::string id() const {
    return lines_of(archive_.run({"list", "--ids", "source:b.html"}).out).at(0);
  }
  json record() const { return json::parse(archive_.run({"show", "--json", id()}).out); }
  ProgramResult correct() const {
    return archive_.run({"correct", id(), "title=关于调整三路公交车的通知", "written_on=2019-04-01",
                         "--by", "王", "--note", "见第1页"});
  }
  FilledArchive archive_;
};

TEST_F(CliCorrect, SetsAValueAndTellsWhatWasThere) {
  const ProgramResult run = correct();
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("written_on: 2019-03-01 → 2019-04-01  by 王, "));
  EXPECT_THAT(run.out, HasSubstr(": 见第1页\n"));
  EXPECT_EQ(record().at("written_on"), "2019-04-01");
  EXPECT_EQ(record().at("evidence").at("written_on").at("rule"), "correction");
  EXPECT_EQ(archive_.run({"search", "--count", "title:三路公交车"}).out, "1\n");
}

TEST_F(CliCorrect, SurvivesReprocessAndAddingAgainAndIsExported) {
  correct();
  EXPECT_EQ(archive_.run({"reprocess", "--quiet"}).status, 0);
  EXPECT_EQ(archive_.run({"add", "--again", "--quiet", archive_.inputs()}).status, 0);
  EXPECT_EQ(record().at("written_on"), "2019-04-01");
  const json exported =
      json::parse(archive_.run({"export", "jsonl", "--query", "title:三路公交车"}).out);
  EXPECT_EQ(exported.at("evidence").at("title").at("rule"), "correction");
  EXPECT_EQ(exported.at("evidence").at("title").at("raw"), "关于调整公交线路的通知");
  EXPECT_EQ(archive_.run({"verify", "--quiet"}).status, 0);
}

TEST_F(CliCorrect, IsNoChangeThatADryRunOfReprocessTells) {
  correct();
  const ProgramResult run = archive_.run({"reprocess", "--dry-run", "--quiet"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out, "");
}

TEST_F(CliCorrect, ListsWhatWasSet) {
  EXPECT_EQ(archive_.run({"correct"}).status, 1);
  correct();
  const auto lines = lines_of(archive_.run({"correct", id(), "--json"}).out);
  ASSERT_EQ(lines.size(), 2u);
  const json title = json::parse(lines[0]);
  EXPECT_EQ(title.at("field"), "title");
  EXPECT_EQ(title.at("former"), "关于调整公交线路的通知");
  EXPECT_EQ(title.at("values"), json::array({"关于调整三路公交车的通知"}));
  EXPECT_EQ(lines_of(archive_.run({"correct"}).out).size(), 2u);
}

TEST_F(CliCorrect, WritesNumbersInTheFormTheProgramGivesThem) {
  archive_.run({"correct", id(), "document_number=青政发[2019] 5号"});
  EXPECT_EQ(record().at("document_number"), "青政发〔2019〕5号");
}

TEST_F(CliCorrect, RefusesNonsense) {
  EXPECT_EQ(archive_.run({"correct", "ffffffffffffffff-9", "title=x"}).status, 1);
  EXPECT_EQ(archive_.run({"correct", id(), "title"}).status, 2);
  EXPECT_THAT(archive_.run({"correct", id(), "written_on=2019-02-30"}).err,
              HasSubstr("is no date"));
  EXPECT_THAT(archive_.run({"correct", id(), "colour=red"}).err, HasSubstr("no field 'colour'"));
  EXPECT_EQ(record().at("written_on"), "2019-03-01");
}

TEST(CliReprocess, TellsThatNothingChangedAndKeepsIds) {
  FilledArchive archive;
  const std::string digest = archive.content_digest();
  const std::string ids = archive.run({"list", "--ids"}).out;
  const ProgramResult run = archive.run({"reprocess"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr("2 files read again, 0 with 0 changes, 0 failed"));
  EXPECT_EQ(archive.run({"list", "--ids"}).out, ids);
  EXPECT_EQ(archive.content_digest(), digest);
}

TEST(CliReprocess, TellsWhatChanged) {
  FilledArchive archive;
  // A record of fewer pages is what another version of the program might read.
  const ProgramResult first = archive.run({"reprocess", "--json", "b.html"});
  ASSERT_EQ(lines_of(first.out).size(), 1u);
  EXPECT_EQ(json::parse(first.out).at("outcome"), "same");
  EXPECT_EQ(json::parse(first.out).at("name"), "b.html");
  EXPECT_EQ(archive.run({"reprocess", "none.html"}).status, 1);
}

TEST(CliReview, ListsWhatNeedsAPerson) {
  TestArchive archive;
  archive.write("notice.html",
                notice_page("关于石拱桥的通知", "青政发〔2019〕3号", "石拱桥应登记。"));
  archive.write("empty.pdf", "%PDF-1.4\n");
  archive.run({"add", "--quiet", archive.inputs()});
  const auto lines = lines_of(archive.run({"review", "--json"}).out);
  ASSERT_FALSE(lines.empty());
  const json worst = json::parse(lines[0]);
  EXPECT_EQ(worst.at("class"), "unread");
  EXPECT_EQ(worst.at("source_name"), "empty.pdf");
  EXPECT_THAT(archive.run({"review", "--count"}).out, HasSubstr("1  unread\n"));
  EXPECT_THAT(archive.run({"review"}).out, HasSubstr("error unread "));
  EXPECT_EQ(archive.run({"review", "--only", "contents"}).status, 1);
}

TEST(CliAdd, ATableTellsWhatEachFileWasTakenFor) {
  TestArchive archive;
  archive.write("notice.html",
                notice_page("关于石拱桥的通知", "青政发〔2019〕3号", "石拱桥应登记。"));
  EXPECT_THAT(archive.run({"add", "--table", archive.inputs()}).out,
              HasSubstr("notice.html  policy: 关于石拱桥的通知\n"));
}

}  // namespace
}  // namespace zhengbao
