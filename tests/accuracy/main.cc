// accuracy [--samples FOLDER] [--corpus FOLDER] [--scans PAGES] [--baseline FILE]
// [--write-baseline] Reads every document whose truth is known, compares field by field, prints
// precision and recall, and fails when a value is wrong without a flag, when
// too many right values carry one, or when a field falls below the baseline.
// Where the text of pages, tables or headings are known, they are compared too;
// of scans, which must be recognised first, only the first PAGES of each file.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"
#include "tests/accuracy/baseline.h"
#include "tests/accuracy/expectation.h"
#include "tests/accuracy/reading_run.h"
#include "tests/accuracy/score.h"

namespace zhengbao::accuracy {

namespace {

constexpr int kSkipped = 77;  // as CTest's SKIP_RETURN_CODE
// Of the values that are right, at most this part may carry a flag.
constexpr double kMaxFlaggedShare = 0.02;

struct Options {
  std::string samples, corpus, baseline;
  bool write_baseline = false;
  int scan_pages = 0;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--write-baseline") options.write_baseline = true;
    if (word == "--samples" && has_value) options.samples = argv[++i];
    if (word == "--corpus" && has_value) options.corpus = argv[++i];
    if (word == "--baseline" && has_value) options.baseline = argv[++i];
    if (word == "--scans" && has_value) options.scan_pages = std::atoi(argv[++i]);
  }
  return options;
}

std::vector<Expectation> collect(const Options& options) {
  std::vector<Expectation> all;
  if (!options.samples.empty()) all = read_sample_truth(options.samples);
  if (options.corpus.empty() || !std::filesystem::exists(options.corpus)) return all;
  for (auto read : {read_corpus_truth, read_cards}) {
    for (Expectation& one : read(options.corpus)) all.push_back(std::move(one));
  }
  return all;
}

void score_file(const Expectation& expectation, Score& score) {
  const auto source = load_source(expectation.file);
  if (!source) return add_to_score(expectation, {}, describe(source.error()), score);
  const auto document = extract(*source);
  if (!document) return add_to_score(expectation, {}, describe(document.error()), score);
  add_to_score(expectation, normalize(*document, *source).records, "", score);
}

void print_counts(const Score& score) {
  std::printf("%-8s %-18s %6s %6s %8s %10s %8s %10s %7s\n", "group", "field", "prec.", "recall",
              "right", "(flagged)", "wrong", "(unflagged)", "missing");
  for (const auto& [key, count] : score.counts) {
    std::printf("%-8s %-18s %6.3f %6.3f %8d %10d %8d %11d %7d\n", key.first.c_str(),
                key.second.c_str(), count.precision(), count.recall(), count.right,
                count.right_flagged, count.wrong, count.wrong_unflagged, count.missing);
  }
}

// Of recognised pages this is the character error rate.
void print_error_rates(const Score& reading) {
  for (const auto& [key, count] : reading.counts) {
    if (key.second != "characters") continue;
    const int all = count.right + count.wrong;
    std::printf("%-8s character errors %8.4f %% of %d\n", key.first.c_str(),
                all > 0 ? 100.0 * count.wrong / all : 0.0, all);
  }
}

void print_misses(const Score& score) {
  for (const Miss& miss : score.misses) {
    std::printf("%s: %s: expected %s, found %s%s\n", miss.file.c_str(), miss.field.c_str(),
                miss.expected.c_str(), miss.found.empty() ? "(nothing)" : miss.found.c_str(),
                miss.flagged ? " (flagged)" : "");
  }
}

// Both as one, for the baseline.
Score joined(const Score& records, const Score& reading) {
  Score all = records;
  all.counts.insert(reading.counts.begin(), reading.counts.end());
  return all;
}

int judge(const Options& options, const Score& score, const Score& reading) {
  const Count total = score.total();
  std::vector<std::string> complaints = below_baseline(options.baseline, joined(score, reading));
  if (total.wrong_unflagged > 0) {
    complaints.push_back(std::to_string(total.wrong_unflagged) + " wrong and unflagged");
  }
  if (total.right_flagged > total.right * kMaxFlaggedShare) {
    complaints.push_back(std::to_string(total.right_flagged) + " of " +
                         std::to_string(total.right) + " right values are flagged");
  }
  for (const std::string& complaint : complaints) std::printf("FAILED: %s\n", complaint.c_str());
  return complaints.empty() ? 0 : 1;
}

int run(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  const std::vector<Expectation> expectations = collect(options);
  if (expectations.empty()) {
    std::printf("no truth to compare with\n");
    return kSkipped;
  }
  Score score;
  for (const Expectation& expectation : expectations) score_file(expectation, score);
  const ReadingScore reading = read_pages({options.samples, options.corpus, options.scan_pages});
  print_misses(score);
  print_misses(reading.score);
  print_counts(score);
  print_counts(reading.score);
  print_passages(reading);
  print_error_rates(reading.score);
  std::printf("%zu files: %d right, %d wrong, %d missing\n", expectations.size(),
              score.total().right, score.total().wrong, score.total().missing);
  if (options.write_baseline) {
    write_baseline(options.baseline, joined(score, reading.score));
    return 0;
  }
  return judge(options, score, reading.score);
}

}  // namespace

}  // namespace zhengbao::accuracy

int main(int argc, char** argv) { return zhengbao::accuracy::run(argc, argv); }
