// make_issues FOLDER [--contents N] [--from N]
// Writes invented issues of gazettes, every layout with N contents.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <string>

#include "samples/issues/issue_file.h"

namespace zhengbao::samples {

namespace {

int run(int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') {
    std::fputs("usage: make_issues FOLDER [--contents N] [--from N]\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  int contents = 1, from = 1;
  for (int i = 2; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--contents") == 0) contents = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--from") == 0) from = std::atoi(argv[i + 1]);
  }
  std::filesystem::create_directories(folder);
  int layout = 0;
  for (const IssueLayout& one : issue_layouts()) {
    ++layout;
    for (int seed = from; seed < from + contents; ++seed) {
      const std::string name = std::to_string(layout) + "-" + std::to_string(seed) + ".pdf";
      write_issue(folder / name, one, static_cast<std::uint64_t>(seed));
    }
  }
  return 0;
}

}  // namespace

}  // namespace zhengbao::samples

int main(int argc, char** argv) {
  try {
    return zhengbao::samples::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "make_issues: %s\n", error.what());
    return 2;
  }
}
