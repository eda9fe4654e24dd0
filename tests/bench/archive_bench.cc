// How fast an archive is built and searched, on texts made of the lines of
// given files:
//
//   archive_bench RECORDS FOLDER TEXT_FILE...
//
// Each record is about 3 kB: runs of lines in their order, now and then a line
// from elsewhere, a number line and a title of its own. Deterministic. Prints
// one line per figure; times are warm, in milliseconds, the median of five
// runs of a query and then p50 and p95 over the queries of a class.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "core/digest.h"
#include "core/text.h"
#include "core/text_clean.h"
#include "tests/bench/checked.h"

namespace zhengbao {
namespace {

using bench::checked;
using bench::Clock;
using bench::die;
using bench::seconds_since;
using Random = std::mt19937;

constexpr std::size_t kRecordBytes = 3000;
constexpr int kBatch = 500;
constexpr int kQueriesPerClass = 40;
constexpr int kRuns = 5;

std::vector<std::string> read_lines(const std::vector<std::string>& files) {
  std::vector<std::string> lines;
  for (const std::string& file : files) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      line = tidy_text(line);
      if (line.size() >= 6) lines.emplace_back(utf8_prefix(line, 2000));
    }
  }
  if (lines.size() < 10) die("too few lines of text");
  return lines;
}

struct Made {
  SourceInfo source;
  Document document;
  Normalized normalized;
};

class Maker {
 public:
  explicit Maker(std::vector<std::string> lines) : lines_(std::move(lines)) {}

  Made make(int number) {
    Made made;
    const int year = 1998 + number % 25;
    Record record;
    record.text = "青政发〔" + std::to_string(year) + "〕" + std::to_string(number) + "号";
    std::size_t at = random_() % lines_.size();
    while (record.text.size() < kRecordBytes) {
      const bool elsewhere = random_() % 8 == 0;
      record.text += '\n' + lines_[elsewhere ? random_() % lines_.size() : at++ % lines_.size()];
    }
    made.source.sha256 = sha256_hex(std::to_string(number));
    made.source.name = std::to_string(number) + ".html";
    made.source.origin = "made/" + made.source.name;
    record.id = record_id(made.source.sha256, 1);
    put(record, Field::title,
        "青岚市关于" + std::string(utf8_prefix(lines_[at % lines_.size()], 45)));
    put(record, Field::document_number, record.text.substr(0, record.text.find('\n')));
    put(record, Field::issuers, number % 3 == 0 ? "青岚市财政局" : "青岚市人民政府");
    put(record, Field::written_on, to_iso(CalendarDate{year, 1 + number % 12, 1 + number % 28}));
    Page page;
    Block block;
    block.text = record.text;
    page.blocks.push_back(std::move(block));
    made.document.pages.push_back(std::move(page));
    made.normalized.records.push_back(std::move(record));
    return made;
  }

 private:
  static void put(Record& record, Field field, std::string value) {
    record.fields.push_back({field, value, {1, {}, value, "made", 1}, {}});
  }

  std::vector<std::string> lines_;
  Random random_{1};
};

void build(const std::string& folder, int records, Maker& maker) {
  std::filesystem::remove_all(folder);
  Archive archive = checked(Archive::open(folder, OpenMode::write));
  double text_bytes = 0, busy = 0, slowest_commit = 0;
  for (int i = 0; i < records; ++i) {
    const Made made = maker.make(i);
    text_bytes += static_cast<double>(made.normalized.records.front().text.size());
    const auto start = Clock::now();
    checked(archive.add(made.source, made.document, made.normalized));
    if (i % kBatch == kBatch - 1) {
      const auto commit = Clock::now();
      checked(archive.commit());
      slowest_commit = std::max(slowest_commit, seconds_since(commit));
    }
    busy += seconds_since(start);
  }
  checked(archive.commit());
  const ArchiveStats stats = checked(archive.stats());
  std::printf("build    %d records, %.1f MB text: %.1f s, %.2f MB/s, %.0f records/s\n", records,
              text_bytes / 1e6, busy, text_bytes / 1e6 / busy, records / busy);
  std::printf("commit   slowest of %d records: %.0f ms\n", kBatch, slowest_commit * 1e3);
  std::printf("size     database %.1f MB, %.2f of the text\n",
              static_cast<double>(stats.database_bytes) / 1e6,
              static_cast<double>(stats.database_bytes) / text_bytes);
}

