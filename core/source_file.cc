#include "core/source_file.h"

#include <fmt/format.h>

#include <fstream>
#include <system_error>

#include "core/digest.h"

namespace zhengbao {

SourceFile make_source(std::string name, std::string bytes) {
  SourceFile source;
  source.media_type = sniff_media_type(bytes, name);
  source.sha256 = sha256_hex(bytes);
  source.origin = name;
  source.name = std::move(name);
  source.content = std::make_shared<const std::string>(std::move(bytes));
  return source;
}

Result<SourceFile> load_source(const std::filesystem::path& path, const LoadLimits& limits) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status))
    return fail(ErrorCode::not_found, "no such file", path.string());
  if (!std::filesystem::is_regular_file(status)) {
    return fail(ErrorCode::io, "not a regular file", path.string());
  }
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error) return fail(ErrorCode::io, error.message(), path.string());
  if (size > limits.max_bytes) {
    return fail(ErrorCode::too_large,
                fmt::format("{} bytes; the limit is {}", size, limits.max_bytes), path.string());
  }
  std::ifstream in(path, std::ios::binary);
  std::string bytes(size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(size));
  // A file that shrank meanwhile is what it is now; its digest says which.
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  if (in.bad() || (bytes.empty() && size > 0))
    return fail(ErrorCode::io, "cannot be read", path.string());
  SourceFile source = make_source(path.filename().string(), std::move(bytes));
  source.origin = path.string();
  return source;
}

}  // namespace zhengbao
