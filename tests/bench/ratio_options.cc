#include "tests/bench/ratio_options.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace zhengbao::bench {

RatioOptions read_ratio_options(int argc, char** argv) {
  RatioOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--rounds" && has_value) {
      options.rounds = std::max(1, std::atoi(argv[++i]));
    } else if (word == "--pages" && has_value) {
      options.pages = std::max(1, std::atoi(argv[++i]));
    } else if (word == "--max-ratio" && has_value) {
      options.max_ratio = std::atof(argv[++i]);
    } else if (word == "--max-mib" && has_value) {
      options.max_mib = std::atof(argv[++i]);
    } else if (options.program.empty()) {
      options.program = std::filesystem::absolute(word).string();
    } else {
      options.folders.push_back(word);
    }
  }
  return options;
}

int verdict(const RatioOptions& options, double ratio, double mib) {
  const bool slow = options.max_ratio > 0 && ratio > options.max_ratio;
  const bool large = options.max_mib > 0 && mib > options.max_mib;
  if (slow) std::printf("FAILED: the ratio is above %.2f\n", options.max_ratio);
  if (large) std::printf("FAILED: the memory is above %.0f MiB\n", options.max_mib);
  return slow || large ? 1 : 0;
}

}  // namespace zhengbao::bench
