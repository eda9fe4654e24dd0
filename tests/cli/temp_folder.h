// A folder that lives as long as the test.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace zhengbao {

class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  // The path of a file in it, as text.
  std::string at(std::string_view name) const { return (path_ / name).string(); }
  // Writes a file, with the folders above it; returns its path.
  std::string write(std::string_view name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::filesystem::path& path);

}  // namespace zhengbao
