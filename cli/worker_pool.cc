#include "cli/worker_pool.h"

#include <poll.h>

#include <algorithm>

namespace zhengbao {
namespace {

// The one being read and the next: a worker never waits for the coordinator.
constexpr std::size_t kJobsPerWorker = 2;
// How often one worker is read from before the others have their turn.
constexpr int kReadsInTurn = 256;

}  // namespace

bool WorkerPool::wants_work() const {
  return jobs_held_ < kJobsPerWorker * static_cast<std::size_t>(size_);
}

Result<void> WorkerPool::submit(std::uint64_t ticket, ReadJob job) {
  waiting_.push_back({ticket, std::move(job), false});
  ++jobs_held_;
  return dispatch();
}

Result<void> WorkerPool::dispatch() {
  if (cannot_start_) {
    return fail(ErrorCode::unsupported,
                "a worker process cannot lock itself in; the kernel needs seccomp filters, and "
                "--worker-memory must leave room for the program itself");
  }
  while (!waiting_.empty()) {
    Worker* worker = find_worker_for(waiting_.front());
    if (!worker && workers_.size() < static_cast<std::size_t>(size_)) {
      auto process = WorkerProcess::start(limits_);
      if (!process) return fail(std::move(process).error());
      workers_.push_back({std::move(*process), {}, {}, 0, true});
      worker = &workers_.back();
    }
    if (!worker) return {};
    give(*worker, std::move(waiting_.front()));
    waiting_.pop_front();
  }
  return {};
}

// An idle worker, else a new one as long as there may be more, else one with
// room for a second job. A second try takes a worker that has read nothing.
WorkerPool::Worker* WorkerPool::find_worker_for(const HeldJob& job) {
  Worker* best = nullptr;
  const bool may_start = workers_.size() < static_cast<std::size_t>(size_);
  for (Worker& worker : workers_) {
    const bool fits = worker.jobs.empty() || (!may_start && worker.jobs.size() < kJobsPerWorker);
    const bool fresh = worker.untouched && worker.jobs.empty();
    if (!fits || (job.second_try && !fresh)) continue;
    if (!best || worker.jobs.size() < best->jobs.size()) best = &worker;
  }
  return best;
}

void WorkerPool::give(Worker& worker, HeldJob job) {
  // A worker that has gone is noticed when its socket is read.
  worker.process.send(job.job);
  if (worker.jobs.empty()) worker.started = Clock::now();
  worker.jobs.push_back(std::move(job));
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
