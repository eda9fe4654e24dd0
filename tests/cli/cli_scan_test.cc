#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <thread>

#include "tests/cli/program_run.h"
#include "tests/cli/scan_file.h"

namespace zhengbao {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// Seconds that a page which is well never takes.
constexpr const char* kPatience = kSanitized ? "30" : "10";

bool soon(const std::function<bool()>& happened) {
  for (int i = 0; i < 6000 && !happened(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return happened();
}

// The program with a fault that meets jobs whose "name@page" contains the text
// behind the colon.
RunOptions with_fault(const std::string& fault) {
  return {.program = ZHENGBAO_WITH_FAULTS, .environment = {{"ZHENGBAO_TEST_FAULT", fault}}};
}

// Pages of a document with a diagnostic, in order.
std::vector<int> pages_with(const json& diagnostics, const std::string& code) {
  std::vector<int> pages;
  for (const json& diagnostic : diagnostics) {
    if (diagnostic.at("code") == code) pages.push_back(diagnostic.at("page"));
  }
  return pages;
}

class CliScan : public testing::Test {
 protected:
  void SetUp() override { archive_.write("scan.tif", scan_file(4)); }

  ProgramResult add(const std::string& fault = "none:",
                    const std::vector<std::string>& options = {}) {
    std::vector<std::string> words = {"add", "--quiet", archive_.inputs()};
    words.insert(words.end(), options.begin(), options.end());
    return archive_.run(words, with_fault(fault));
  }
  json source() const { return json::parse(archive_.run({"list", "--sources", "--json"}).out); }
  std::size_t kept_readings() const {
    std::size_t files = 0;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator it(archive_.path() + "/readings", error),
         end;
         it != end; it.increment(error)) {
      const bool kept = it->path().string().find("incoming") == std::string::npos;
      files += kept && it->is_regular_file(error) ? 1 : 0;
    }
    return files;
  }

  TestArchive archive_;
};

TEST_F(CliScan, EveryPageIsRecognisedAndItsReadingKept) {
  const ProgramResult run = add();
  ASSERT_EQ(run.err, "");
  EXPECT_THAT(pages_with(source().at("diagnostics"), "page-recognised"), ElementsAre(1, 2, 3, 4));
  EXPECT_EQ(kept_readings(), 4u);
  EXPECT_EQ(archive_.run({"verify"}).status, 0);
}

TEST_F(CliScan, ReadingASourceAgainRecognisesNothing) {
  add();
  const std::string before = archive_.content_digest();
  EXPECT_EQ(add("hang:scan.tif@", {"--again"}).status, 0);
  EXPECT_EQ(archive_.content_digest(), before);
}

TEST_F(CliScan, NeverMeansNever) {
  EXPECT_EQ(add("hang:scan.tif@", {"--ocr", "never"}).status, 0);
  EXPECT_EQ(kept_readings(), 0u);
  EXPECT_THAT(pages_with(source().at("diagnostics"), "page-recognised"), IsEmpty());
}

TEST_F(CliScan, ADryRunRecognisesAndKeepsNothing) {
  const ProgramResult run = archive_.run({"add", "--json", "--dry-run", archive_.inputs()});
  const json report = json::parse(run.out);
  EXPECT_THAT(pages_with(report.at("source").at("diagnostics"), "page-recognised"),
              ElementsAre(1, 2, 3, 4));
  EXPECT_FALSE(std::filesystem::exists(archive_.path()));
}

TEST_F(CliScan, APageThatHangsCostsItsTimeAndNothingElse) {
  add("hang:scan.tif@3", {"--worker-time", kPatience});
  const json diagnostics = source().at("diagnostics");
  EXPECT_THAT(pages_with(diagnostics, "page-recognised"), ElementsAre(1, 2, 4));
  EXPECT_THAT(pages_with(diagnostics, "page-unread"), ElementsAre(3));
  EXPECT_THAT(diagnostics.dump(), HasSubstr("seconds; see --worker-time"));
  EXPECT_EQ(kept_readings(), 3u);
}

TEST_F(CliScan, APageThatCrashesItsReaderIsLeftEmpty) {
  if (kSanitized) GTEST_SKIP() << "a sanitizer takes the signal";
  add("crash:scan.tif@2");
  const json diagnostics = source().at("diagnostics");
  EXPECT_THAT(pages_with(diagnostics, "page-recognised"), ElementsAre(1, 3, 4));
  EXPECT_THAT(pages_with(diagnostics, "page-unread"), ElementsAre(2));
  EXPECT_THAT(diagnostics.dump(), HasSubstr("the reader crashed (signal 11)"));
}

TEST_F(CliScan, APageThatTakesTooMuchMemoryIsLeftEmpty) {
  if (kSanitized) GTEST_SKIP() << "a sanitizer takes the place of the sandbox";
  add("memory:scan.tif@2", {"--worker-memory", "512"});
  EXPECT_THAT(pages_with(source().at("diagnostics"), "page-unread"), ElementsAre(2));
}

TEST_F(CliScan, AFileWithoutOneReadablePageFailsAndIsTriedAgain) {
  if (kSanitized) GTEST_SKIP() << "a sanitizer takes the signal";
  EXPECT_EQ(add("crash:scan.tif@").status, 3);
  EXPECT_EQ(source().at("error").at("message"), "the reader crashed (signal 11)");
  add("none:", {"--retry-failed"});
  EXPECT_EQ(source().at("status"), "done");
}

TEST_F(CliScan, KilledInTheMiddleTheNextRunGoesOnAtThePage) {
  TestArchive undisturbed;
  ASSERT_EQ(undisturbed.run({"add", "--quiet", archive_.inputs()}).err, "");
  RunningProgram run({"--archive", archive_.path(), "add", "-j", "1", archive_.inputs()},
                     with_fault("hang:scan.tif@3"));
  ASSERT_TRUE(soon([&] { return kept_readings() == 2; }));
  run.send_signal(SIGKILL);
  run.result();
  // Pages that were recognised are not asked for again.
  EXPECT_EQ(add("hang:scan.tif@1", {"--worker-time", "20"}).err, "");
  EXPECT_THAT(pages_with(source().at("diagnostics"), "page-unread"), IsEmpty());
  EXPECT_NE(archive_.content_digest(), "");
  EXPECT_EQ(archive_.content_digest(), undisturbed.content_digest());
}

TEST_F(CliScan, CtrlCKeepsThePagesThatWereRecognised) {
  RunningProgram run({"--archive", archive_.path(), "add", "-j", "1", archive_.inputs()},
                     with_fault("hang:scan.tif@2"));
  ASSERT_TRUE(soon([&] { return kept_readings() == 1; }));
  run.send_signal(SIGINT);
  const ProgramResult stopped = run.result();
  EXPECT_EQ(stopped.status, 128 + SIGINT);
  EXPECT_THAT(stopped.err, HasSubstr("run the same command again to finish\n"));
  EXPECT_EQ(add().err, "");
  EXPECT_EQ(kept_readings(), 4u);
}

TEST_F(CliScan, OneFileAloneIsRecognisedPageByPageToo) {
  const std::string file = archive_.inputs() + "/scan.tif";
  const ProgramResult run =
      run_program({"extract", "--worker-time", kPatience, file}, with_fault("hang:scan.tif@4"));
  ASSERT_EQ(run.status, 0) << run.err;
  const json diagnostics = json::parse(run.out).at("diagnostics");
  EXPECT_THAT(pages_with(diagnostics, "page-recognised"), ElementsAre(1, 2, 3));
  EXPECT_THAT(pages_with(diagnostics, "page-unread"), ElementsAre(4));
}

}  // namespace
}  // namespace zhengbao
