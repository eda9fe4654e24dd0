#include "tests/bench/process_tree.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

namespace zhengbao::bench {

namespace {

constexpr auto kSampleEvery = std::chrono::milliseconds(10);
// In times a sample takes: walking the pages of a large process holds it up, and on two
// cores a tenth of the time went to it.
constexpr int kIdle = 50;

// The parent of a process, from /proc/PID/stat; its second word is the name in
// brackets, which may hold anything.
pid_t parent_of(const std::filesystem::path& folder) {
  std::ifstream in(folder / "stat");
  std::string line;
  std::getline(in, line);
  const std::size_t end = line.rfind(')');
  if (end == std::string::npos || end + 4 >= line.size()) return 0;
  return std::atoi(line.c_str() + end + 4);
}

std::int64_t kib_of(pid_t process, const char* file, std::string_view key) {
  std::ifstream in("/proc/" + std::to_string(process) + "/" + file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(key)) return std::atoll(line.c_str() + key.size());
  }
  return 0;
}

void sample(pid_t root, RunCost& cost) {
  std::int64_t pss = 0, rss = 0;
  const std::vector<pid_t> tree = process_tree(root);
  for (pid_t process : tree) {
    pss += kib_of(process, "smaps_rollup", "Pss:");
    rss += kib_of(process, "status", "VmRSS:");
    cost.peak_process_kib = std::max(cost.peak_process_kib, kib_of(process, "status", "VmHWM:"));
  }
  cost.peak_pss_kib = std::max(cost.peak_pss_kib, pss);
  cost.peak_rss_kib = std::max(cost.peak_rss_kib, rss);
  cost.processes = std::max(cost.processes, static_cast<int>(tree.size()));
}

pid_t start(const std::vector<std::string>& words, const std::string& folder,
            const std::string& output) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child != 0) return child;
  dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
  if (chdir(folder.c_str()) != 0) _exit(127);
  dup2(open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

std::vector<pid_t> process_tree(pid_t root) {
  std::multimap<pid_t, pid_t> children;
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const pid_t process = std::atoi(entry.path().filename().c_str());
    if (process > 0) children.emplace(parent_of(entry.path()), process);
  }
  std::vector<pid_t> tree{root};
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const auto [begin, end] = children.equal_range(tree[i]);
    for (auto child = begin; child != end; ++child) tree.push_back(child->second);
  }
  return tree;
}

RunCost run_and_watch(const std::vector<std::string>& words, const std::string& folder,
                      const std::string& output) {
  RunCost cost;
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = start(words, folder, output);
  int status = 0;
  rusage usage{};
  while (wait4(child, &status, WNOHANG, &usage) == 0) {
    const auto at = std::chrono::steady_clock::now();
    sample(child, cost);
    const auto taken = std::chrono::steady_clock::now() - at;
    std::this_thread::sleep_for(std::max<std::chrono::nanoseconds>(kSampleEvery, kIdle * taken));
  }
  cost.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  cost.cpu_seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
  cost.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return cost;
}

}  // namespace zhengbao::bench
