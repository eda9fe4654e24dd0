#include "tests/accuracy/reading_run.h"

#include <cstdio>
#include <map>

#include "core/source_file.h"
#include "extract/extract.h"

namespace zhengbao::accuracy {

namespace {

std::vector<ReadingTruth> collect(const ReadingRun& run) {
  std::vector<ReadingTruth> all;
  const auto add = [&all](std::vector<ReadingTruth> more) {
    for (ReadingTruth& one : more) all.push_back(std::move(one));
  };
  if (!run.samples.empty()) add(read_sample_reading(run.samples));
  if (run.corpus.empty() || !std::filesystem::exists(run.corpus)) return all;
  add(read_corpus_reading(run.corpus));
  if (run.scan_pages <= 0) return all;
  for (ReadingTruth& scan : read_corpus_scans(run.corpus)) {
    std::erase_if(scan.passages, [&](const Passage& one) { return one.last > run.scan_pages; });
    scan.group += "-" + std::to_string(run.scan_pages);
    all.push_back(std::move(scan));
  }
  return all;
}

// A file that cannot be read has no pages, which counts as everything missing.
Document read_file(const std::filesystem::path& file, const ExtractOptions& options) {
  const auto source = load_source(file);
  if (!source) return {};
  auto document = extract(*source, options);
  return document ? std::move(*document) : Document{};
}

}  // namespace

ReadingScore read_pages(const ReadingRun& run) {
  ReadingScore reading;
  for (const ReadingTruth& truth : collect(run)) {
    ExtractOptions options;
    if (truth.group.starts_with("scans")) options.max_pages = run.scan_pages;
    std::vector<std::string> texts;
    for (const Passage& passage : truth.passages) {
      texts.push_back(passage.same_as.empty() ? passage.text
                                              : document_text(read_file(passage.same_as, {})));
    }
    add_reading(truth, texts, read_file(truth.file, options), reading);
  }
  return reading;
}

void print_passages(const ReadingScore& reading) {
  std::map<std::string, PassageScore> files;
  const auto print = [](const PassageScore& one, const std::string& pages) {
    std::printf("%-36s %9s %8d %8d %8.4f %5d/%d\n", one.file.c_str(), pages.c_str(), one.truth,
                one.distance, one.normalised(), one.pairs, one.units);
  };
  std::printf("%-36s %9s %8s %8s %8s %s\n", "file", "pages", "chars", "edits", "share",
              "pairs/units");
  for (const PassageScore& one : reading.passages) {
    if (one.distance > 0) print(one, std::to_string(one.first) + "-" + std::to_string(one.last));
    PassageScore& sum = files[one.file];
    sum.file = one.file;
    sum.truth += one.truth;
    sum.found += one.found;
    sum.distance += one.distance;
    sum.units += one.units;
    sum.pairs += one.pairs;
  }
  for (const auto& entry : files) print(entry.second, "all");
}

}  // namespace zhengbao::accuracy
