// The words behind a program that compares zhengbao with another on PDF files.
#pragma once

#include <string>
#include <vector>

namespace zhengbao::bench {

struct RatioOptions {
  int rounds = 5;
  int pages = 3000;      // of the file made by repetition, where there is one
  double max_ratio = 0;  // 0: no limit
  double max_mib = 0;
  std::string program;  // an absolute path
  std::vector<std::string> folders;
};

// --rounds N, --pages N, --max-ratio R, --max-mib M, then the program and the
// folders. Without a folder the command line was wrong.
RatioOptions read_ratio_options(int argc, char** argv);

// 0, or 1 after telling which limit was passed.
int verdict(const RatioOptions& options, double ratio, double mib);

}  // namespace zhengbao::bench
