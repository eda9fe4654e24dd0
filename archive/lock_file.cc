#include "archive/lock_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace zhengbao {
namespace {

std::string holder(int descriptor) {
  char digits[24] = {};
  const ssize_t size = pread(descriptor, digits, sizeof digits - 1, 0);
  std::string pid;
  for (ssize_t i = 0; i < size && digits[i] >= '0' && digits[i] <= '9'; ++i) pid += digits[i];
  return pid.empty() ? std::string() : " (pid " + pid + ")";
}

}  // namespace

Result<LockFile> LockFile::acquire(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (descriptor < 0) {
    return fail(ErrorCode::io, std::string("cannot open the lock file: ") + std::strerror(errno),
                file.string());
  }
  LockFile lock(descriptor);
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) {
      return fail(ErrorCode::io, std::string("cannot lock: ") + std::strerror(errno),
                  file.string());
    }
    return fail(ErrorCode::busy, "the archive is open for writing in another process" +
                                     holder(descriptor) + "; wait until it has ended");
  }
  const std::string pid = std::to_string(getpid()) + "\n";
  // Only told to people, so a full disk must not stop the writer.
  if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, pid.data(), pid.size(), 0) < 0) errno = 0;
  return lock;
}

LockFile::~LockFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

LockFile::LockFile(LockFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

}  // namespace zhengbao
