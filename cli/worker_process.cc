#include "cli/worker_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include "cli/worker.h"

extern char** environ;

namespace zhengbao {
namespace {

constexpr std::size_t kReceiveBytes = 256 * 1024;

tl::unexpected<Error> cannot_start(int error) {
  return fail(ErrorCode::io, std::string("cannot start a worker process: ") + std::strerror(error));
}

// The worker gets the socket and three times /dev/null, nothing else.
int spawn(pid_t& pid, int socket, const WorkerLimits& limits) {
  const std::string memory = std::to_string(limits.memory_mib);
  const std::string parent = std::to_string(::getpid());
  std::array<const char*, 7> words = {"zhengbao", "worker",       "--memory", memory.c_str(),
                                      "--parent", parent.c_str(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, socket, kWorkerSocket);
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0);
  }
  posix_spawn_file_actions_addclosefrom_np(&actions, kWorkerSocket + 1);
  const int failure = ::posix_spawn(&pid, "/proc/self/exe", &actions, nullptr,
                                    const_cast<char**>(words.data()), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

}  // namespace

Result<WorkerProcess> WorkerProcess::start(const WorkerLimits& limits) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    return cannot_start(errno);
  }
  pid_t pid = -1;
  const int failure = spawn(pid, ends[1], limits);
  ::close(ends[1]);
  if (failure != 0) {
    ::close(ends[0]);
    return cannot_start(failure);
  }
  return WorkerProcess(pid, ends[0]);
}

WorkerProcess::~WorkerProcess() { kill_and_reap(); }

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      fd_(std::exchange(other.fd_, -1)),
      frames_(std::move(other.frames_)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  std::swap(pid_, other.pid_);
  std::swap(fd_, other.fd_);
  std::swap(frames_, other.frames_);
  return *this;
}

WorkerProcess::Input WorkerProcess::receive() {
  std::array<char, kReceiveBytes> bytes;
  const ssize_t got = ::recv(fd_, bytes.data(), bytes.size(), MSG_DONTWAIT);
  if (got > 0) {
    frames_.append({bytes.data(), static_cast<std::size_t>(got)});
    return Input::more;
  }
  const bool later = got < 0 && (errno == EAGAIN || errno == EINTR);
  return later ? Input::none : Input::ended;
}

int WorkerProcess::kill_and_reap() {
  int status = 0;
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
  if (pid_ < 0) return status;
  // A process that is ending already keeps the status it ends with.
  ::kill(pid_, SIGKILL);
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  return status;
}

Error describe_end(int wait_status, const WorkerLimits& limits) {
  if (WIFEXITED(wait_status) && WEXITSTATUS(wait_status) == kWorkerOutOfMemory) {
    return {ErrorCode::too_large,
            "reading it takes more than the memory limit of " + std::to_string(limits.memory_mib) +
                " MiB; see --worker-memory",
            ""};
  }
  if (WIFSIGNALED(wait_status) && WTERMSIG(wait_status) == SIGSYS) {
    return {ErrorCode::damaged, "the reader tried what the sandbox forbids", ""};
  }
  if (WIFSIGNALED(wait_status)) {
    return {ErrorCode::damaged,
            "the reader crashed (signal " + std::to_string(WTERMSIG(wait_status)) + ")", ""};
  }
  return {ErrorCode::damaged,
          "the reader gave up (status " + std::to_string(WEXITSTATUS(wait_status)) + ")", ""};
}

bool is_clean_end(int wait_status) {
  return WIFEXITED(wait_status) && WEXITSTATUS(wait_status) == 0;
}

bool could_not_start(int wait_status) {
  return WIFEXITED(wait_status) && WEXITSTATUS(wait_status) == kWorkerCannotStart;
}

}  // namespace zhengbao
