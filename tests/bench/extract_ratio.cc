// How much more processor time does `extract` take than pdftotext -layout on the
// same born-digital PDFs, and how much memory does a long file take?
//   extract_ratio [--rounds N] [--max-ratio R] [--pages N] [--max-mib M] ZHENGBAO FOLDER...
// Each round runs pdftotext -layout on every PDF below the folders, a process a
// file as it must be, then `zhengbao extract` on all of them in one run: layout
// and tables, no recognising. Then one file of N pages is made by repetition and
// extracted; its figure is the largest process. Fails above the limits given.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"
#include "tests/bench/ratio_options.h"
#include "tests/extract/pdf_writer.h"

namespace zhengbao::bench {

namespace {

namespace fs = std::filesystem;

RunCost shell(const std::string& command, const fs::path& folder) {
  return run_and_watch({"sh", "-c", command}, folder.string());
}

// A page as reports have them: lines of text above a ruled table.
std::string page_content() {
  std::string content;
  for (int line = 0; line < 24; ++line) {
    content += testing::show("本行政机关制作的规范性文件和依申请公开的政府信息数量统计说明", 60,
                             740 - 16 * line, 12);
  }
  for (int row = 0; row <= 12; ++row) {
    const int y = 320 - 20 * row;
    content += "60 " + std::to_string(y) + " m 540 " + std::to_string(y) + " l S\n";
    for (int column = 0; row < 12 && column < 6; ++column) {
      content += testing::show("第" + std::to_string(row * 6 + column) + "项", 66 + 80 * column,
                               y - 14, 10);
    }
  }
  for (int column = 0; column <= 6; ++column) {
    const std::string x = std::to_string(60 + 80 * column);
    content += x + " 320 m " + x + " 80 l S\n";
  }
  return content;
}

double peak_mib_of_long_file(const RatioOptions& options, const fs::path& folder) {
  testing::PdfWriter writer;
  for (int page = 0; page < options.pages; ++page) writer.add_page(page_content());
  std::ofstream(folder / "long.pdf", std::ios::binary) << writer.bytes();
  const RunCost cost = shell("exec " + options.program + " extract --ocr never long.pdf", folder);
  if (cost.status != 0) std::printf("FAILED: extract ended with %d\n", cost.status);
  const double mib = static_cast<double>(cost.peak_process_kib) / 1024;
  std::printf("%d pages in one file: largest process %.0f MiB, %.2f s cpu\n", options.pages, mib,
              cost.cpu_seconds);
  return mib;
}

double median_ratio(const RatioOptions& options, const fs::path& pdfs) {
  const std::string each_text = "for f in *.pdf; do pdftotext -layout $f /dev/null; done";
  const std::string at_once = options.program + " extract --ocr never *.pdf";
  const std::string each =
      "for f in *.pdf; do " + options.program + " extract --ocr never $f; done";
  std::vector<double> ratios;
  for (int round = 0; round < options.rounds; ++round) {
    const RunCost text = shell(each_text, pdfs);
    const RunCost whole = shell(at_once, pdfs);
    ratios.push_back(whole.cpu_seconds / text.cpu_seconds);
    std::printf("round %d: pdftotext -layout %.2f s cpu, extract %.2f s cpu, ratio %.2f\n",
                round + 1, text.cpu_seconds, whole.cpu_seconds, ratios.back());
  }
  std::printf("extract with a process for each file: %.2f s cpu\n", shell(each, pdfs).cpu_seconds);
  return median(ratios);
}

int run(const RatioOptions& options) {
  const TemporaryFolder work;
  const fs::path pdfs = work.path() / "pdfs";
  fs::create_directory(pdfs);
  const int files = copy_pdfs(options.folders, pdfs);
  const double ratio = median_ratio(options, pdfs);
  const double mib = peak_mib_of_long_file(options, work.path());
  std::printf("%d files, %d rounds: median ratio %.2f\n", files, options.rounds, ratio);
  return verdict(options, ratio, mib);
}

}  // namespace

}  // namespace zhengbao::bench

int main(int argc, char** argv) {
  const auto options = zhengbao::bench::read_ratio_options(argc, argv);
  if (options.folders.empty()) {
    std::fprintf(stderr,
                 "usage: extract_ratio [--rounds N] [--max-ratio R] [--pages N] [--max-mib M] "
                 "ZHENGBAO FOLDER...\n");
    return 2;
  }
  return zhengbao::bench::run(options);
}
