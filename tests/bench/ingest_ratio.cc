// How much longer does `add` take than reading the same PDFs with pdftotext?
//   ingest_ratio [--rounds N] [--max-ratio R] [--max-mib M] ZHENGBAO FOLDER...
// Copies every PDF below the folders into a temporary one, then runs in turn
//   ls *.pdf | xargs -P2 -n1 pdftotext
//   zhengbao add .
// and prints the median of the ratios and the peak memory of all processes of
// `add` together. The stages alone (extract, normalize, each a process a file)
// show where the time goes. Fails above the limits that were given.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"

namespace zhengbao::bench {

namespace {

namespace fs = std::filesystem;

struct Options {
  int rounds = 5;
  double max_ratio = 0;  // 0: no limit
  double max_mib = 0;
  std::string program;
  std::vector<std::string> folders;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--rounds" && has_value) {
      options.rounds = std::max(1, std::atoi(argv[++i]));
    } else if (word == "--max-ratio" && has_value) {
      options.max_ratio = std::atof(argv[++i]);
    } else if (word == "--max-mib" && has_value) {
      options.max_mib = std::atof(argv[++i]);
    } else if (options.program.empty()) {
      options.program = fs::absolute(word).string();
    } else {
      options.folders.push_back(word);
    }
  }
  return options;
}

RunCost each_file(const std::string& command, const fs::path& pdfs) {
  return run_and_watch({"sh", "-c", "ls *.pdf | xargs -P2 -n1 " + command}, pdfs.string());
}

RunCost add(const Options& options, const fs::path& pdfs, const fs::path& archive) {
  std::error_code ignored;
  fs::remove_all(archive, ignored);
  return run_and_watch({options.program, "--archive", archive.string(), "add", "."}, pdfs.string());
}

void remove_texts(const fs::path& pdfs) {
  for (const auto& entry : fs::directory_iterator(pdfs)) {
    if (entry.path().extension() == ".txt") fs::remove(entry.path());
  }
}

void print_stage(const char* name, const RunCost& cost) {
  std::printf("  %-34s %7.2f s wall %7.2f s cpu\n", name, cost.seconds, cost.cpu_seconds);
}

void print_stages(const Options& options, const fs::path& pdfs) {
  std::printf("where the time goes (a process for each file):\n");
  print_stage("pdftotext", each_file("pdftotext", pdfs));
  remove_texts(pdfs);
  print_stage("zhengbao extract", each_file(options.program + " extract --json", pdfs));
  print_stage("zhengbao extract and normalize",
              each_file(options.program + " normalize --json", pdfs));
}

int run(const Options& options) {
  const TemporaryFolder work;
  const fs::path pdfs = work.path() / "pdfs", archive = work.path() / "archive";
  fs::create_directory(pdfs);
  const int files = copy_pdfs(options.folders, pdfs);
  std::vector<double> ratios;
  double peak_mib = 0;
  for (int round = 0; round < options.rounds; ++round) {
    const RunCost text = each_file("pdftotext", pdfs);
    remove_texts(pdfs);
    const RunCost whole = add(options, pdfs, archive);
    // 3: done, some inputs failed or need review.
    if (whole.status != 0 && whole.status != 3) {
      std::printf("FAILED: add ended with %d\n", whole.status);
      return 1;
    }
    ratios.push_back(whole.seconds / text.seconds);
    peak_mib = std::max(peak_mib, static_cast<double>(whole.peak_pss_kib) / 1024);
    std::printf(
        "round %d: pdftotext %.2f s, add %.2f s (cpu %.2f s), ratio %.2f, "
        "peak %lld MiB PSS, %lld MiB RSS, largest process %lld MiB, %d processes\n",
        round + 1, text.seconds, whole.seconds, whole.cpu_seconds, ratios.back(),
        static_cast<long long>(whole.peak_pss_kib / 1024),
        static_cast<long long>(whole.peak_rss_kib / 1024),
        static_cast<long long>(whole.peak_process_kib / 1024), whole.processes);
  }
  print_stages(options, pdfs);
  std::printf("%d files, %d rounds: median ratio %.2f, peak %.0f MiB\n", files, options.rounds,
              median(ratios), peak_mib);
  const bool slow = options.max_ratio > 0 && median(ratios) > options.max_ratio;
  const bool large = options.max_mib > 0 && peak_mib > options.max_mib;
  if (slow) std::printf("FAILED: the ratio is above %.2f\n", options.max_ratio);
  if (large) std::printf("FAILED: the memory is above %.0f MiB\n", options.max_mib);
  return slow || large ? 1 : 0;
}

}  // namespace

}  // namespace zhengbao::bench

int main(int argc, char** argv) {
  const auto options = zhengbao::bench::read_options(argc, argv);
  if (options.folders.empty()) {
    std::fprintf(stderr,
                 "usage: ingest_ratio [--rounds N] [--max-ratio R] [--max-mib M] "
                 "ZHENGBAO FOLDER...\n");
    return 2;
  }
  return zhengbao::bench::run(options);
}