double median_ms(const Archive& archive, const Query& query, const SearchOptions& options) {
  std::vector<double> times;
  for (int run = 0; run <= kRuns; ++run) {
    const auto start = Clock::now();
    checked(archive.search(query, options));
    if (run > 0) times.push_back(seconds_since(start) * 1e3);  // the first one warms up
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

// Parts of the lines, as people type them: without brackets, quotes, spaces.
std::vector<std::string> parts(const std::vector<std::string>& lines, std::size_t length,
                               Random& random) {
  std::vector<std::string> found;
  while (found.size() < kQueriesPerClass) {
    const std::u32string line = to_utf32(lines[random() % lines.size()]);
    if (line.size() < length) continue;
    const std::u32string part = line.substr(random() % (line.size() - length + 1), length);
    if (std::all_of(part.begin(), part.end(), is_han)) found.push_back(to_utf8(part));
  }
  return found;
}

void measure(const Archive& archive, const char* name, const std::vector<std::string>& queries) {
  std::vector<double> count, relevance, newest;
  for (const std::string& text : queries) {
    const Query query = checked(parse_query(text));
    count.push_back(median_ms(archive, query, {.count_only = true}));
    relevance.push_back(median_ms(archive, query, {}));
    newest.push_back(median_ms(archive, query, {.newest_first = true}));
  }
  std::printf("%-10s", name);
  for (auto* times : {&count, &relevance, &newest}) {
    std::sort(times->begin(), times->end());
    std::printf("  %7.2f %7.2f", (*times)[times->size() / 2], (*times)[times->size() * 95 / 100]);
  }
  std::printf("\n");
}

void search(const std::string& folder, int records, const std::vector<std::string>& lines) {
  auto start = Clock::now();
  const Archive archive = checked(Archive::open(folder, OpenMode::read));
  std::printf("open     %.2f ms\n", seconds_since(start) * 1e3);
  start = Clock::now();
  checked(archive.search(checked(parse_query("古桥")), {}));
  std::printf("first    %.2f ms\n", seconds_since(start) * 1e3);

  Random random(2);
  std::printf("%-10s  %15s  %15s  %15s\n", "p50 p95 ms", "count", "relevance+snip", "newest+snip");
  for (const std::size_t length : {1, 2, 3, 4, 6, 8}) {
    std::vector<std::string> queries = parts(lines, length, random);
    for (std::string& query : queries) query = in_quotes(query);
    measure(archive, (std::to_string(length) + " chars").c_str(), queries);
  }
  std::vector<std::string> pairs = parts(lines, 2, random), both, dated, numbers, negated, issuers;
  for (std::size_t i = 0; i + 1 < pairs.size(); ++i) both.push_back(pairs[i] + " " + pairs[i + 1]);
  for (const std::string& pair : pairs) {
    dated.push_back(pair + " date:2010..2012");
    negated.push_back(pair + " -" + pairs.front());
    issuers.push_back(pair + " issuer:财政局");
    numbers.push_back("number:" + std::to_string(random() % static_cast<unsigned>(records)) + "号");
  }
  measure(archive, "and", both);
  measure(archive, "not", negated);
  measure(archive, "date", dated);
  measure(archive, "number", numbers);
  measure(archive, "issuer", issuers);
}

}  // namespace
}  // namespace zhengbao

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: archive_bench RECORDS FOLDER TEXT_FILE...\n");
    return 2;
  }
  const int records = std::atoi(argv[1]);
  const auto lines = zhengbao::read_lines({argv + 3, argv + argc});
  zhengbao::Maker maker(lines);
  zhengbao::build(argv[2], records, maker);
  zhengbao::search(argv[2], records, lines);
  return 0;
}
