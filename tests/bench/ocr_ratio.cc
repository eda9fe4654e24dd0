// How many more pages a minute are recognised than by ocrmypdf, with the same
// cores, and with how many errors?
//   ocr_ratio [--jobs N] [--min-ratio R] [--corpus FOLDER] ZHENGBAO SCAN.pdf
// Runs, one after the other, on the same scan
//   ocrmypdf --force-ocr -l chi_sim --output-type none --sidecar FILE --jobs N
//   zhengbao extract --ocr always --jobs N
// and prints pages a minute of both, by the clock and by processor time; the
// second is the one to compare on a machine that does other things too. Where
// made/TRUTH.jsonl of the corpus has the text of the scan's pages, the texts of
// both are compared with it: more errors than ocrmypdf's are a failure. Without
// ocrmypdf there is nothing to compare with: says so and ends with 77.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/accuracy/edit_distance.h"
#include "tests/accuracy/reading_truth.h"
#include "tests/bench/page_texts.h"
#include "tests/bench/pdf_folder.h"
#include "tests/bench/process_tree.h"

namespace zhengbao::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kSkipped = 77;
constexpr int kNoSuchCommand = 127;
constexpr const char* kSidecar = "text.txt";
constexpr const char* kExtracted = "pages.json";

struct Options {
  std::string jobs = "2";
  double min_ratio = 0;  // of processor time; 0: no limit
  std::string program;
  std::string scan;
  std::string corpus;  // empty: errors are not counted
};

struct Errors {
  int characters = 0;  // of the truth
  int wrong = 0;       // edit distance

  double percent() const { return characters > 0 ? 100.0 * wrong / characters : 0; }
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
    } else if (word == "--corpus" && has_value) {
      options.corpus = argv[++i];
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

// The text of the scan's pages, as far as it is known.
std::vector<accuracy::Passage> true_pages(const Options& options) {
  if (options.corpus.empty()) return {};
  for (accuracy::ReadingTruth& truth : accuracy::read_corpus_scans(options.corpus)) {
    if (truth.file.filename() == fs::path(options.scan).filename()) return truth.passages;
  }
  return {};
}

Errors errors_of(const std::vector<std::string>& pages,
                 const std::vector<accuracy::Passage>& truth) {
  Errors errors;
  for (const accuracy::Passage& passage : truth) {
    const auto at = static_cast<std::size_t>(passage.first - 1);
    const std::u32string expected = accuracy::comparable(passage.text);
    const std::u32string found = accuracy::comparable(at < pages.size() ? pages[at] : "");
    errors.characters += static_cast<int>(expected.size());
    errors.wrong += accuracy::edit_distance(expected, found);
  }
  return errors;
}

// Returns whether the own text has no more errors than the other's.
bool compare_errors(const Options& options, const fs::path& folder) {
  const auto truth = true_pages(options);
  if (truth.empty()) return true;
  const Errors other = errors_of(sidecar_pages(folder / kSidecar), truth);
  const Errors own = errors_of(extracted_pages(folder / kExtracted), truth);
  std::printf("wrong characters of %d: ocrmypdf %d (%.2f %%), zhengbao %d (%.2f %%)\n",
              own.characters, other.wrong, other.percent(), own.wrong, own.percent());
  if (own.wrong <= other.wrong) return true;
  std::printf("FAILED: more errors than ocrmypdf\n");
  return false;
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
                     "--sidecar", kSidecar, "--jobs", options.jobs, options.scan, "-"},
                    folder);
  const RunCost own = run_and_watch(
      {options.program, "extract", "--ocr", "always", "--jobs", options.jobs, options.scan}, folder,
      kExtracted);
  print("ocrmypdf", other);
  print("zhengbao", own);
  if (other.status != 0 || own.status != 0) {
    std::printf("FAILED: ended with %d and %d\n", other.status, own.status);
    return 1;
  }
  const double ratio = other.cpu_seconds / own.cpu_seconds;
  std::printf("pages a minute: %.2f times by the clock, %.2f times by processor time\n",
              other.seconds / own.seconds, ratio);
  if (!compare_errors(options, work.path())) return 1;
  if (options.min_ratio <= 0 || ratio >= options.min_ratio) return 0;
  std::printf("FAILED: the ratio is below %.2f\n", options.min_ratio);
  return 1;
}

}  // namespace

}  // namespace zhengbao::bench

int main(int argc, char** argv) {
  const auto options = zhengbao::bench::read_options(argc, argv);
  if (options.scan.empty()) {
    std::fprintf(
        stderr,
        "usage: ocr_ratio [--jobs N] [--min-ratio R] [--corpus FOLDER] ZHENGBAO SCAN.pdf\n");
    return 2;
  }
  return zhengbao::bench::run(options);
}
