// make_reports FOLDER [--count N] [--seed N]
// Writes invented disclosure reports as PDF and HTML files and their truth as
// truth.jsonl: one object a file with form, year, body and every cell.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

#include "samples/reports/report_file.h"

namespace zhengbao::samples {

namespace {

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

void write_truth(std::ostream& out, const std::string& name, const ReportData& data) {
  out << "{\"file\":" << json_text(name) << ",\"form\":" << json_text(data.form)
      << ",\"year\":" << data.year << ",\"body\":" << json_text(data.body) << ",\"cells\":[";
  const char* comma = "";
  for (const DataTable& table : data.tables) {
    for (const auto& [key, cell] : table.cells) {
      out << comma << "{\"table\":" << json_text(table.table)
          << ",\"row_code\":" << json_text(key.first)
          << ",\"column_code\":" << json_text(key.second) << ",\"value\":" << json_text(cell.value)
          << ",\"value_kind\":" << json_text(cell.kind) << ",\"unit\":" << json_text(cell.unit)
          << ",\"failed_checks\":[";
      const char* inner = "";
      for (const auto& [failed, code] : table.failures) {
        if (failed != key) continue;
        out << inner << json_text(code);
        inner = ",";
      }
      out << "]}";
      comma = ",";
    }
  }
  out << "]}\n";
}

int run(int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') {
    std::fputs("usage: make_reports FOLDER [--count N] [--seed N]\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  int count = 400;
  std::uint64_t seed = 1;
  for (int i = 2; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--count") == 0) count = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  std::filesystem::create_directories(folder);
  std::ofstream truth(folder / "truth.jsonl", std::ios::binary);
  for (int i = 0; i < count; ++i) {
    const ReportFile file = write_report(folder, seed, i);
    write_truth(truth, file.path.filename().string(), file.data);
  }
  return 0;
}

}  // namespace

}  // namespace zhengbao::samples

int main(int argc, char** argv) { return zhengbao::samples::run(argc, argv); }
