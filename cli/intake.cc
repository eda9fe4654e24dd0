#include "cli/intake.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include "core/digest.h"
#include "core/media_type.h"

namespace zhengbao {
namespace {

constexpr std::size_t kReadBytes = 256 * 1024;
constexpr std::size_t kSniffedBytes = 64 * 1024;

// Reads the whole file.
Result<KeptOriginal> hash_in_place(const std::filesystem::path& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return fail(ErrorCode::io, std::strerror(errno));
  KeptOriginal original;
  original.path = file;
  Sha256 digest;
  std::vector<char> bytes(kReadBytes);
  ssize_t got = 0;
  while ((got = ::read(fd, bytes.data(), bytes.size())) > 0) {
    digest.update({bytes.data(), static_cast<std::size_t>(got)});
    original.bytes += got;
  }
  const int error = errno;
  ::close(fd);
  if (got < 0) return fail(ErrorCode::io, std::strerror(error));
  original.sha256 = digest.finish_hex();
  return original;
}

}  // namespace

tl::expected<KeptOriginal, Intake::Failure> Intake::keep(const std::filesystem::path& file) {
  auto kept = dry_run_ ? hash_in_place(file) : archive_->keep_original(file);
  if (kept) return std::move(*kept);
  // A copy has two ends; when the input can be read it was the other one.
  const bool maybe_archive = !dry_run_ && kept.error().code != ErrorCode::not_found &&
                             kept.error().code != ErrorCode::too_large;
  const bool to_blame = maybe_archive && hash_in_place(file).has_value();
  return tl::unexpected<Failure>({std::move(kept).error(), to_blame});
}

Result<std::optional<SourceInfo>> Intake::find(const std::string& sha256) const {
  if (!archive_) return std::optional<SourceInfo>();
  return archive_->find_source(sha256);
}

std::string sniff_file(const std::filesystem::path& file, std::string_view name) {
  std::string beginning(kSniffedBytes, '\0');
  std::ifstream in(file, std::ios::binary);
  in.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
  beginning.resize(static_cast<std::size_t>(in.gcount()));
  return std::string(media_type_name(sniff_media_type(beginning, name), beginning));
}

}  // namespace zhengbao
