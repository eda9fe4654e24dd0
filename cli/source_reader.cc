#include "cli/source_reader.h"

#include <algorithm>

namespace zhengbao {
namespace {

// What a picture weighs among the files the pool chooses from: no small job
// that may be queued behind another one.
constexpr std::int64_t kPictureBytes = 1 << 20;

OcrMode deferred(OcrMode mode) {
  if (mode == OcrMode::automatic) return OcrMode::deferred;
  if (mode == OcrMode::always) return OcrMode::deferred_always;
  return mode;
}

}  // namespace

Result<void> SourceReader::submit(std::uint64_t ticket, std::int64_t bytes, ReadJob job) {
  job.ocr = deferred(job.ocr);
  job.readings = readings_.root().string();
  job.complete = job.ocr == OcrMode::never;
  const std::uint64_t file = next_file_++;
  FileTask& task = files_[file];
  task.ticket = ticket;
  task.bytes = bytes;
  task.job = job;
  return give(file, 0, bytes, std::move(job));
}

Result<void> SourceReader::give(std::uint64_t file, int page, std::int64_t bytes, ReadJob job) {
  const std::uint64_t ticket = next_job_++;
  jobs_[ticket] = {file, page};
  return pool_.submit(ticket, bytes, std::move(job));
}

Result<std::vector<SourceReader::Done>> SourceReader::wait(std::chrono::milliseconds longest,
                                                           int wake_fd) {
  auto finished = pool_.wait(longest, wake_fd);
  if (!finished) return fail(std::move(finished).error());
  Replies replies;
  for (WorkerPool::Done& done : *finished) {
    if (auto taken = take(done, replies); !taken) return fail(std::move(taken).error());
  }
  return replies;
}

Result<void> SourceReader::take(WorkerPool::Done& done, Replies& replies) {
  const PoolJob job = jobs_.extract(done.ticket).mapped();
  return job.page == 0 ? take_file(job.file, std::move(done.reply), replies)
                       : take_picture(job.file, job.page, std::move(done.reply), replies);
}

Result<void> SourceReader::take_file(std::uint64_t file, ReadReply reply, Replies& replies) {
  const bool awaits = reply && !files_[file].job.complete && !reply->awaiting.empty();
  if (awaits) return share_pages(file, *reply);
  give_back(file, std::move(reply), replies);
  return {};
}

Result<void> SourceReader::share_pages(std::uint64_t file, const ReadOutcome& outcome) {
  FileTask& task = files_[file];
  task.sha256 = outcome.sha256;
  task.pages = outcome.pages;
  task.pictures = static_cast<int>(outcome.awaiting.size());
  pictures_.pages += task.pictures;
  for (const int page : outcome.awaiting) {
    ReadJob job = task.job;
    job.stage = ReadStage::picture;
    job.page = page;
    if (auto given = give(file, page, kPictureBytes, std::move(job)); !given) return given;
  }
  return {};
}

Result<void> SourceReader::take_picture(std::uint64_t file, int page, ReadReply reply,
                                        Replies& replies) {
  FileTask& task = files_[file];
  ++task.pictures_done;
  ++pictures_.done;
  // The bytes may change between two jobs where the file is not ours.
  if (reply && reply->sha256 != task.sha256) {
    reply = fail(ErrorCode::damaged, "the file changed while it was read");
  }
  if (reply) {
    if (auto kept = readings_.keep(task.sha256, page, reply->reading); !kept) return kept;
  } else {
    task.job.unread.push_back({page, reply.error().message});
    if (!task.first_failure || page < task.job.unread.front().page) {
      task.first_failure = std::move(reply).error();
    }
  }
  return task.pictures_done < task.pictures ? Result<void>() : finish_file(file, replies);
}

Result<void> SourceReader::finish_file(std::uint64_t file, Replies& replies) {
  FileTask& task = files_[file];
  std::ranges::sort(task.job.unread, {}, &UnreadPage::page);
  if (static_cast<int>(task.job.unread.size()) == task.pages) {
    give_back(file, fail(std::move(*task.first_failure)), replies);
    return {};
  }
  task.job.complete = true;
  ReadJob job = task.job;
  return give(file, 0, task.bytes, std::move(job));
}

void SourceReader::give_back(std::uint64_t file, ReadReply reply, Replies& replies) {
  replies.push_back({files_[file].ticket, std::move(reply)});
  files_.erase(file);
}

std::int64_t SourceReader::pages_under_way() const {
  std::int64_t pages = pool_.pages_under_way();
  for (const auto& [file, task] : files_) pages += task.pictures_done;
  return pages;
}

}  // namespace zhengbao
