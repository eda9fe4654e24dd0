// made_issue_accuracy FOLDER [--contents N] [--from N] [--layout N] [--mixed N] [--scans FOLDER]
//   [--misses]
// Makes issues of gazettes in FOLDER, every layout with N contents, and N in
// layouts drawn by lot, splits each and compares it with what was set. Prints a
// row for each layout. Fails where a document, an entry or a character is lost,
// in layouts drawn by lot below a boundary F1 of 0.97, and on values that are
// wrong without a flag and needless flags. --scans reads, where that folder has a
// file of the same name, that one instead, keeps what it recognised beside it,
// and fails at nothing.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/pack.h"
#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"
#include "samples/issues/issue_file.h"
#include "tests/accuracy/issues/issue_score.h"
#include "tests/accuracy/issues/kept_text.h"
#include "tests/accuracy/issues/made_truth.h"

namespace zhengbao::accuracy {

namespace {

constexpr double kMaxFlaggedShare = 0.02;

struct Options {
  std::filesystem::path folder, scans;
  int contents = 2, from = 1, layout = 0, mixed = 0;
  bool misses = false;
};

struct Totals {
  IssueScore score;
  std::size_t lost = 0;  // characters
  int doubts = 0;        // flags that say that contents and documents disagree

  void add(const Totals& other) {
    score.documents += other.score.documents;
    score.found += other.score.found;
    score.spurious += other.score.spurious;
    score.ranges += other.score.ranges;
    score.right += other.score.right;
    score.right_flagged += other.score.right_flagged;
    score.wrong_flagged += other.score.wrong_flagged;
    score.wrong += other.score.wrong;
    score.entries += other.score.entries;
    score.entries_right += other.score.entries_right;
    lost += other.lost;
    doubts += other.doubts;
  }
};

Options read_options(int argc, char** argv) {
  Options options;
  if (argc > 1) options.folder = argv[1];
  for (int i = 2; i < argc; ++i) {
    if (std::strcmp(argv[i], "--misses") == 0) options.misses = true;
    if (i + 1 >= argc) continue;
    if (std::strcmp(argv[i], "--contents") == 0) options.contents = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--from") == 0) options.from = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--mixed") == 0) options.mixed = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--scans") == 0) options.scans = argv[i + 1];
    if (std::strcmp(argv[i], "--layout") == 0) options.layout = std::atoi(argv[i + 1]);
  }
  return options;
}

Result<Document> extract_scan(const SourceFile& source, const std::filesystem::path& path) {
  const std::string kept = path.string() + ".document";
  if (std::ifstream in(kept, std::ios::binary); in) {
    return unpack_document(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  Result<Document> document = extract(source);
  if (document) std::ofstream(kept, std::ios::binary) << pack_document(*document);
  return document;
}

Totals score_made(const samples::MadeIssueFile& file, const Options& options) {
  const bool misses = options.misses;
  Totals totals;
  const std::filesystem::path scan = options.scans / file.path.filename();
  const bool scanned = !options.scans.empty();
  if (scanned && !std::filesystem::exists(scan)) return totals;
  const auto source = load_source(scanned ? scan : file.path);
  const Result<Document> document = !source   ? fail(source.error())
                                    : scanned ? extract_scan(*source, scan)
                                              : extract(*source);
  const Normalized normalized = document ? normalize(*document, *source) : Normalized{};
  TrueIssue truth = truth_of(file);
  truth.is_scan = scanned;
  totals.score = score_issue(truth, normalized);
  if (document) totals.lost = lost_characters(*document, normalized);
  std::vector<std::string> doubts = reconciling_flags(normalized);
  totals.doubts = static_cast<int>(doubts.size());
  if (!misses) return totals;
  for (const std::string& miss : totals.score.misses)
    std::printf("    %s: %s\n", file.path.filename().c_str(), miss.c_str());
  for (const std::string& doubt : doubts)
    std::printf("    %s: flag %s\n", file.path.filename().c_str(), doubt.c_str());
  if (totals.lost > 0)
    std::printf("    %s: %zu characters lost\n", file.path.filename().c_str(), totals.lost);
  return totals;
}

void print(std::string_view name, const Totals& totals) {
  const IssueScore& s = totals.score;
  std::printf("%-38s %4d %6.3f %4d %6d %6d %6d %6d %5d/%-4d %6d %5zu\n", std::string(name).c_str(),
              s.documents, s.boundary_f1(), s.ranges, s.right, s.right_flagged, s.wrong_flagged,
              s.wrong, s.entries_right, s.entries, totals.doubts, totals.lost);
}

Totals score_mixed(const Options& options) {
  Totals totals;
  for (int i = options.from; i < options.from + options.mixed; ++i) {
    const auto seed = static_cast<std::uint64_t>(i);
    const std::string name = "mixed-" + std::to_string(i) + ".pdf";
    totals.add(score_made(
        samples::write_issue(options.folder / name, samples::mixed_layout(seed), seed), options));
  }
  if (options.mixed > 0) print("mixed", totals);
  return totals;
}

bool has_few_flags(const IssueScore& score) {
  return score.right_flagged <= score.right * kMaxFlaggedShare;
}

bool is_perfect(const Totals& totals) {
  const IssueScore& s = totals.score;
  return s.boundary_f1() == 1 && s.entries_right == s.entries && s.wrong == 0 && totals.lost == 0 &&
         has_few_flags(s);
}

bool is_good_enough(const Totals& totals) {
  constexpr double kLeastF1 = 0.97;
  return totals.score.boundary_f1() >= kLeastF1 && totals.score.wrong == 0 && totals.lost == 0 &&
         has_few_flags(totals.score);
}

int run(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  if (options.folder.empty()) return 2;
  std::filesystem::create_directories(options.folder);
  std::printf("%-38s %4s %6s %4s %6s %6s %6s %6s %10s %6s %5s\n", "layout", "docs", "F1", "ends",
              "right", "flagg.", "wrongf", "wrong", "entries", "doubts", "lost");
  Totals all;
  int number = 0;
  for (const samples::IssueLayout& layout : samples::issue_layouts()) {
    if (++number != options.layout && options.layout != 0) continue;
    Totals totals;
    for (int seed = options.from; seed < options.from + options.contents; ++seed) {
      const std::string name = std::to_string(number) + "-" + std::to_string(seed) + ".pdf";
      totals.add(score_made(
          samples::write_issue(options.folder / name, layout, static_cast<std::uint64_t>(seed)),
          options));
    }
    print(std::to_string(number) + " " + std::string(layout.name), totals);
    all.add(totals);
  }
  const Totals mixed = score_mixed(options);
  const bool good = is_perfect(all) && is_good_enough(mixed);
  all.add(mixed);
  print("all", all);
  return good || !options.scans.empty() ? 0 : 1;
}

}  // namespace

}  // namespace zhengbao::accuracy

int main(int argc, char** argv) {
  try {
    return zhengbao::accuracy::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "made_issue_accuracy: %s\n", error.what());
    return 2;
  }
}
