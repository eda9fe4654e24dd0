// How long `export dataset` takes on an archive of made reports:
//
//   dataset_bench [--max-seconds S] REPORTS FOLDER PROGRAM
//
// The archive is made in FOLDER/archive unless it is there; each report is one
// page with table 三 of the 2021 form, 175 cells that agree with each other.
// Deterministic. Prints the seconds of the fastest of three runs; status 1 where
// that is more than S.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "core/digest.h"
#include "core/indicators.h"

namespace zhengbao {
namespace {

using Clock = std::chrono::steady_clock;
using Random = std::mt19937;

constexpr int kYears = 5, kFirstYear = 2021, kBatch = 500, kRuns = 3;

[[noreturn]] void die(const std::string& message) {
  std::fprintf(stderr, "dataset_bench: %s\n", message.c_str());
  std::exit(2);
}

FieldValue made_field(Field field, std::string value) {
  FieldValue made;
  made.field = field;
  made.value = std::move(value);
  return made;
}

// Figures of table 三: what comes in is what is handled and what is left.
std::map<std::string, int> made_column(Random& random) {
  std::uniform_int_distribution<int> few(0, 40);
  std::map<std::string, int> figures;
  int handled = 0;
  for (const IndicatorRow& row : indicator_rows()) {
    const bool part = row.table == "requests" && (row.forms & kForm2021) != 0 && row.has_cells &&
                      !row.parent.empty() && row.code != "total";
    if (part) handled += figures[std::string(row.code)] = few(random);
  }
  figures["total"] = handled;
  figures["carried_out"] = std::min(few(random), handled);
  figures["carried_in"] = std::min(few(random), handled);
  figures["received"] = handled + figures["carried_out"] - figures["carried_in"];
  return figures;
}

std::vector<Statistic> made_cells(Random& random) {
  std::map<std::string, std::map<std::string, int>> columns;
  std::map<std::string, int>& total = columns["total"];
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table != "requests" || column.code == "total") continue;
    for (const auto& [row, figure] : made_column(random)) {
      columns[std::string(column.code)][row] = figure;
      total[row] += figure;
    }
  }
  std::vector<Statistic> cells;
  for (const Indicator& indicator : indicators_of_form("2021")) {
    if (indicator.table->code != "requests") continue;
    Statistic cell;
    cell.form = "2021";
    cell.table = "requests";
    cell.row = label_path(*indicator.row, "2021");
    cell.row_code = indicator.row->code;
    cell.column = label_path(*indicator.column);
    cell.column_code = indicator.column->code;
    cell.value = std::to_string(columns[cell.column_code][cell.row_code]);
    cell.raw = cell.value;
    cell.value_kind = ValueKind::number;
    cell.unit = "件";
    cell.page = 1;
    cell.box = {72, 100, 110, 112};
    cells.push_back(std::move(cell));
  }
  return cells;
}

Record made_report(int number, const std::string& sha256, Random& random) {
  const std::string year = std::to_string(kFirstYear + number % kYears);
  const std::string body = "青岚市第" + std::to_string(number / kYears) + "局";
  Record record;
  record.id = record_id(sha256, 1);
  record.kind = RecordKind::annual_report;
  record.fields = {made_field(Field::title, body + year + "年政府信息公开工作年度报告"),
                   made_field(Field::issuers, body),
                   made_field(Field::period_from, year + "-01-01"),
                   made_field(Field::period_to, year + "-12-31")};
  record.text = record.fields[0].value + "\n一、总体情况";
  record.statistics = made_cells(random);
  return record;
}

void fill(const std::filesystem::path& folder, int reports) {
  auto archive = Archive::open(folder, OpenMode::write);
  if (!archive) die(describe(archive.error()));
  Random random(1);
  for (int number = 0; number < reports; ++number) {
    SourceInfo source;
    source.name = "report" + std::to_string(number) + ".html";
    source.origin = "/made/" + source.name;
    source.sha256 = sha256_hex(source.name);
    source.media_type = "text/html";
    source.pages = 1;
    Document document;
    document.pages.emplace_back();
    Normalized normalized;
    normalized.records.push_back(made_report(number, source.sha256, random));
    if (auto added = archive->add(source, document, normalized); !added)
      die(describe(added.error()));
    if (number % kBatch == kBatch - 1) {
      if (auto committed = archive->commit(); !committed) die(describe(committed.error()));
    }
  }
  if (auto committed = archive->commit(); !committed) die(describe(committed.error()));
}

double fastest_export(const std::string& program, const std::filesystem::path& folder) {
  const std::string command = "'" + program + "' --archive '" + (folder / "archive").string() +
                              "' export dataset -o '" + (folder / "dataset").string() + "'";
  double fastest = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const auto start = Clock::now();
    if (std::system(command.c_str()) != 0) die("failed: " + command);
    fastest = std::min(fastest, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return fastest;
}

int run(std::vector<std::string> words) {
  double most = 1e9;
  if (words.size() > 2 && words[0] == "--max-seconds") {
    most = std::atof(words[1].c_str());
    words.erase(words.begin(), words.begin() + 2);
  }
  if (words.size() != 3) die("usage: dataset_bench [--max-seconds S] REPORTS FOLDER PROGRAM");
  const std::filesystem::path folder = words[1];
  std::filesystem::create_directories(folder);
  if (!std::filesystem::exists(folder / "archive"))
    fill(folder / "archive", std::atoi(words[0].c_str()));
  const double seconds = fastest_export(words[2], folder);
  std::printf("export dataset: %.2f s\n", seconds);
  return seconds <= most ? 0 : 1;
}

}  // namespace
}  // namespace zhengbao

int main(int argc, char** argv) { return zhengbao::run({argv + 1, argv + argc}); }
