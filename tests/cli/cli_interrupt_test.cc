#include <dirent.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <random>
#include <thread>

#include "tests/cli/program_run.h"

namespace zhengbao {
namespace {

using testing::HasSubstr;

constexpr int kNotices = 120;
constexpr int kKills = 5;

void write_notices(const TestArchive& archive) {
  for (int i = 0; i < kNotices; ++i) {
    const std::string number = std::to_string(i);
    archive.write(number + ".html",
                  notice_page("关于第" + number + "号路口的通知", "青政发〔2019〕" + number + "号",
                              "第" + number + "号路口改造。"));
  }
}

// Whether any process still has `parent` or has it no more but runs `program`
// as a worker for it.
bool worker_of(pid_t parent) {
  const std::string wanted = "--parent" + std::string(1, '\0') + std::to_string(parent);
  DIR* processes = ::opendir("/proc");
  bool found = false;
  while (const dirent* entry = ::readdir(processes)) {
    const std::string words = read_file(std::string("/proc/") + entry->d_name + "/cmdline");
    found = found || words.find(wanted) != std::string::npos;
  }
  ::closedir(processes);
  return found;
}

bool soon(const std::function<bool()>& happened) {
  for (int i = 0; i < 1000 && !happened(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return happened();
}

// An `add` whose worker hangs over the file that begins so.
RunningProgram add_that_hangs(const TestArchive& archive, const std::string& file) {
  return RunningProgram(
      {"--archive", archive.path(), "add", archive.inputs()},
      {.program = ZHENGBAO_WITH_FAULTS, .environment = {{"ZHENGBAO_TEST_FAULT", "hang:" + file}}});
}

TEST(CliInterrupt, KilledAtAnyMomentTheSameCommandFinishesTheWork) {
  TestArchive undisturbed;
  TestArchive disturbed;
  write_notices(undisturbed);
  const auto begun = std::chrono::steady_clock::now();
  ASSERT_EQ(undisturbed.run({"add", "--quiet", undisturbed.inputs()}).status, 0);
  const auto whole = std::chrono::steady_clock::now() - begun;
  std::mt19937 random(20191223);
  for (int i = 0; i < kKills; ++i) {
    RunningProgram add({"--archive", disturbed.path(), "add", "--quiet", undisturbed.inputs()});
    std::uniform_real_distribution<double> part(0.02, 0.6);
    std::this_thread::sleep_for(whole * part(random));
    add.send_signal(SIGKILL);
    add.result();
  }
  EXPECT_EQ(disturbed.run({"add", "--quiet", undisturbed.inputs()}).status, 0);
  EXPECT_NE(undisturbed.content_digest(), "");
  EXPECT_EQ(disturbed.content_digest(), undisturbed.content_digest());
}

TEST(CliInterrupt, NoWorkerOutlivesAKilledCoordinator) {
  TestArchive archive;
  archive.write("a.html", notice_page("通知", "青政发〔2019〕3号", "正文。"));
  RunningProgram add = add_that_hangs(archive, "a");
  ASSERT_TRUE(soon([&] { return worker_of(add.pid()); }));
  add.send_signal(SIGKILL);
  add.result();
  EXPECT_TRUE(soon([&] { return !worker_of(add.pid()); }));
}

TEST(CliInterrupt, CtrlCStoresWhatIsReadAndSaysHowToFinish) {
  TestArchive archive;
  archive.write("a.html", notice_page("通知", "青政发〔2019〕3号", "正文。"));
  archive.write("b.html", notice_page("通知二", "青政发〔2019〕4号", "正文。"));
  RunningProgram add = add_that_hangs(archive, "b");
  ASSERT_TRUE(soon([&] { return !archive.run({"list", "--sources"}).out.empty(); }));
  add.send_signal(SIGINT);
  const ProgramResult stopped = add.result();
  EXPECT_EQ(stopped.status, 128 + SIGINT);
  EXPECT_THAT(stopped.out, HasSubstr("1  files added"));
  EXPECT_THAT(stopped.out, HasSubstr("1  not reached"));
  EXPECT_THAT(stopped.err, HasSubstr("zhengbao: stopped; run the same command again to finish\n"));
  EXPECT_FALSE(worker_of(add.pid()));
  EXPECT_EQ(archive.run({"add", "--quiet", archive.inputs()}).status, 0);
  EXPECT_EQ(lines_of(archive.run({"list", "--ids"}).out).size(), 2u);
}

TEST(CliInterrupt, ASecondWriterIsToldWhoHoldsTheArchive) {
  TestArchive archive;
  archive.write("a.html", notice_page("通知", "青政发〔2019〕3号", "正文。"));
  RunningProgram add = add_that_hangs(archive, "a");
  ASSERT_TRUE(soon([&] { return worker_of(add.pid()); }));
  const ProgramResult second = archive.run({"add", archive.inputs()});
  EXPECT_EQ(second.status, 2);
  EXPECT_THAT(second.err, HasSubstr(std::to_string(add.pid())));
}

}  // namespace
}  // namespace zhengbao
