#include "archive/originals.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

#include "core/digest.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunkBytes = 1 << 20;
constexpr mode_t kReadOnly = 0444;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

tl::unexpected<Error> system_error(std::string_view what, const fs::path& path) {
  const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return fail(code, std::string(what) + ": " + std::strerror(errno), path.string());
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

ssize_t read_some(int descriptor, std::vector<char>& chunk) {
  while (true) {
    const ssize_t size = ::read(descriptor, chunk.data(), chunk.size());
    if (size >= 0 || errno != EINTR) return size;
  }
}

// Copies and hashes in one pass, so that the name is that of the bytes copied
// even when somebody changes the file meanwhile.
Result<KeptOriginal> copy_hashed(const fs::path& from, const fs::path& to) {
  const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in) return system_error("cannot read", from);
  const Descriptor out(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (!out) return fail(ErrorCode::io, std::strerror(errno), to.string());
  Sha256 digest;
  KeptOriginal kept;
  std::vector<char> chunk(kChunkBytes);
  while (true) {
    const ssize_t size = read_some(in.get(), chunk);
    if (size < 0) return system_error("cannot read", from);
    if (size == 0) break;
    kept.bytes += size;
    if (static_cast<std::uint64_t>(kept.bytes) > LoadLimits().max_bytes)
      return fail(ErrorCode::too_large, "the file is larger than 2 GiB", from.string());
    const std::string_view bytes(chunk.data(), static_cast<std::size_t>(size));
    digest.update(bytes);
    if (!write_all(out.get(), bytes)) return system_error("cannot write", to);
  }
  if (::fchmod(out.get(), kReadOnly) != 0 || ::fsync(out.get()) != 0)
    return system_error("cannot write", to);
  kept.sha256 = digest.finish_hex();
  return kept;
}

bool holds(const fs::path& path, std::int64_t bytes) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size == bytes;
}

}  // namespace

Result<void> Originals::prepare() {
  std::error_code error;
  fs::create_directories(incoming(), error);
  if (error) return fail(ErrorCode::io, error.message(), incoming().string());
  for (const auto& left : fs::directory_iterator(incoming(), error)) {
    std::error_code ignored;  // the next run tries again
    fs::remove(left.path(), ignored);
  }
  return {};
}

Result<KeptOriginal> Originals::keep(const fs::path& file) {
  std::error_code error;
  if (fs::is_directory(file, error)) return fail(ErrorCode::io, "is a folder", file.string());
  const fs::path copy = incoming() / (std::to_string(::getpid()) + "-" + std::to_string(copies_++));
  auto kept = copy_hashed(file, copy);
  if (!kept) {
    fs::remove(copy, error);
    return kept;
  }
  kept->path = path_of(kept->sha256);
  if (holds(kept->path, kept->bytes)) {
    fs::remove(copy, error);
    return kept;
  }
  if (fs::create_directories(kept->path.parent_path(), error)) unsynced_.insert(root_);
  if (::rename(copy.c_str(), kept->path.c_str()) != 0)
    return fail(ErrorCode::io, std::strerror(errno), kept->path.string());
  unsynced_.insert(kept->path.parent_path());
  return kept;
}

Result<void> Originals::sync_names() {
  for (const fs::path& folder : unsynced_) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor || ::fsync(descriptor.get()) != 0)
      return fail(ErrorCode::io, std::strerror(errno), folder.string());
  }
  unsynced_.clear();
  return {};
}

fs::path Originals::path_of(std::string_view sha256) const {
  return root_ / std::string(sha256.substr(0, 2)) / std::string(sha256);
}

std::set<std::string> Originals::list() const {
  std::set<std::string> digests;
  std::error_code error;
  for (fs::recursive_directory_iterator it(root_, error), end; it != end; it.increment(error)) {
    if (it->path() == incoming()) it.disable_recursion_pending();
    if (it->is_regular_file(error)) digests.insert(it->path().filename().string());
  }
  return digests;
}

}  // namespace zhengbao
