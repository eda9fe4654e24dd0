// The workers of one run: gives them jobs, watches their time, replaces them.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "cli/read_job.h"
#include "cli/worker_process.h"

namespace zhengbao {

// Half of the workers take the job with the most bytes, the others the oldest one:
// a large file that comes last does not make everybody wait at the end, and what
// was submitted first still comes back early.
//
// One thread. Every job that was submitted comes back exactly once, as what the
// worker answered or as the reason why it could not: timeout, too_large (memory)
// or damaged (crash). A crash and running out of memory are blamed on a job only
// when they happen again in a worker that has read nothing before.
class WorkerPool {
 public:
  WorkerPool(int workers, const WorkerLimits& limits) : size_(workers), limits_(limits) {}

  // True until enough jobs are held to choose among.
  bool wants_work() const;
  bool idle() const { return jobs_held_ == 0; }
  // `ticket` comes back with the reply; `bytes` is the size of the file.
  // Errors: io, unsupported: no worker can be started.
  Result<void> submit(std::uint64_t ticket, std::int64_t bytes, ReadJob job);

  struct Done {
    std::uint64_t ticket = 0;
    ReadReply reply;
  };
  // Waits until something comes back, `wake_fd` (or -1) is readable, or the
  // time is over, whichever is first. Errors as submit().
  Result<std::vector<Done>> wait(std::chrono::milliseconds longest, int wake_fd);

  // Pages read so far of the sources that are being read.
  std::int64_t pages_under_way() const;

 private:
  using Clock = std::chrono::steady_clock;
  struct HeldJob {
    std::uint64_t ticket = 0;
    std::int64_t bytes = 0;
    ReadJob job;
    bool second_try = false;
  };
  struct Worker {
    WorkerProcess process;
    std::deque<HeldJob> jobs;   // the first is being read
    Clock::time_point started;  // when the first was begun
    int pages = 0;              // of the first
    bool untouched = true;      // nothing read before the first
    bool takes_largest = false;
  };

  Result<void> dispatch();
  Result<void> dispatch_second_tries();
  Result<Worker*> find_free_worker();
  bool may_start_worker() const { return workers_.size() < static_cast<std::size_t>(size_); }
  Result<Worker*> start_worker();
  std::deque<HeldJob>::iterator choose_job(const Worker& worker);
  void give(Worker& worker, std::deque<HeldJob>::iterator job);
  void take_input(Worker& worker, std::vector<Done>& done);
  void take_frame(Worker& worker, const Frame& frame, std::vector<Done>& done);
  void finish_first(Worker& worker, ReadReply reply, std::vector<Done>& done);
  void end_overdue(std::vector<Done>& done);
  void end_worker(Worker& worker, std::optional<Error> reason, std::vector<Done>& done);
  Clock::time_point deadline(const Worker& worker) const;
  int poll_workers(std::chrono::milliseconds longest, int wake_fd);

  int size_;
  WorkerLimits limits_;
  std::deque<HeldJob> waiting_;
  std::vector<Worker> workers_;
  std::size_t jobs_held_ = 0;
  bool cannot_start_ = false;
};

}  // namespace zhengbao
