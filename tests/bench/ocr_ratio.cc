// How many more pages a minute does `add` recognise than ocrmypdf, with the same cores?
//   ocr_ratio [--jobs N] [--min-ratio R] ZHENGBAO SCAN.pdf
// Runs, one after the other, on the same scan
//   ocrmypdf --force-ocr -l chi_sim --output-type none --jobs N
//   zhengbao add --jobs N
// and prints pages a minute of both, by the clock and by processor time; the
// second is the one to compare on a machine that does other things too. Without
// ocrmypdf there is nothing to compare with: says so and ends with 77.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"

namespace zhengbao::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kSkipped = 77;
constexpr int kNoSuchCommand = 127;

struct Options {
  std::string jobs = "2";
  double min_ratio = 0;  // of processor time; 0: no limit
  std::string program;
  std::string scan;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--jobs" && has_value) {
      options.jobs = argv[++i];
    } else if (word == "--min-ratio" && has_value) {
      options.min_ratio = std::atof(argv[++i]);
    } else if (options.program.empty()) {
      options.program = fs::absolute(word).string();
    } else {
      options.scan = fs::absolute(word).string();
    }
  }
  return options;
}

void print(const char* name, const RunCost& cost) {
  std::printf("%-9s %7.2f s wall %7.2f s cpu\n", name, cost.seconds, cost.cpu_seconds);
}

int run(const Options& options) {
  const TemporaryFolder work;
  const std::string folder = work.path().string();
  if (run_and_watch({"ocrmypdf", "--version"}, folder).status == kNoSuchCommand) {
    std::printf("SKIPPED: ocrmypdf is not installed\n");
    return kSkipped;
  }
  const RunCost other =
      run_and_watch({"ocrmypdf", "--quiet", "--force-ocr", "-l", "chi_sim", "--output-type", "none",
                     "--sidecar", "text.txt", "--jobs", options.jobs, options.scan, "-"},
                    folder);
  const RunCost own = run_and_watch({options.program, "--archive", "archive", "add", "--quiet",
                                     "--jobs", options.jobs, options.scan},
                                    folder);
  print("ocrmypdf", other);
  print("zhengbao", own);
  // 3: done, some inputs need review.
  if (other.status != 0 || (own.status != 0 && own.status != 3)) {
    std::printf("FAILED: ended with %d and %d\n", other.status, own.status);
    return 1;
  }
  const double ratio = other.cpu_seconds / own.cpu_seconds;
  std::printf("pages a minute: %.2f times by the clock, %.2f times by processor time\n",
              other.seconds / own.seconds, ratio);
  if (options.min_ratio <= 0 || ratio >= options.min_ratio) return 0;
  std::printf("FAILED: the ratio is below %.2f\n", options.min_ratio);
  return 1;
}

}  // namespace

}  // namespace zhengbao::bench

int main(int argc, char** argv) {
  const auto options = zhengbao::bench::read_options(argc, argv);
  if (options.scan.empty()) {
    std::fprintf(stderr, "usage: ocr_ratio [--jobs N] [--min-ratio R] ZHENGBAO SCAN.pdf\n");
    return 2;
  }
  return zhengbao::bench::run(options);
}
