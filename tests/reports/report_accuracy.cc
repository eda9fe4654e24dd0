// report_accuracy FOLDER [--count N] [--seed N] [--from N]
// Makes reports in FOLDER, reads each, compares every cell and check, prints
// what differs and the sums for each layout. Fails where a cell is not right, a
// planted error is not flagged or a flag is false.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"
#include "samples/reports/report_file.h"
#include "samples/reports/report_pages.h"
#include "tests/reports/report_score.h"

namespace zhengbao::reports {

namespace {

struct Options {
  std::filesystem::path folder;
  int count = 400;
  int from = 0;
  std::uint64_t seed = 1;
};

Options read_options(int argc, char** argv) {
  Options options;
  if (argc > 1) options.folder = argv[1];
  for (int i = 2; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--count") == 0) options.count = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--from") == 0) options.from = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--seed") == 0) options.seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  return options;
}

ReportScore read_report(const samples::ReportFile& file) {
  const auto source = load_source(file.path);
  if (!source) return {};
  const auto document = extract(*source);
  if (!document) return {};
  const Normalized normalized = normalize(*document, *source);
  ReportScore score =
      score_report(file.data, normalized.records.empty() ? Record{} : normalized.records.front());
  for (std::string& complaint : score.complaints)
    complaint = file.path.filename().string() + ": " + complaint;
  return score;
}

void print(const char* name, const ReportScore& score) {
  std::printf(
      "%-10s %6d cells, %6d right, %4d flagged, %4d wrong; %4d planted, %3d unseen, %3d false\n",
      name, score.cells, score.right, score.flagged, score.wrong, score.planted, score.unflagged,
      score.false_flags);
}

int run(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  if (options.folder.empty()) return 2;
  std::filesystem::create_directories(options.folder);
  ReportScore all;
  std::array<ReportScore, samples::kReportLayouts> layouts;
  for (int i = options.from; i < options.from + options.count; ++i) {
    const samples::ReportFile file = samples::write_report(options.folder, options.seed, i);
    const ReportScore score = read_report(file);
    layouts[static_cast<std::size_t>(file.layout)].add(score);
    all.add(score);
  }
  constexpr std::size_t kMaxPrinted = 400;
  for (std::size_t i = 0; i < std::min(all.complaints.size(), kMaxPrinted); ++i)
    std::printf("%s\n", all.complaints[i].c_str());
  for (std::size_t i = 0; i < layouts.size(); ++i)
    print(("layout " + std::to_string(i)).c_str(), layouts[i]);
  print("all", all);
  return all.perfect() && all.cells > 0 ? 0 : 1;
}

}  // namespace

}  // namespace zhengbao::reports

int main(int argc, char** argv) { return zhengbao::reports::run(argc, argv); }
