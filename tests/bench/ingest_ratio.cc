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
#include <filesystem>
#include <string>
#include <vector>

#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"
#include "tests/bench/ratio_options.h"

namespace zhengbao::bench {

namespace {

namespace fs = std::filesystem;

RunCost each_file(const std::string& command, const fs::path& pdfs) {
  return run_and_watch({"sh", "-c", "ls *.pdf | xargs -P2 -n1 " + command}, pdfs.string());
}

RunCost add(const RatioOptions& options, const fs::path& pdfs, const fs::path& archive) {
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

void print_stages(const RatioOptions& options, const fs::path& pdfs) {
  std::printf("where the time goes (a process for each file):\n");
  print_stage("pdftotext", each_file("pdftotext", pdfs));
  remove_texts(pdfs);
  print_stage("zhengbao extract", each_file(options.program + " extract --json", pdfs));
  print_stage("zhengbao extract and normalize",
              each_file(options.program + " normalize --json", pdfs));
}

int run(const RatioOptions& options) {
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
  return verdict(options, median(ratios), peak_mib);
}

}  // namespace

}  // namespace zhengbao::bench

int main(int argc, char** argv) {
  const auto options = zhengbao::bench::read_ratio_options(argc, argv);
  if (options.folders.empty()) {
    std::fprintf(stderr,
                 "usage: ingest_ratio [--rounds N] [--max-ratio R] [--max-mib M] "
                 "ZHENGBAO FOLDER...\n");
    return 2;
  }
  return zhengbao::bench::run(options);
}
