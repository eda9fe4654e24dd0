// One writer: an exclusive lock on a file, with the writer's process id in it.
#pragma once

#include <filesystem>

#include "core/result.h"

namespace zhengbao {

// Held until destruction; the kernel gives it up when the process dies. Not
// inherited by programs this process starts.
class LockFile {
 public:
  // Errors: busy (the message names the holder), io.
  static Result<LockFile> acquire(const std::filesystem::path& file);
  ~LockFile();
  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&& other) noexcept;

 private:
  explicit LockFile(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace zhengbao
