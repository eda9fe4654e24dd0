// One running worker as the coordinator sees it.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "cli/frame.h"
#include "cli/read_job.h"
#include "core/result.h"

namespace zhengbao {

struct WorkerLimits {
  int memory_mib = 1024;          // address space in all
  int seconds = 120;              // for one source …
  double seconds_per_page = 0.5;  // … and for each of its pages read so far
};

// Owns the process: destroying it kills and reaps. One thread.
class WorkerProcess {
 public:
  WorkerProcess() = default;  // no process
  // Starts this program again as a worker. Errors: io.
  static Result<WorkerProcess> start(const WorkerLimits& limits);
  ~WorkerProcess();
  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) noexcept;

  int fd() const { return fd_; }
  // False when the worker has gone.
  bool send(const ReadJob& job) { return write_frame(fd_, FrameKind::job, encode(job)); }

  enum class Input { more, none, ended };
  // Takes what has arrived without waiting.
  Input receive();
  std::optional<Frame> next_frame() { return frames_.next(); }
  bool sent_nonsense() const { return frames_.broken(); }

  // Ends the process and returns its wait status. Its own end, when that came
  // first, keeps its reason.
  int kill_and_reap();

 private:
  WorkerProcess(pid_t pid, int fd) : pid_(pid), fd_(fd) {}
  pid_t pid_ = -1;
  int fd_ = -1;
  FrameBuffer frames_;
};

// What a source is told when its worker ended with this wait status.
Error describe_end(int wait_status, const WorkerLimits& limits);
// True for the end of a worker that only makes room.
bool is_clean_end(int wait_status);
// True for a worker that could not start: no source is to blame.
bool could_not_start(int wait_status);

}  // namespace zhengbao
