// A file as it was handed in, before anything is read out of it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/media_type.h"
#include "core/result.h"

namespace zhengbao {

struct LoadLimits {
  std::uint64_t max_bytes = 2ull << 30;
};

// The bytes live as long as any copy of the SourceFile.
struct SourceFile {
  std::string name;    // the file's own name, without folders
  std::string origin;  // where it came from: a path, a member of a container
  std::string url;     // its public address when known
  MediaType media_type = MediaType::unknown;
  std::string sha256;  // 64 lower-case hexadecimal digits
  std::shared_ptr<const std::string> content;

  std::string_view bytes() const {
    return content ? std::string_view(*content) : std::string_view();
  }
};

// Reads a file whole, sniffs its type and hashes it.
// Errors: not_found, too_large (limits), io.
Result<SourceFile> load_source(const std::filesystem::path& path, const LoadLimits& limits = {});

// The same for bytes already in memory.
SourceFile make_source(std::string name, std::string bytes);

}  // namespace zhengbao
