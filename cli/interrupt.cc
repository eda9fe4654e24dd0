#include "cli/interrupt.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>

namespace zhengbao {
namespace {

volatile std::sig_atomic_t g_signal = 0;
volatile std::sig_atomic_t g_event_fd = -1;

extern "C" void note_signal(int number) {
  const int saved_errno = errno;
  if (g_signal != 0) {
    std::signal(number, SIG_DFL);
    ::raise(number);
  }
  g_signal = number;
  const std::uint64_t one = 1;
  // Nothing can be done here when it fails; signal_number() tells all the same.
  if (::write(g_event_fd, &one, sizeof one) < 0) errno = saved_errno;
  errno = saved_errno;
}

void watch(int number, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  ::sigaction(number, &action, nullptr);
}

}  // namespace

InterruptWatch::InterruptWatch() {
  g_signal = 0;
  g_event_fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  watch(SIGINT, note_signal);
  watch(SIGTERM, note_signal);
}

InterruptWatch::~InterruptWatch() {
  watch(SIGINT, SIG_DFL);
  watch(SIGTERM, SIG_DFL);
  ::close(g_event_fd);
  g_event_fd = -1;
}

int InterruptWatch::fd() const { return g_event_fd; }

int InterruptWatch::signal_number() const { return g_signal; }

}  // namespace zhengbao
