#include "tests/bench/pdf_folder.h"

#include <stdlib.h>

#include <algorithm>
#include <system_error>

namespace zhengbao::bench {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "bench-XXXXXX").string();
  if (mkdtemp(name.data())) path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

int copy_pdfs(const std::vector<std::string>& folders, const fs::path& target) {
  std::vector<fs::path> files;
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file() && entry.path().extension() == ".pdf") {
        files.push_back(entry.path());
      }
    }
  }
  std::sort(files.begin(), files.end());
  int number = 0;
  for (const fs::path& file : files) {
    fs::copy_file(file, target / (std::to_string(1000 + number++) + ".pdf"));
  }
  return number;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace zhengbao::bench
