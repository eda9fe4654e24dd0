// A file that appears whole or not at all, where that can be.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

// Writes beside the target and takes its place at commit(). Without commit()
// the target stays as it was. A link stays a link to the new file; devices,
// pipes and sockets are written as the bytes come.
class NewFile {
 public:
  // Errors: io.
  static Result<NewFile> create(const std::filesystem::path& target);
  ~NewFile();
  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&&) = delete;

  // False after the first failure; commit() tells what it was.
  bool write(std::string_view bytes);
  // Makes the bytes durable, then the name. Errors: io.
  Result<void> commit();

 private:
  NewFile(std::filesystem::path target, std::filesystem::path part, std::FILE* file)
      : target_(std::move(target)), part_(std::move(part)), file_(file) {}
  bool put_in_place();
  std::filesystem::path target_;
  std::filesystem::path part_;  // the target itself where it is no regular file
  std::FILE* file_ = nullptr;
  int failure_ = 0;
};

}  // namespace zhengbao
