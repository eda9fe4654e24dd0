// A run that is killed loses at most its batch, and the same run again ends
// with the archive that an undisturbed run makes.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

constexpr int kSources = 60;
constexpr int kBatch = 7;

Sample source_number(int i) {
  Sample sample{"第" + std::to_string(i) + "号通知", "古桥保护事项" + std::to_string(i * 7919)};
  sample.url = "http://www.qinglan.example/" + std::to_string(i % 50);  // ten have two versions
  sample.name = std::to_string(i);
  return sample;
}

// One run over all sources, skipping what is there, as `add` does.
void run_all(const std::filesystem::path& path) {
  TestArchive archive(path);
  int added = 0;
  for (int i = 0; i < kSources; ++i) {
    const Sample sample = source_number(i);
    const KeptOriginal kept = archive.keep(sample);
    if (archive.archive().find_source(kept.sha256).value()) continue;
    if (i % 9 == 8) {
      ASSERT_TRUE(
          archive.archive().add_failure(sample_source(sample), {ErrorCode::timeout, "", {}}));
    } else {
      archive.add(sample);
    }
    if (++added % kBatch == 0) archive.commit();
  }
  archive.commit();
}

// Runs in a child and kills it after a while; true when it had ended before.
bool run_and_kill(const std::filesystem::path& path, useconds_t after_us) {
  const pid_t child = fork();
  if (child == 0) {
    run_all(path);
    _exit(0);
  }
  usleep(after_us);
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status);
}

std::vector<std::string> codes(const VerifyReport& report) {
  std::vector<std::string> codes;
  for (const Finding& finding : report.findings) codes.push_back(finding.code);
  return codes;
}

TEST(Kill, EveryStateAKilledRunLeavesIsSoundAndTheNextRunFinishes) {
  TempFolder folder;
  run_all(folder / "undisturbed");
  const std::string wanted =
      Archive::open(folder / "undisturbed", OpenMode::read)->verify({})->content_digest;

  std::mt19937 random(9);
  const auto path = folder / "killed";
  for (int round = 0; round < 20; ++round) {
    const bool ended = run_and_kill(path, static_cast<useconds_t>(5'000 + random() % 60'000));
    const auto archive = Archive::open(path, OpenMode::read);
    if (!archive) {
      ASSERT_NE(archive.error().code, ErrorCode::busy);
      continue;  // killed before there was one
    }
    const auto report = archive->verify({});
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_THAT(codes(*report), testing::Each(testing::StrEq("original-unclaimed")));
    if (ended) break;
  }
  run_all(path);
  const auto archive = Archive::open(path, OpenMode::read);
  const auto report = archive->verify({});
  EXPECT_THAT(report->findings, testing::IsEmpty());
  EXPECT_EQ(report->content_digest, wanted);
  EXPECT_TRUE(std::filesystem::is_empty(path / "originals/incoming"));
}

TEST(Kill, WhatWasNotCommittedIsNotThere) {
  TempFolder folder;
  {
    TestArchive archive(folder / "archive");
    archive.add(source_number(1));
    archive.commit();
    archive.add(source_number(2));
  }
  TestArchive archive(folder / "archive");
  EXPECT_EQ(archive.count(""), 1);
  EXPECT_FALSE(archive.archive().find_source(sample_sha256(source_number(2))).value());
}

}  // namespace
}  // namespace zhengbao
