#include "cli/worker_fault.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {
namespace {

volatile std::sig_atomic_t g_always = 1;

void eat_memory() {
  std::vector<std::vector<char>> eaten;
  while (g_always) eaten.emplace_back(16u << 20, 'x');
}

void hang() {
  while (g_always) ::pause();
}

// Fails the test by crashing when the sandbox lets anything of it through.
void try_what_is_forbidden() {
  const int file = ::open("/tmp/zhengbao-sandbox-escape", O_WRONLY | O_CREAT, 0600);
  if (file >= 0) std::abort();
  if (::kill(::getppid(), 0) == 0) std::abort();
  if (::fork() >= 0) std::abort();
}

}  // namespace

// ZHENGBAO_TEST_FAULT is KIND:NAME; files whose name contains NAME meet KIND. A
// picture is called by its file and page, "scan.tif@2".
void before_reading(const ReadJob& job) {
  const char* fault = std::getenv("ZHENGBAO_TEST_FAULT");
  if (!fault) return;
  const std::string_view text(fault);
  const std::size_t colon = text.find(':');
  std::string called = job.name;
  if (job.stage == ReadStage::picture) called += "@" + std::to_string(job.page);
  if (called.find(text.substr(colon + 1)) == std::string::npos) return;
  const std::string_view kind = text.substr(0, colon);
  if (kind == "crash") ::raise(SIGSEGV);
  if (kind == "abort") std::abort();
  if (kind == "hang") hang();
  if (kind == "memory") eat_memory();
  if (kind == "exit") std::exit(1);
  if (kind == "clean-exit") ::_exit(0);
  if (kind == "socket") ::socket(AF_INET, SOCK_STREAM, 0);
  if (kind == "forbidden") try_what_is_forbidden();
}

}  // namespace zhengbao
