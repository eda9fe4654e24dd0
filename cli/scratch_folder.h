// A folder for what lasts as long as one run.
#pragma once

#include <filesystem>

namespace zhengbao {

// Gone with the object. Where none can be made the path is one that cannot be
// written to either.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  bool made_ = false;
};

}  // namespace zhengbao
