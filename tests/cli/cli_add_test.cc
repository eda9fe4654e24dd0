#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::vector<std::string> outcomes(const ProgramResult& run) {
  std::vector<std::string> found;
  for (const std::string& line : lines_of(run.out)) {
    found.push_back(json::parse(line).at("outcome"));
  }
  return found;
}

std::string first_notice() {
  return notice_page("关于公布市民广场开放时间的通知", "青政发〔2019〕3号", "市民广场每日开放。");
}

std::string second_notice() {
  return notice_page("关于调整公交线路的通知", "青政发〔2019〕4号", "三路公交车改道行驶。");
}

TEST(CliAdd, ReadsAFolderInOrderOfNameAndSaysWhatBecameOfEachFile) {
  TestArchive archive;
  archive.write("b.html", second_notice());
  archive.write("a.html", first_notice());
  const ProgramResult run = archive.run({"add", "--json", archive.inputs()});
  ASSERT_EQ(lines_of(run.out).size(), 2u) << run.err;
  const json first = json::parse(lines_of(run.out)[0]);
  EXPECT_EQ(first.at("outcome"), "added");
  EXPECT_EQ(first.at("path"), archive.inputs() + "/a.html");
  EXPECT_EQ(first.at("source").at("name"), "a.html");
  EXPECT_EQ(first.at("source").at("media_type"), "text/html");
  ASSERT_EQ(first.at("ids").size(), 1u);
  const std::string sha256 = first.at("source").at("sha256");
  EXPECT_EQ(first.at("ids")[0], sha256.substr(0, 16) + "-1");
}

TEST(CliAdd, AFileHeldAlreadyIsNotReadAgain) {
  TestArchive archive;
  archive.write("a.html", first_notice());
  archive.run({"add", archive.inputs()});
  const std::string digest = archive.content_digest();
  EXPECT_EQ(outcomes(archive.run({"add", "--json", archive.inputs()})),
            std::vector<std::string>{"held"});
  EXPECT_EQ(outcomes(archive.run({"add", "--json", "--again", archive.inputs()})),
            std::vector<std::string>{"added"});
  EXPECT_NE(digest, "");
  EXPECT_EQ(archive.content_digest(), digest);
}

TEST(CliAdd, TheSameBytesUnderTwoNamesAreOneSource) {
  TestArchive archive;
  archive.write("a.html", first_notice());
  archive.write("copy.html", first_notice());
  const ProgramResult run = archive.run({"add", "--json", archive.inputs()});
  EXPECT_EQ(outcomes(run), (std::vector<std::string>{"added", "duplicate"}));
  EXPECT_EQ(lines_of(archive.run({"list", "--sources"}).out).size(), 1u);
}

TEST(CliAdd, WhatCannotBeReadIsRecordedWithItsReasonAndTheRestGoesOn) {
  TestArchive archive;
  archive.write("a.html", first_notice());
  archive.write("b.pdf", "%PDF-1.4\nnot really");
  const ProgramResult run = archive.run({"add", archive.inputs()});
  EXPECT_EQ(run.status, 3);
  EXPECT_THAT(run.out, HasSubstr("1  failed\n"));
  EXPECT_THAT(run.err, HasSubstr("zhengbao: " + archive.inputs() + "/b.pdf: damaged: "));
  const ProgramResult failed = archive.run({"list", "--failed", "--json"});
  ASSERT_EQ(lines_of(failed.out).size(), 1u);
  const json source = json::parse(failed.out);
  EXPECT_EQ(source.at("error").at("code"), "damaged");
  EXPECT_EQ(source.at("media_type"), "application/pdf");
  EXPECT_EQ(outcomes(archive.run({"add", "--json", archive.inputs()})),
            (std::vector<std::string>{"held", "held"}));
  EXPECT_EQ(outcomes(archive.run({"add", "--json", "--retry-failed", archive.inputs()})),
            (std::vector<std::string>{"held", "failed"}));
}

TEST(CliAdd, ADryRunWritesNothing) {
  TestArchive archive;
  archive.write("a.html", first_notice());
  const ProgramResult run = archive.run({"add", "--dry-run", archive.inputs()});
  EXPECT_THAT(run.out, HasSubstr("1  files would be added"));
  EXPECT_FALSE(std::filesystem::exists(archive.path()));
}

TEST(CliAdd, APathThatIsNotThereIsToldAndTheOthersAreRead) {
  TestArchive archive;
  const std::string file = archive.write("a.html", first_notice());
  const ProgramResult run = archive.run({"add", "--quiet", archive.at("gone"), file});
  EXPECT_EQ(run.status, 3);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr("zhengbao: " + archive.at("gone") + ": "));
  EXPECT_EQ(archive.run({"add", archive.at("gone")}).status, 2);
}

TEST(CliAdd, AnArchiveThatCannotBeWrittenIsLoud) {
  TestArchive archive;
  const std::string file = archive.write("a.html", first_notice());
  const ProgramResult run = run_program({"--archive", "/proc/zhengbao", "add", file});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.err, HasSubstr("zhengbao: /proc/zhengbao: "));
}

TEST(CliAdd, TheNewContentOfAPageIsItsNextVersion) {
  TestArchive archive;
  archive.write("page.html", first_notice());
  archive.run({"add", archive.inputs()});
  archive.write("page.html", second_notice());
  const ProgramResult run = archive.run({"add", "--json", archive.inputs()});
  EXPECT_EQ(json::parse(run.out).at("source").at("version"), 2);
  EXPECT_EQ(lines_of(archive.run({"list", "--ids"}).out).size(), 1u);
  EXPECT_EQ(lines_of(archive.run({"list", "--ids", "--all-versions"}).out).size(), 2u);
}

TEST(CliAdd, TheArchiveIsTheSameWhateverTheNumberOfWorkers) {
  TestArchive one;
  TestArchive many;
  std::filesystem::create_directories(one.inputs());
  for (int i = 0; i < 30; ++i) {
    const std::string number = std::to_string(i);
    one.write(number + ".html",
              notice_page("关于第" + number + "号路口的通知", "青政发〔2019〕" + number + "号",
                          std::string(static_cast<std::size_t>(30 - i), 'x')));
  }
  one.run({"add", "--jobs", "1", one.inputs()});
  many.run({"add", "--jobs", "7", one.inputs()});
  EXPECT_NE(one.content_digest(), "");
  EXPECT_EQ(one.content_digest(), many.content_digest());
}

TEST(CliAdd, AHostileNameIsEscapedInMessages) {
  TestArchive archive;
  archive.write("bad\033[2J.pdf", "%PDF-1.4\n");
  const ProgramResult run = archive.run({"add", archive.inputs()});
  EXPECT_EQ(run.err.find('\033'), std::string::npos);
  EXPECT_THAT(run.err, HasSubstr("bad\\u{1b}[2J.pdf"));
}

TEST(CliAdd, AnUnreadableFileCostsOnlyItself) {
  if (::geteuid() == 0) GTEST_SKIP() << "root reads everything";
  TestArchive archive;
  const std::string locked = archive.write("a.html", first_notice());
  archive.write("b.html", second_notice());
  ::chmod(locked.c_str(), 0);
  const ProgramResult run = archive.run({"add", "--json", archive.inputs()});
  EXPECT_EQ(run.status, 3);
  EXPECT_EQ(outcomes(run), (std::vector<std::string>{"failed", "added"}));
}

}  // namespace
}  // namespace zhengbao
