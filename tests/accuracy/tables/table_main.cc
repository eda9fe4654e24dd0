// table_accuracy [--dpi LIST] [--wear LIST] [--pages FIRST-LAST] [--floor FILE]
// [--write-floor] [--misses] [--keep FOLDER] PDF...
// table_accuracy --corpus FOLDER
// Draws the pages of born-digital PDFs as a scanner would give them, recognises them
// and compares the tables with those of the PDF itself, whose cells are known from
// what it draws: F1 of row path, column path and value, for each table and in sum.
// Tables on pages where the PDF has none count as found cells that are wrong.
// With --corpus, the scans that made/TRUTH.jsonl says are scans of another file are
// compared with that one. Fails where a sum is below the one recorded in the floor.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "core/source_file.h"
#include "extract/extract.h"
#include "tests/accuracy/tables/table_score.h"
#include "tests/accuracy/tables/worn_pages.h"
#include "tests/bench/pdf_folder.h"

namespace zhengbao::accuracy {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> files;
  std::vector<int> dpi{200};
  std::vector<std::string> wear{"plain"};
  int first = 1;
  int last = 0;  // 0: to the end
  std::string corpus, floor, keep;
  bool write_floor = false;
  bool misses = false;
};

std::vector<std::string> split(const std::string& list, char mark) {
  std::vector<std::string> parts;
  std::istringstream in(list);
  for (std::string part; std::getline(in, part, mark);) parts.push_back(part);
  return parts;
}

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--write-floor") {
      options.write_floor = true;
    } else if (word == "--misses") {
      options.misses = true;
    } else if (word == "--dpi" && has_value) {
      options.dpi.clear();
      for (const std::string& one : split(argv[++i], ','))
        options.dpi.push_back(std::atoi(one.c_str()));
    } else if (word == "--wear" && has_value) {
      options.wear = split(argv[++i], ',');
    } else if (word == "--pages" && has_value) {
      const auto ends = split(argv[++i], '-');
      options.first = std::atoi(ends.front().c_str());
      options.last = std::atoi(ends.back().c_str());
    } else if (word == "--corpus" && has_value) {
      options.corpus = argv[++i];
    } else if (word == "--floor" && has_value) {
      options.floor = argv[++i];
    } else if (word == "--keep" && has_value) {
      options.keep = argv[++i];
    } else {
      options.files.push_back(word);
    }
  }
  return options;
}

Document read(const fs::path& file, OcrMode mode) {
  const auto source = load_source(file);
  if (!source) return {};
  ExtractOptions options;
  options.ocr = mode;
  auto document = extract(*source, options);
  return document ? std::move(*document) : Document{};
}

// Tables that lie on the pages of `numbers` only, by the places the pages have there.
std::vector<Table> on_pages(const Document& document, const std::vector<int>& numbers) {
  std::vector<Table> tables;
  for (Table table : document.tables) {
    bool all = true;
    for (int& page : table.pages) {
      const auto place = std::find(numbers.begin(), numbers.end(), page);
      all = all && place != numbers.end();
      page = static_cast<int>(place - numbers.begin()) + 1;
    }
    if (all) tables.push_back(std::move(table));
  }
  return tables;
}

class Comparison {
 public:
  explicit Comparison(const Options& options) : options_(options) {}

  void compare(const std::string& name, const std::vector<Table>& expected,
               const std::vector<Table>& found) {
    const std::vector<TableScore> scores = compare_tables(expected, found);
    for (const TableScore& score : scores) print(name, score);
    const CellCount sum = sum_of(scores);
    std::printf("%-44s %28s %5d %5d %5d  %.4f\n", name.c_str(), "sum", sum.right, sum.expected,
                sum.found, sum.f1());
    std::fflush(stdout);
    sums_[name] = sum;
  }

  int finish() const {
    CellCount all;
    for (const auto& entry : sums_) all += entry.second;
    std::printf("%-44s %28s %5d %5d %5d  %.4f\n", "all", "sum", all.right, all.expected, all.found,
                all.f1());
    if (options_.write_floor) return write();
    return judge();
  }

 private:
  void print(const std::string& name, const TableScore& score) const {
    const std::string size =
        score.rows == 0 ? "invented"
                        : std::to_string(score.rows) + " x " + std::to_string(score.columns);
    std::printf("%-44s page %-3d %-19s %5d %5d %5d  %.4f\n", name.c_str(), score.page, size.c_str(),
                score.cells.right, score.cells.expected, score.cells.found, score.cells.f1());
    if (!options_.misses) return;
    for (const std::string& cell : score.missing) std::printf("    missing %s\n", cell.c_str());
    for (const std::string& cell : score.surplus) std::printf("    surplus %s\n", cell.c_str());
  }

