// The dependency rule of docs/ARCHITECTURE.md, read from the includes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/structure/source_tree.h"

namespace zhengbao::structure {

namespace {

using testing::IsEmpty;

const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"core", {"core"}},
    {"extract", {"core", "extract"}},
    {"normalize", {"core", "normalize"}},
    {"archive", {"core", "archive"}},
    {"relate", {"core", "archive", "relate"}},
    {"export", {"core", "export"}},
    {"cli", {"core", "extract", "normalize", "archive", "relate", "export", "cli"}},
};

// The folders of extract/ocr in the order in which they build on each other; "" is ocr/ itself.
const std::vector<std::string> kRecogniser = {"",      "models", "ink",    "cut", "characters",
                                              "label", "line",   "column", "page"};

// The place in kRecogniser of the file `path`; of a folder that is not there, the end.
std::ptrdiff_t step_of(std::string_view path) {
  path.remove_prefix(std::string_view("extract/ocr/").size());
  const std::size_t slash = path.find('/');
  const std::string_view folder = slash == path.npos ? std::string_view() : path.substr(0, slash);
  return std::ranges::find(kRecogniser, folder) - kRecogniser.begin();
}

struct LibraryRule {
  std::string_view header_begins;
  std::vector<std::string_view> allowed;  // beginnings of paths
};

// Which sources may name which library; one that is not here may be used by
// nobody without a line in this table.
const std::vector<LibraryRule> kLibraries = {
    {"libxml/", {"extract/html/"}},
    {"unicode/",
     {"core/", "extract/language/basic_han", "extract/language/text_quality",
      "extract/pdf/byte_charset"}},
    {"fontconfig/", {"extract/ocr/models/type_face"}},
    {"ft2build.h", {"extract/ocr/models/type_face"}},
    {"leptonica/", {"extract/image/", "extract/ocr/"}},
    {"tesseract/", {"extract/ocr/models/line_recognizer"}},
    {"splash/", {"extract/pdf/page_raster"}},
    {"openssl/", {"core/digest"}},
    {"SQLiteCpp/", {"archive/"}},
    {"sqlite3.h", {"archive/"}},
    {"xlsxwriter.h", {"export/workbook"}},
    {"zstd.h", {"archive/"}},
    {"seccomp.h", {"cli/"}},
    {"CLI/", {"cli/"}},
    {"fmt/", {""}},
    {"nlohmann/", {"core/", "archive/", "export/", "cli/"}},
    {"tl/expected.hpp", {"core/result.h"}},
};

// Standard headers have no suffix; these come with the operating system.
bool is_system_header(const std::string& file) {
  static const std::set<std::string> kPosix = {
      "fcntl.h",       "grp.h",          "poll.h",       "pthread.h",       "pwd.h",
      "signal.h",      "spawn.h",        "stdlib.h",     "sys/file.h",      "sys/mman.h",
      "sys/prctl.h",   "sys/resource.h", "sys/socket.h", "sys/stat.h",      "sys/statvfs.h",
      "sys/syscall.h", "sys/time.h",     "sys/types.h",  "sys/uio.h",       "sys/un.h",
      "sys/wait.h",    "termios.h",      "time.h",       "unistd.h",        "sys/ioctl.h",
      "sys/eventfd.h", "sys/signalfd.h", "sys/random.h", "linux/seccomp.h", "malloc.h",
      "errno.h",       "sched.h",        "sys/epoll.h",  "sys/sysinfo.h",   "linux/fs.h",
      "dlfcn.h"};
  return file.find('.') == std::string::npos || kPosix.contains(file);
}

// Poppler's private headers are named without a folder and with a capital.
bool is_poppler_header(const std::string& file) {
  return file.starts_with("goo/") ||
         (file.front() >= 'A' && file.front() <= 'Z' && file.find('/') == std::string::npos);
}

const LibraryRule* library_of(const std::string& file) {
  static const LibraryRule kPoppler{"", {"extract/pdf/"}};
  if (is_poppler_header(file)) return &kPoppler;
  const auto rule = std::find_if(kLibraries.begin(), kLibraries.end(), [&](const LibraryRule& r) {
    return file.starts_with(r.header_begins);
  });
  return rule == kLibraries.end() ? nullptr : &*rule;
}

}  // namespace

TEST(IncludeRule, FoldersIncludeOnlyWhatStandsBelowThem) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(false)) {
    for (const Include& include : includes_of(source)) {
      const std::string target = include.file.substr(0, include.file.find('/'));
      if (include.quoted && !kMayInclude.at(source.folder()).contains(target)) {
        broken.push_back(source.path + " includes " + include.file);
      }
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

TEST(IncludeRule, FoldersOfTheRecogniserIncludeOnlyThoseBeforeThem) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(false)) {
    if (!source.path.starts_with("extract/ocr/")) continue;
    const std::ptrdiff_t own = step_of(source.path);
    if (own == std::ssize(kRecogniser)) broken.push_back(source.path + " has no place");
    for (const Include& include : includes_of(source)) {
      if (include.file.starts_with("extract/ocr/") && step_of(include.file) > own)
        broken.push_back(source.path + " includes " + include.file);
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

TEST(IncludeRule, HeadersNameNoThirdParty) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(false)) {
    if (!source.is_header() || source.path == "core/result.h") continue;
    for (const Include& include : includes_of(source)) {
      if (!include.quoted && !is_system_header(include.file)) {
        broken.push_back(source.path + " includes " + include.file);
      }
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

TEST(IncludeRule, EachLibraryIsNamedOnlyWhereItBelongs) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(false)) {
    for (const Include& include : includes_of(source)) {
      if (include.quoted || is_system_header(include.file)) continue;
      const LibraryRule* rule = library_of(include.file);
      const bool allowed =
          rule && std::any_of(rule->allowed.begin(), rule->allowed.end(),
                              [&](std::string_view path) { return source.path.starts_with(path); });
      if (!allowed) broken.push_back(source.path + " includes " + include.file);
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

TEST(IncludeRule, ASourceIncludesItsOwnHeaderFirst) {
  std::set<std::string> headers;
  const std::vector<SourceText> sources = source_files(false);
  for (const SourceText& source : sources) {
    if (source.is_header()) headers.insert(source.path);
  }
  std::vector<std::string> broken;
  for (const SourceText& source : sources) {
    if (source.is_header()) continue;
    const std::string own = source.path.substr(0, source.path.size() - 3) + ".h";
    const std::vector<Include> includes = includes_of(source);
    if (headers.contains(own) && (includes.empty() || includes.front().file != own)) {
      broken.push_back(source.path);
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

// clang-tidy does not see it: scripts/test hands it sources that are included by a batch.
TEST(IncludeRule, NoSourceIsIncluded) {
  std::vector<std::string> broken;
  for (const SourceText& source : source_files(true)) {
    for (const Include& include : includes_of(source)) {
      if (include.file.ends_with(".cc"))
        broken.push_back(source.path + " includes " + include.file);
    }
  }
  EXPECT_THAT(broken, IsEmpty());
}

}  // namespace zhengbao::structure
