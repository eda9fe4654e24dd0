#include "cli/input_walk.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

// One file or folder, whatever it is called.
using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identity(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return Identity{status.st_dev, status.st_ino};
}

// Programs, data and the parts of saved web pages lie beside documents and are
// none: samples with their truth, a page with its folder of scripts.
bool is_beside_documents(const fs::path& path) {
  static constexpr std::array<std::string_view, 15> kExtensions = {
      ".cc",   ".h",     ".cpp",  ".py",    ".sh",  ".cmake", ".js",    ".css",
      ".json", ".jsonl", ".woff", ".woff2", ".ttf", ".ico",   ".sha256"};
  if (path.filename() == "CMakeLists.txt") return true;
  std::string extension = path.extension().string();
  std::ranges::transform(extension, extension.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::ranges::find(kExtensions, extension) != kExtensions.end();
}

class Walker {
 public:
  Walker(const fs::path& skip, const std::function<bool(std::size_t)>& found) : found_(found) {
    if (const auto skipped = identity(skip)) seen_folders_.insert(*skipped);
  }

  void visit_named(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
      report(ErrorCode::not_found, error ? error.message() : "no such file or folder", path);
    } else if (fs::is_directory(status)) {
      visit_tree(path);
    } else if (fs::is_regular_file(status)) {
      add_file(path);
    } else {
      report(ErrorCode::unsupported, "neither a file nor a folder", path);
    }
  }

  InputWalk take() { return std::move(walk_); }

 private:
  // A stack of folders with what is left to do in them instead of recursion:
  // the depth of a tree is the user's, not ours.
  void visit_tree(const fs::path& top) {
    std::vector<std::vector<fs::path>> left;
    left.push_back(entries_of(top));
    while (!left.empty() && !stopped_) {
      if (left.back().empty()) {
        left.pop_back();
        continue;
      }
      const fs::path path = std::move(left.back().back());
      left.back().pop_back();
      std::error_code error;
      const fs::file_status status = fs::status(path, error);
      if (fs::is_directory(status))
        left.push_back(entries_of(path));
      else if (fs::is_regular_file(status))
        add_found(path);
    }
  }

  // Last name first, so that the end of the list is what comes next.
  std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    const auto its_identity = identity(folder);
    if (!its_identity || !seen_folders_.insert(*its_identity).second) return entries;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      if (!entry->path().filename().native().starts_with('.')) entries.push_back(entry->path());
    }
    if (error) report(ErrorCode::io, error.message(), folder);
    std::ranges::sort(entries, std::greater<>(), &fs::path::native);
    return entries;
  }

  void add_found(const fs::path& path) {
    if (is_beside_documents(path))
      ++walk_.passed_over;
    else
      add_file(path);
  }

  void add_file(const fs::path& path) {
    std::error_code error;
    const fs::path origin = fs::absolute(path, error).lexically_normal();
    if (!seen_files_.insert(origin.native()).second) return;
    walk_.files.push_back({path, origin.string()});
    if (found_ && walk_.files.size() % 256 == 0) stopped_ = !found_(walk_.files.size());
  }

  void report(ErrorCode code, std::string message, const fs::path& path) {
    walk_.problems.push_back({code, std::move(message), path.string()});
  }

  const std::function<bool(std::size_t)>& found_;
  std::set<Identity> seen_folders_;
  std::set<std::string> seen_files_;
  InputWalk walk_;
  bool stopped_ = false;
};

}  // namespace

InputWalk walk_inputs(const std::vector<std::string>& named, const std::filesystem::path& skip,
                      const std::function<bool(std::size_t)>& found) {
  Walker walker(skip, found);
  for (const std::string& path : named) walker.visit_named(path);
  return walker.take();
}

}  // namespace zhengbao
