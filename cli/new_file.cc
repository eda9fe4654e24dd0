#include "cli/new_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace zhengbao {
namespace {

tl::unexpected<Error> io_failure(int error, const std::filesystem::path& path) {
  return fail(ErrorCode::io, std::strerror(error), path.string());
}

}  // namespace

Result<NewFile> NewFile::create(const std::filesystem::path& target) {
  std::filesystem::path part = target;
  part += ".part";
  std::FILE* file = std::fopen(part.c_str(), "wbe");
  if (!file) return io_failure(errno, part);
  return NewFile(target, std::move(part), file);
}

NewFile::NewFile(NewFile&& other) noexcept
    : target_(std::move(other.target_)),
      part_(std::move(other.part_)),
      file_(std::exchange(other.file_, nullptr)),
      failure_(other.failure_) {}

NewFile::~NewFile() {
  if (!file_) return;
  std::fclose(file_);
  ::unlink(part_.c_str());
}

bool NewFile::write(std::string_view bytes) {
  if (failure_ == 0 && std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) {
    failure_ = errno;
  }
  return failure_ == 0;
}

Result<void> NewFile::commit() {
  if (failure_ == 0 && (std::fflush(file_) != 0 || ::fsync(::fileno(file_)) != 0)) failure_ = errno;
  if (failure_ == 0 && ::rename(part_.c_str(), target_.c_str()) != 0) failure_ = errno;
  if (failure_ != 0) return io_failure(failure_, target_);
  std::fclose(std::exchange(file_, nullptr));
  return {};
}

}  // namespace zhengbao
