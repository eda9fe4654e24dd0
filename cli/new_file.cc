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

std::filesystem::path behind_links(const std::filesystem::path& target) {
  std::error_code error;
  std::filesystem::path real = std::filesystem::weakly_canonical(target, error);
  return error ? target : real;
}

}  // namespace

Result<NewFile> NewFile::create(const std::filesystem::path& target) {
  const std::filesystem::path real = behind_links(target);
  std::filesystem::path part = real;
  std::error_code error;
  const auto status = std::filesystem::status(real, error);
  if (!std::filesystem::exists(status) || std::filesystem::is_regular_file(status)) part += ".part";
  std::FILE* file = std::fopen(part.c_str(), "wbe");
  if (!file) return io_failure(errno, target);
  return NewFile(real, std::move(part), file);
}

NewFile::NewFile(NewFile&& other) noexcept
    : target_(std::move(other.target_)),
      part_(std::move(other.part_)),
      file_(std::exchange(other.file_, nullptr)),
      failure_(other.failure_) {}

NewFile::~NewFile() {
  if (!file_) return;
  std::fclose(file_);
  if (part_ != target_) ::unlink(part_.c_str());
}

bool NewFile::write(std::string_view bytes) {
  if (failure_ == 0 && std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) {
    failure_ = errno;
  }
  return failure_ == 0;
}

bool NewFile::put_in_place() {
  if (std::fflush(file_) != 0) return false;
  if (part_ == target_) return true;
  return ::fsync(::fileno(file_)) == 0 && ::rename(part_.c_str(), target_.c_str()) == 0;
}

Result<void> NewFile::commit() {
  if (failure_ == 0 && !put_in_place()) failure_ = errno;
  if (failure_ != 0) return io_failure(failure_, target_);
  std::fclose(std::exchange(file_, nullptr));
  return {};
}

}  // namespace zhengbao
