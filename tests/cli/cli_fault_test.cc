#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::HasSubstr;

// Three pages, of which reading b.html goes wrong in the given way.
class CliFault : public testing::Test {
 protected:
  void SetUp() override {
    if (kSanitized) GTEST_SKIP() << "a sanitizer takes the place of the sandbox";
    for (const char* name : {"a.html", "b.html", "c.html"}) {
      archive_.write(
          name, notice_page(std::string("关于") + name + "的通知", "青政发〔2019〕3号", "正文。"));
    }
  }

  ProgramResult add_with(const std::string& kind, const std::vector<std::string>& options = {}) {
    std::vector<std::string> words = {"add", "--json", archive_.inputs()};
    words.insert(words.end(), options.begin(), options.end());
    return archive_.run(words, {.program = ZHENGBAO_WITH_FAULTS,
                                .environment = {{"ZHENGBAO_TEST_FAULT", kind + ":b.html"}}});
  }

  // Reads all three; returns the error recorded for b.html.
  json error_of(const std::string& kind, const std::vector<std::string>& options = {}) {
    const ProgramResult run = add_with(kind, options);
    EXPECT_EQ(run.status, 3) << run.err;
    EXPECT_EQ(lines_of(run.out).size(), 3u) << run.err;
    EXPECT_EQ(lines_of(archive_.run({"list", "--ids"}).out).size(), 2u);
    EXPECT_EQ(archive_.run({"verify"}).status, 0);
    const ProgramResult failed = archive_.run({"list", "--failed", "--json"});
    return failed.status == 0 ? json::parse(failed.out).at("error") : json();
  }

  TestArchive archive_;
};

TEST_F(CliFault, ACrashCostsOneFile) {
  EXPECT_EQ(error_of("crash"),
            json({{"code", "damaged"}, {"message", "the reader crashed (signal 11)"}}));
}

TEST_F(CliFault, AnAbortCostsOneFile) {
  EXPECT_EQ(error_of("abort"),
            json({{"code", "damaged"}, {"message", "the reader crashed (signal 6)"}}));
}

TEST_F(CliFault, AHangCostsOneFileAndItsTime) {
  const json error = error_of("hang", {"--worker-time", "1"});
  EXPECT_EQ(error.at("code"), "timeout");
  EXPECT_EQ(error.at("message"), "not read within 1 seconds; see --worker-time");
}

TEST_F(CliFault, RunningOutOfMemoryCostsOneFile) {
  const json error = error_of("memory", {"--worker-memory", "256"});
  EXPECT_EQ(error.at("code"), "too_large");
  EXPECT_THAT(error.at("message"), HasSubstr("256 MiB"));
}

TEST_F(CliFault, ALibraryThatExitsCostsOneFile) {
  EXPECT_EQ(error_of("exit").at("code"), "too_large");
}

TEST_F(CliFault, AWorkerThatLeavesInItsFirstFileIsNotAskedForEver) {
  EXPECT_EQ(error_of("clean-exit").at("message"), "the reader gave up (status 0)");
}

TEST_F(CliFault, ANetworkConnectionKillsTheWorker) {
  EXPECT_EQ(error_of("socket").at("message"), "the reader tried what the sandbox forbids");
}

// The worker aborts when one of them does work; it reads the file when none does.
TEST_F(CliFault, WritingFilesSignallingOthersAndForkingDoNotWork) {
  const ProgramResult run = add_with("forbidden");
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_EQ(lines_of(run.out).size(), 3u);
}

TEST_F(CliFault, AFailureIsReadAgainWhenAsked) {
  error_of("crash");
  EXPECT_EQ(archive_.run({"add", "--quiet", "--retry-failed", archive_.inputs()}).status, 0);
  EXPECT_EQ(lines_of(archive_.run({"list", "--ids"}).out).size(), 3u);
  EXPECT_EQ(archive_.run({"list", "--failed"}).status, 1);
}

TEST_F(CliFault, OneStageAloneSurvivesACrashToo) {
  const ProgramResult run = run_program(
      {"extract", archive_.inputs() + "/b.html"},
      {.program = ZHENGBAO_WITH_FAULTS, .environment = {{"ZHENGBAO_TEST_FAULT", "crash:b"}}});
  EXPECT_EQ(run.status, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err,
            "zhengbao: " + archive_.inputs() + "/b.html: the reader crashed (signal 11)\n");
}

}  // namespace
}  // namespace zhengbao
