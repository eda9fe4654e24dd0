// Reads files with workers, the pictures of their pages one by one.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "archive/page_readings.h"
#include "cli/read_job.h"
#include "cli/worker_pool.h"

namespace zhengbao {

// How far the pages of scans are.
struct PictureProgress {
  std::int64_t pages = 0;  // that had to be recognised so far in this run
  std::int64_t done = 0;   // of them, also those that could not be
};

// A file is read once without recognising anything. When pages await that, each
// is a job of its own, so that one long scan keeps all workers busy; what comes
// back is kept at once, and when the last page is there the file is read again
// with what was kept. A page that costs its worker (crash, time, memory) or
// cannot be recognised stays empty with diagnostic page-unread; when that is so
// of all pages of a file, the file fails as its first page did.
//
// One thread. As WorkerPool: every job comes back exactly once.
class SourceReader {
 public:
  SourceReader(int workers, const WorkerLimits& limits, PageReadings readings)
      : pool_(workers, limits), readings_(std::move(readings)) {}

  bool wants_work() const { return pool_.wants_work(); }
  bool idle() const { return pool_.idle(); }
  // `job` is of a whole file; its ocr says automatic, never or always.
  // Errors: io, unsupported: no worker can be started.
  Result<void> submit(std::uint64_t ticket, std::int64_t bytes, ReadJob job);

  using Done = WorkerPool::Done;
  // As WorkerPool::wait(). Errors: also io, when a reading cannot be kept.
  Result<std::vector<Done>> wait(std::chrono::milliseconds longest, int wake_fd);

  // Pages read or recognised so far of the files that are being read.
  std::int64_t pages_under_way() const;
  PictureProgress pictures() const { return pictures_; }

 private:
  struct FileTask {
    std::uint64_t ticket = 0;
    std::int64_t bytes = 0;
    ReadJob job;
    std::string sha256;
    int pages = 0;  // of the file
    int pictures = 0, pictures_done = 0;
    std::optional<Error> first_failure;
  };
  struct PoolJob {
    std::uint64_t file = 0;  // key of files_
    int page = 0;            // 0: the whole file
  };
  using Replies = std::vector<Done>;

  Result<void> give(std::uint64_t file, int page, std::int64_t bytes, ReadJob job);
  Result<void> take(WorkerPool::Done& done, Replies& replies);
  Result<void> take_file(std::uint64_t file, ReadReply reply, Replies& replies);
  Result<void> take_picture(std::uint64_t file, int page, ReadReply reply, Replies& replies);
  Result<void> share_pages(std::uint64_t file, const ReadOutcome& outcome);
  Result<void> finish_file(std::uint64_t file, Replies& replies);
  void give_back(std::uint64_t file, ReadReply reply, Replies& replies);

  WorkerPool pool_;
  PageReadings readings_;
  std::map<std::uint64_t, FileTask> files_;
  std::map<std::uint64_t, PoolJob> jobs_;  // by the ticket the pool knows
  std::uint64_t next_file_ = 0;
  std::uint64_t next_job_ = 0;
  PictureProgress pictures_;
};

}  // namespace zhengbao
