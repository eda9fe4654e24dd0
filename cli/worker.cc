#include "cli/worker.h"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "cli/frame.h"
#include "cli/job_reader.h"
#include "cli/sandbox.h"
#include "cli/worker_fault.h"

namespace zhengbao {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kProgressInterval = std::chrono::milliseconds(50);
// A worker that holds more than this of its own between two jobs makes room by ending. All
// models of the recogniser take 190 MiB, and half a second to load: pages of a scan are jobs.
constexpr std::size_t kIdleBytes = 240u << 20;

bool g_reading = false;

// Poppler ends the process with exit(1) when memory runs out (goo/gmem.h).
void report_exit_while_reading() {
  if (g_reading) ::_exit(kWorkerOutOfMemory);
}

class ProgressSender {
 public:
  explicit ProgressSender(int fd) : fd_(fd) {}
  void operator()(int done, int total) {
    const Clock::time_point now = Clock::now();
    if (fd_ < 0 || now - last_ < kProgressInterval) return;
    last_ = now;
    write_frame(fd_, FrameKind::progress, encode(ReadProgress{done, total}));
  }

 private:
  int fd_;
  Clock::time_point last_ = Clock::now();
};

// What is in memory for this process alone: libraries and faces are files, which others map
// too and the kernel drops when it needs room.
std::size_t own_bytes() {
  std::size_t total = 0;
  std::size_t resident = 0;
  std::size_t shared = 0;
  if (std::FILE* file = std::fopen("/proc/self/statm", "re")) {
    if (std::fscanf(file, "%zu %zu %zu", &total, &resident, &shared) != 3) resident = 0;
    std::fclose(file);
  }
  return (resident - std::min(resident, shared)) *
         static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

ReadReply too_large_to_send() {
  return fail(ErrorCode::too_large, "what was read out of the file is too large to pass on");
}

// Nothing when the worker must end: the reply has been given or cannot be.
bool answer(const ReadJob& job, JobReader& reader) {
  g_reading = true;
  try {
    before_reading(job);
    std::string reply = encode(reader.read(job));
    if (reply.size() > kMaxFrameBytes) reply = encode(too_large_to_send());
    g_reading = false;
    return write_frame(kWorkerSocket, FrameKind::reply, reply);
  } catch (const std::bad_alloc&) {
    ::_exit(kWorkerOutOfMemory);
  }
}

}  // namespace

int serve_jobs(std::uint64_t memory_bytes, int parent) {
  // Ctrl-C reaches the whole group; only the coordinator decides what it means.
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
  ::mallopt(M_ARENA_MAX, 1);
  if (!enter_sandbox(memory_bytes, parent)) return kWorkerCannotStart;
  std::atexit(report_exit_while_reading);
  JobReader reader{ProgressSender(kWorkerSocket)};
  while (auto frame = read_frame(kWorkerSocket)) {
    const auto job = decode_job(frame->payload);
    if (frame->kind != FrameKind::job || !job) return kWorkerCannotStart;
    if (!answer(*job, reader)) break;
    ::malloc_trim(0);
    if (own_bytes() > kIdleBytes + reader.kept_bytes()) break;
  }
  return 0;
}

}  // namespace zhengbao
