#include "cli/sandbox.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ZHENGBAO_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ZHENGBAO_SANITIZED 1
#endif

namespace zhengbao {
namespace {

#ifdef ZHENGBAO_SANITIZED
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// What reading a document takes: memory, files for reading, threads, clocks.
// mmap stays whole: iconv and ICU may load a converter at run time.
constexpr int kAllowed[] = {SCMP_SYS(read),           SCMP_SYS(readv),
                            SCMP_SYS(pread64),        SCMP_SYS(write),
                            SCMP_SYS(writev),         SCMP_SYS(lseek),
                            SCMP_SYS(close),          SCMP_SYS(stat),
                            SCMP_SYS(lstat),          SCMP_SYS(fstat),
                            SCMP_SYS(newfstatat),     SCMP_SYS(statx),
                            SCMP_SYS(statfs),         SCMP_SYS(fstatfs),
                            SCMP_SYS(access),         SCMP_SYS(faccessat),
                            SCMP_SYS(faccessat2),     SCMP_SYS(readlink),
                            SCMP_SYS(readlinkat),     SCMP_SYS(getdents64),
                            SCMP_SYS(getcwd),         SCMP_SYS(fadvise64),
                            SCMP_SYS(poll),           SCMP_SYS(ppoll),
                            SCMP_SYS(mmap),           SCMP_SYS(munmap),
                            SCMP_SYS(mremap),         SCMP_SYS(mprotect),
                            SCMP_SYS(madvise),        SCMP_SYS(brk),
                            SCMP_SYS(futex),          SCMP_SYS(set_robust_list),
                            SCMP_SYS(rseq),           SCMP_SYS(set_tid_address),
                            SCMP_SYS(sched_yield),    SCMP_SYS(sched_getaffinity),
                            SCMP_SYS(membarrier),     SCMP_SYS(rt_sigaction),
                            SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
                            SCMP_SYS(sigaltstack),    SCMP_SYS(restart_syscall),
                            SCMP_SYS(getpid),         SCMP_SYS(getppid),
                            SCMP_SYS(gettid),         SCMP_SYS(getuid),
                            SCMP_SYS(geteuid),        SCMP_SYS(getgid),
                            SCMP_SYS(getegid),        SCMP_SYS(getrandom),
                            SCMP_SYS(uname),          SCMP_SYS(sysinfo),
                            SCMP_SYS(times),          SCMP_SYS(getrusage),
                            SCMP_SYS(clock_gettime),  SCMP_SYS(clock_getres),
                            SCMP_SYS(gettimeofday),   SCMP_SYS(time),
                            SCMP_SYS(nanosleep),      SCMP_SYS(clock_nanosleep),
                            SCMP_SYS(getrlimit),      SCMP_SYS(exit),
                            SCMP_SYS(exit_group)};

// No reader has a reason to try these.
constexpr int kDeadly[] = {SCMP_SYS(socket),
                           SCMP_SYS(socketpair),
                           SCMP_SYS(connect),
                           SCMP_SYS(bind),
                           SCMP_SYS(listen),
                           SCMP_SYS(accept),
                           SCMP_SYS(accept4),
                           SCMP_SYS(sendto),
                           SCMP_SYS(sendmsg),
                           SCMP_SYS(sendmmsg),
                           SCMP_SYS(execve),
                           SCMP_SYS(execveat),
                           SCMP_SYS(fork),
                           SCMP_SYS(vfork),
                           SCMP_SYS(ptrace),
                           SCMP_SYS(process_vm_readv),
                           SCMP_SYS(process_vm_writev),
                           SCMP_SYS(bpf),
                           SCMP_SYS(unshare),
                           SCMP_SYS(mount),
                           SCMP_SYS(init_module),
                           SCMP_SYS(io_uring_setup)};

constexpr unsigned kWritingFlags = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;

struct ReleaseFilter {
  void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

tl::unexpected<Error> system_failure(const char* what, int error) {
  return fail(ErrorCode::io, std::string(what) + ": " + std::strerror(error));
}

Result<void> limit(__rlimit_resource resource, rlim_t most) {
  const rlimit value{most, most};
  if (setrlimit(resource, &value) != 0) return system_failure("process limit", errno);
  return {};
}

struct ConditionalRule {
  int call;
  scmp_arg_cmp argument;  // {which, comparison, value or mask, value under the mask}
};

// Calls that are allowed with some arguments only.
int add_conditional_rules(scmp_filter_ctx filter) {
  const auto pid = static_cast<scmp_datum_t>(getpid());
  const ConditionalRule rules[] = {
      {SCMP_SYS(openat), {2, SCMP_CMP_MASKED_EQ, kWritingFlags, O_RDONLY}},
      {SCMP_SYS(open), {1, SCMP_CMP_MASKED_EQ, kWritingFlags, O_RDONLY}},
      {SCMP_SYS(fcntl), {1, SCMP_CMP_EQ, F_GETFL, 0}},
      {SCMP_SYS(fcntl), {1, SCMP_CMP_EQ, F_SETFD, 0}},
      {SCMP_SYS(prlimit64), {2, SCMP_CMP_EQ, 0, 0}},  // reading a limit, not setting one
      {SCMP_SYS(tgkill), {0, SCMP_CMP_EQ, pid, 0}},   // abort() signals its own thread
      {SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD}}};  // no processes
  // clone3 hides its flags behind a pointer; with ENOSYS the C library falls
  // back to clone.
  int worst = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
  for (const ConditionalRule& rule : rules) {
    worst = std::min(worst,
                     seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, rule.call, 1, &rule.argument));
  }
  return worst;
}

Result<void> filter_calls() {
  const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  if (!filter) return fail(ErrorCode::unsupported, "no memory for the system call filter");
  int worst = add_conditional_rules(filter.get());
  for (const int call : kAllowed) {
    worst = std::min(worst, seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0));
  }
  for (const int call : kDeadly) {
    worst = std::min(worst, seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0));
  }
  if (worst == 0) worst = seccomp_load(filter.get());
  if (worst == 0) return {};
  return fail(ErrorCode::unsupported,
              std::string("this kernel takes no system call filter: ") + std::strerror(-worst));
}

}  // namespace

Result<void> enter_sandbox(std::uint64_t memory_bytes, int parent) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return system_failure("parent watch", errno);
  if (getppid() != parent) return fail(ErrorCode::conflict, "the coordinator has gone");
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return system_failure("privileges", errno);
  if (auto limited = limit(RLIMIT_CORE, 0); !limited) return limited;
  if (auto limited = limit(RLIMIT_FSIZE, 0); !limited) return limited;
  if (kSanitized) return {};
  if (auto limited = limit(RLIMIT_AS, memory_bytes); !limited) return limited;
  return filter_calls();
}

}  // namespace zhengbao
