#include "cli/worker_pool.h"

#include <poll.h>

#include <algorithm>

namespace zhengbao {
namespace {

// Enough to find a large file early, few enough to hold them in mind.
constexpr std::size_t kJobsPerWorker = 16;
// A job as small as this may be queued behind another such, so that the worker
// need not wait for the coordinator between them.
constexpr std::int64_t kSmallBytes = 64 * 1024;
// How often one worker is read from before the others have their turn.
constexpr int kReadsInTurn = 256;

}  // namespace

bool WorkerPool::wants_work() const {
  return jobs_held_ < kJobsPerWorker * static_cast<std::size_t>(size_);
}

Result<void> WorkerPool::submit(std::uint64_t ticket, std::int64_t bytes, ReadJob job) {
  waiting_.push_back({ticket, bytes, std::move(job), false});
  ++jobs_held_;
  return dispatch();
}

Result<void> WorkerPool::dispatch() {
  if (cannot_start_) {
    return fail(ErrorCode::unsupported,
                "a worker process cannot lock itself in; the kernel needs seccomp filters, and "
                "--worker-memory must leave room for the program itself");
  }
  if (auto dispatched = dispatch_second_tries(); !dispatched) return dispatched;
  while (true) {
    auto worker = find_free_worker();
    if (!worker) return fail(std::move(worker).error());
    if (!*worker) return {};
    give(**worker, choose_job(**worker));
  }
}

// The worker that failed has made room for the new one these need.
Result<void> WorkerPool::dispatch_second_tries() {
  for (std::size_t i = 0; i < waiting_.size() && may_start_worker();) {
    if (!waiting_[i].second_try) {
      ++i;
      continue;
    }
    auto worker = start_worker();
    if (!worker) return fail(std::move(worker).error());
    give(**worker, waiting_.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return {};
}

// One that has nothing to do, else a new one, else one with a small job when the
// next is small too. Null when no job waits or all workers have enough.
Result<WorkerPool::Worker*> WorkerPool::find_free_worker() {
  const auto next = choose_job(Worker{});
  if (next == waiting_.end()) return nullptr;
  for (Worker& worker : workers_) {
    if (worker.jobs.empty()) return &worker;
  }
  if (may_start_worker()) return start_worker();
  for (Worker& worker : workers_) {
    const bool small = worker.jobs.size() == 1 && worker.jobs.front().bytes <= kSmallBytes;
    if (small && choose_job(worker)->bytes <= kSmallBytes) return &worker;
  }
  return nullptr;
}

Result<WorkerPool::Worker*> WorkerPool::start_worker() {
  auto process = WorkerProcess::start(limits_);
  if (!process) return fail(std::move(process).error());
  const auto for_largest = std::ranges::count_if(workers_, &Worker::takes_largest);
  Worker worker;
  worker.process = std::move(*process);
  worker.takes_largest = for_largest < size_ / 2;
  workers_.push_back(std::move(worker));
  return &workers_.back();
}

std::deque<WorkerPool::HeldJob>::iterator WorkerPool::choose_job(const Worker& worker) {
  auto chosen = waiting_.end();
  for (auto job = waiting_.begin(); job != waiting_.end(); ++job) {
    if (job->second_try) continue;
    if (chosen == waiting_.end() || job->bytes > chosen->bytes) chosen = job;
    if (!worker.takes_largest) break;
  }
  return chosen;
}

void WorkerPool::give(Worker& worker, std::deque<HeldJob>::iterator job) {
  // A worker that has gone is noticed when its socket is read.
  worker.process.send(job->job);
  if (worker.jobs.empty()) worker.started = Clock::now();
  worker.jobs.push_back(std::move(*job));
  waiting_.erase(job);
}

WorkerPool::Clock::time_point WorkerPool::deadline(const Worker& worker) const {
  const std::chrono::duration<double> allowed(limits_.seconds +
                                              limits_.seconds_per_page * worker.pages);
  return worker.started + std::chrono::duration_cast<Clock::duration>(allowed);
}

Result<std::vector<WorkerPool::Done>> WorkerPool::wait(std::chrono::milliseconds longest,
                                                       int wake_fd) {
  std::vector<Done> done;
  poll_workers(longest, wake_fd);
  for (Worker& worker : workers_) take_input(worker, done);
  end_overdue(done);
  std::erase_if(workers_, [](const Worker& worker) { return worker.process.fd() < 0; });
  if (auto dispatched = dispatch(); !dispatched) return fail(std::move(dispatched).error());
  return done;
}

int WorkerPool::poll_workers(std::chrono::milliseconds longest, int wake_fd) {
  std::vector<pollfd> watched = {{wake_fd, POLLIN, 0}};
  Clock::time_point until = Clock::now() + longest;
  for (const Worker& worker : workers_) {
    watched.push_back({worker.process.fd(), POLLIN, 0});
    if (!worker.jobs.empty()) until = std::min(until, deadline(worker));
  }
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
  return ::poll(watched.data(), watched.size(), static_cast<int>(std::max<long>(0, left.count())));
}

void WorkerPool::take_input(Worker& worker, std::vector<Done>& done) {
  auto input = WorkerProcess::Input::more;
  for (int reads = 0; reads < kReadsInTurn && input == WorkerProcess::Input::more; ++reads) {
    input = worker.process.receive();
    while (auto frame = worker.process.next_frame()) take_frame(worker, *frame, done);
    if (worker.process.sent_nonsense()) break;
  }
  const bool nonsense = worker.process.sent_nonsense();
  if (nonsense) {
    end_worker(worker, Error{ErrorCode::damaged, "the reader answered nonsense", ""}, done);
  } else if (input == WorkerProcess::Input::ended) {
    end_worker(worker, std::nullopt, done);
  }
}

void WorkerPool::take_frame(Worker& worker, const Frame& frame, std::vector<Done>& done) {
  if (worker.jobs.empty()) return;
  if (frame.kind == FrameKind::progress) {
    const auto progress = decode_progress(frame.payload);
    const int most = worker.jobs.front().job.max_pages;
    if (progress) worker.pages = std::min(progress->pages_done, most);
  } else if (frame.kind == FrameKind::reply) {
    auto reply = decode_reply(frame.payload);
    finish_first(worker, reply ? std::move(*reply) : ReadReply(tl::unexpect, reply.error()), done);
  }
}

void WorkerPool::finish_first(Worker& worker, ReadReply reply, std::vector<Done>& done) {
  done.push_back({worker.jobs.front().ticket, std::move(reply)});
  worker.jobs.pop_front();
  --jobs_held_;
  worker.pages = 0;
  worker.untouched = false;
  worker.started = Clock::now();
}

void WorkerPool::end_overdue(std::vector<Done>& done) {
  const Clock::time_point now = Clock::now();
  for (Worker& worker : workers_) {
    if (worker.jobs.empty() || deadline(worker) > now) continue;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - worker.started);
    end_worker(
        worker,
        Error{ErrorCode::timeout,
              "not read within " + std::to_string(seconds.count()) + " seconds; see --worker-time",
              ""},
        done);
  }
}

// Without a reason the worker has ended by itself, and its status says why.
void WorkerPool::end_worker(Worker& worker, std::optional<Error> reason, std::vector<Done>& done) {
  if (worker.process.fd() < 0) return;
  const int status = worker.process.kill_and_reap();
  cannot_start_ = cannot_start_ || (!reason && could_not_start(status));
  // A worker makes room only after a file; one that ends in its first is no
  // such case, whatever it says.
  const bool makes_room = is_clean_end(status) && !worker.untouched;
  const bool blame = reason || (!makes_room && !could_not_start(status));
  if (blame && !worker.jobs.empty()) {
    HeldJob& first = worker.jobs.front();
    if (reason || worker.untouched || first.second_try) {
      finish_first(worker,
                   ReadReply(tl::unexpect, reason ? *reason : describe_end(status, limits_)), done);
    } else {
      first.second_try = true;
    }
  }
  waiting_.insert(waiting_.begin(), std::make_move_iterator(worker.jobs.begin()),
                  std::make_move_iterator(worker.jobs.end()));
  worker.jobs.clear();
}

std::int64_t WorkerPool::pages_under_way() const {
  std::int64_t pages = 0;
  for (const Worker& worker : workers_) pages += worker.pages;
  return pages;
}

}  // namespace zhengbao