  // What was not compared this time keeps its floor.
  int write() const {
    std::map<std::string, int> floors = read_floors();
    for (const auto& [name, count] : sums_) floors[name] = in_ten_thousandths(count);
    std::ofstream out(options_.floor);
    out << "# file dpi wear\tF1 in ten thousandths (table_accuracy --write-floor)\n";
    for (const auto& [name, floor] : floors) out << name << '\t' << floor << '\n';
    return out ? 0 : 2;
  }

  int judge() const {
    const std::map<std::string, int> floors = read_floors();
    int failed = 0;
    for (const auto& [name, count] : sums_) {
      const auto floor = floors.find(name);
      if (floor == floors.end() || in_ten_thousandths(count) >= floor->second) continue;
      std::printf("FAILED: %s below %d\n", name.c_str(), floor->second);
      failed = 1;
    }
    return failed;
  }

  static int in_ten_thousandths(const CellCount& count) {
    return static_cast<int>(count.f1() * 10'000);
  }

  std::map<std::string, int> read_floors() const {
    std::map<std::string, int> floors;
    std::ifstream in(options_.floor);
    for (std::string line; std::getline(in, line);) {
      const std::size_t tab = line.find('\t');
      if (line.starts_with('#') || tab == std::string::npos) continue;
      floors[line.substr(0, tab)] = std::atoi(line.substr(tab + 1).c_str());
    }
    return floors;
  }

  const Options& options_;
  std::map<std::string, CellCount> sums_;
};

void compare_worn(const Options& options, const std::string& file, const Document& born, int dpi,
                  const std::string& wear, Comparison& comparison) {
  const auto names = wear_names();
  const auto kind = std::find(names.begin(), names.end(), wear);
  const int last = options.last > 0 ? options.last : static_cast<int>(born.pages.size());
  std::vector<int> numbers;
  for (int page = options.first; page <= last; ++page) numbers.push_back(page);
  const bench::TemporaryFolder work;
  const fs::path folder = options.keep.empty() ? work.path() : fs::path(options.keep);
  const std::string stem = fs::path(file).stem().string();
  const fs::path scan = folder / (stem + "-" + std::to_string(dpi) + "-" + wear + ".tiff");
  if (kind == names.end() || !write_worn_pages(file, options.first, last, dpi,
                                               static_cast<Wear>(kind - names.begin()), scan)) {
    std::printf("%s: cannot be drawn\n", file.c_str());
    return;
  }
  comparison.compare(fs::path(file).filename().string() + " " + std::to_string(dpi) + " " + wear,
                     on_pages(born, numbers), read(scan, OcrMode::automatic).tables);
}

void compare_scans(const std::string& corpus, Comparison& comparison) {
  const fs::path folder = fs::path(corpus) / "made";
  std::ifstream in(folder / "TRUTH.jsonl");
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    const auto object = nlohmann::json::parse(line);
    if (object.at("kind") != "scan" || object.at("hidden_text").get<bool>()) continue;
    std::vector<int> numbers;
    for (const auto& page : object.at("page_text"))
      numbers.push_back(page.at("source_page").get<int>());
    const auto born = object.at("scan_of").get<std::string>();
    const auto scan = object.at("file").get<std::string>();
    comparison.compare(scan, on_pages(read(folder / born, OcrMode::never), numbers),
                       read(folder / scan, OcrMode::automatic).tables);
  }
}

int run(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  if (options.files.empty() && options.corpus.empty()) {
    std::fprintf(stderr,
                 "usage: table_accuracy [--dpi LIST] [--wear LIST] [--pages FIRST-LAST]\n"
                 "         [--floor FILE] [--write-floor] [--misses] [--keep FOLDER]\n"
                 "         [--corpus FOLDER] PDF...\n");
    return 2;
  }
  std::printf("%-44s %-8s %-19s %5s %5s %5s  %s\n", "file", "page", "table", "right", "truth",
              "found", "F1");
  Comparison comparison(options);
  if (!options.corpus.empty()) compare_scans(options.corpus, comparison);
  for (const std::string& file : options.files) {
    const Document born = read(file, OcrMode::never);
    for (const int dpi : options.dpi) {
      for (const std::string& wear : options.wear)
        compare_worn(options, file, born, dpi, wear, comparison);
    }
  }
  return comparison.finish();
}

}  // namespace

}  // namespace zhengbao::accuracy

int main(int argc, char** argv) { return zhengbao::accuracy::run(argc, argv); }
