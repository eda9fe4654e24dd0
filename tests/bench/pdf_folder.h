// The files that a measurement runs over.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace zhengbao::bench {

// A folder that vanishes with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// Copies every PDF below the folders, in order of path, as 1000.pdf, 1001.pdf
// and so on; returns how many there are.
int copy_pdfs(const std::vector<std::string>& folders, const std::filesystem::path& target);

// The middle value; `values` must not be empty.
double median(std::vector<double> values);

}  // namespace zhengbao::bench
