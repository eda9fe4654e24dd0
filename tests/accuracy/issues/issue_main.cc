// issue_accuracy [--samples FOLDER] [--corpus FOLDER] [--scans] [--misses] [--keep FOLDER]
// Splits every issue whose documents are known, whole and with parts taken
// away, prints a table, and fails when a boundary F1 falls below what the kind
// of file must reach, when a value is wrong without a flag, or when too many
// right values carry one. --keep keeps the extracted documents in a folder, so
// that trying a rule on scans does not recognise them each time.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/pack.h"
#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"
#include "tests/accuracy/issues/issue_score.h"
#include "tests/accuracy/issues/issue_variant.h"

namespace zhengbao::accuracy {

namespace {

constexpr int kSkipped = 77;  // as CTest's SKIP_RETURN_CODE
constexpr double kLeastF1 = 0.97;
constexpr double kMaxFlaggedShare = 0.02;

struct Options {
  std::string samples, corpus, keep;
  bool scans = false, misses = false;
};

struct Totals {
  int right = 0, right_flagged = 0, wrong = 0;
  int failures = 0;
};

void print_row(const TrueIssue& truth, std::string_view variant, const IssueScore& score) {
  std::printf("%-28s %-40s %5d %6.3f %6d/%-3d %6d %9d %7d %6d %6d/%d\n",
              truth.file.filename().c_str(), std::string(variant).c_str(), score.documents,
              score.boundary_f1(), score.ranges, score.documents, score.right, score.right_flagged,
              score.wrong_flagged, score.wrong, score.entries_right, score.entries);
}

// A born-digital issue as it is must come out whole.
bool is_good_enough(const TrueIssue& truth, std::string_view variant, const IssueScore& score) {
  const bool whole = variant == "whole" && !truth.is_scan;
  if (score.boundary_f1() < (whole ? 1.0 : kLeastF1)) return false;
  return score.entries_right == score.entries || !whole;
}

void score_variant(const TrueIssue& truth, const Document& document, const SourceFile& source,
                   const IssueVariant& variant, const Options& options, Totals& totals) {
  Document changed = document;
  TrueIssue expected = truth;
  variant.change(changed, expected);
  const IssueScore score = score_issue(expected, normalize(changed, source));
  print_row(expected, variant.name, score);
  totals.right += score.right;
  totals.right_flagged += score.right_flagged;
  totals.wrong += score.wrong;
  const bool good = is_good_enough(expected, variant.name, score);
  totals.failures += good ? 0 : 1;
  if (!options.misses && good) return;
  for (const std::string& miss : score.misses) std::printf("    %s\n", miss.c_str());
}

Result<Document> extract_or_kept(const SourceFile& source, const Options& options) {
  if (options.keep.empty()) return extract(source);
  const std::string kept = options.keep + "/" + source.sha256 + ".document";
  if (std::ifstream in(kept, std::ios::binary); in) {
    return unpack_document(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  const Result<Document> document = extract(source);
  if (document) std::ofstream(kept, std::ios::binary) << pack_document(*document);
  return document;
}

void score_file(const TrueIssue& truth, const Options& options, Totals& totals) {
  const auto source = load_source(truth.file);
  const Result<Document> document =
      source ? extract_or_kept(*source, options) : fail(source.error());
  if (!document) {
    std::printf("FAILED: %s cannot be read\n", truth.file.c_str());
    ++totals.failures;
    return;
  }
  for (const IssueVariant& variant : issue_variants()) {
    score_variant(truth, *document, *source, variant, options, totals);
    if (truth.is_scan) break;
  }
}

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--scans") options.scans = true;
    if (word == "--misses") options.misses = true;
    if (word == "--keep" && has_value) options.keep = argv[++i];
    if (word == "--samples" && has_value) options.samples = argv[++i];
    if (word == "--corpus" && has_value) options.corpus = argv[++i];
  }
  return options;
}

int run(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  std::vector<TrueIssue> issues;
  if (!options.samples.empty()) issues = read_sample_issues(options.samples);
  if (!options.corpus.empty()) {
    for (TrueIssue& one : read_made_issues(options.corpus, options.scans)) {
      issues.push_back(std::move(one));
    }
  }
  if (issues.empty()) {
    std::printf("no truth to compare with\n");
    return kSkipped;
  }
  std::printf("%-28s %-40s %5s %6s %10s %6s %9s %7s %6s %s\n", "file", "variant", "docs", "F1",
              "ranges", "right", "(flagged)", "wrong f.", "wrong", "entries");
  Totals totals;
  for (const TrueIssue& issue : issues) score_file(issue, options, totals);
  if (totals.wrong > 0) std::printf("FAILED: %d wrong and unflagged\n", totals.wrong);
  const bool too_many = totals.right_flagged > totals.right * kMaxFlaggedShare;
  if (too_many) std::printf("FAILED: %d right values are flagged\n", totals.right_flagged);
  if (totals.failures > 0) std::printf("FAILED: %d rows of the table\n", totals.failures);
  return totals.wrong > 0 || too_many || totals.failures > 0 ? 1 : 0;
}

}  // namespace

}  // namespace zhengbao::accuracy

int main(int argc, char** argv) { return zhengbao::accuracy::run(argc, argv); }
