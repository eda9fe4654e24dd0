// What a command and all the processes below it take of memory.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace zhengbao::bench {

struct RunCost {
  double seconds = 0;                 // wall clock
  double cpu_seconds = 0;             // user and system, of the command and its children
  std::int64_t peak_pss_kib = 0;      // of all processes together, sampled
  std::int64_t peak_rss_kib = 0;      // the same by resident size: shared pages count for each
  std::int64_t peak_process_kib = 0;  // the largest resident size any one process had
  int processes = 0;                  // the most that were seen at once
  int status = -1;                    // exit status, or 128 + signal
};

// Runs `words` in `folder` with standard output to the file `output` there and
// error to /dev/null, waits for it, and samples /proc every few milliseconds
// meanwhile.
RunCost run_and_watch(const std::vector<std::string>& words, const std::string& folder,
                      const std::string& output = "/dev/null");

// The process and everything below it.
std::vector<pid_t> process_tree(pid_t root);

}  // namespace zhengbao::bench
