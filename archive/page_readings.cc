#include "archive/page_readings.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>

#include "archive/compression.h"
#include "archive/failure.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIncoming = "incoming";

tl::unexpected<Error> cannot_keep(const fs::path& path, int error) {
  return fail(ErrorCode::io, "cannot keep a page's reading: " + std::string(std::strerror(error)),
              path.string());
}

Result<void> write_durably(const fs::path& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return cannot_keep(path, errno);
  int error = 0;
  while (!bytes.empty() && error == 0) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    if (written < 0 && errno != EINTR) error = errno;
  }
  if (error == 0 && ::fsync(file) != 0) error = errno;
  ::close(file);
  if (error != 0) return cannot_keep(path, error);
  return {};
}

}  // namespace

void PageReadings::prepare() const {
  std::error_code ignored;  // what stays is overwritten or removed next time
  fs::remove_all(root_ / kIncoming, ignored);
}

Result<void> PageReadings::keep(std::string_view sha256, int page_number,
                                std::string_view reading) {
  const fs::path target = path_of(sha256, page_number);
  const fs::path written = root_ / kIncoming / std::to_string(written_++);
  std::error_code error;
  fs::create_directories(written.parent_path(), error);
  if (!error) fs::create_directories(target.parent_path(), error);
  if (error) return cannot_keep(target, error.value());
  if (auto done = write_durably(written, compress(reading)); !done) return done;
  if (::rename(written.c_str(), target.c_str()) != 0) return cannot_keep(target, errno);
  return {};
}

std::optional<std::string> PageReadings::find(std::string_view sha256, int page_number) const {
  std::ifstream in(path_of(sha256, page_number), std::ios::binary);
  if (!in) return std::nullopt;
  const std::string packed(std::istreambuf_iterator<char>(in), {});
  auto reading = guarded([&]() -> Result<std::string> { return decompress(packed); });
  if (!reading) return std::nullopt;
  return std::move(*reading);
}

fs::path PageReadings::path_of(std::string_view sha256, int page_number) const {
  return root_ / std::string(sha256.substr(0, 2)) / std::string(sha256) /
         std::to_string(page_number);
}

}  // namespace zhengbao
