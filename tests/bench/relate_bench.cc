// How fast citations resolve, and how fast cells of reports are walked:
//
//   relate_bench FOLDER [RECORDS]
//
// Made records with two citations each, by number and by title; every tenth
// names what is not held. Every hundredth record is a report of 190 cells.
// Deterministic. Prints one line per figure.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "archive/archive.h"
#include "archive/datasets.h"
#include "core/digest.h"
#include "relate/citations.h"
#include "tests/bench/checked.h"

namespace zhengbao {
namespace {

using bench::checked;
using bench::Clock;
using bench::die;
using bench::seconds_since;

std::string number_of(int i) {
  return "青政办发〔" + std::to_string(1990 + i % 30) + "〕" + std::to_string(i) + "号";
}

std::string title_of(int i) {
  return "青岚市人民政府办公室关于做好第" + std::to_string(i) + "号工程建设管理工作的通知";
}

std::string text_of(int i) {
  std::string text = title_of(i);
  for (int k = 0; k < 12; ++k) {
    text += "\n第" + std::to_string(i * 31 + k * 7) + "项由" + std::to_string(i % 97 + k) +
            "号街道办事处会同主管部门逐项检查并登记造册。";
  }
  return text;
}

void put(Record& record, Field field, std::string value) {
  record.fields.push_back({field, value, {1, {}, value, "made", 1}, {}});
}

void add_cells(Record& record, int i) {
  record.kind = RecordKind::annual_report;
  put(record, Field::period_to, std::to_string(2014 + i / 100 % 10) + "-12-31");
  put(record, Field::region, "3309" + std::to_string(10 + i / 100 % 10));
  for (int cell = 0; cell < 190; ++cell) {
    Statistic statistic;
    statistic.form = "2021";
    statistic.table = std::to_string(cell / 64 + 1);
    statistic.row = {"三、本年度办理结果", "（一）予以公开", std::to_string(cell / 7)};
    statistic.row_code = "r" + std::to_string(cell / 7);
    statistic.column = {"申请人情况", "自然人"};
    statistic.column_code = "c" + std::to_string(cell % 7);
    statistic.value = statistic.raw = std::to_string(cell);
    statistic.value_kind = ValueKind::number;
    statistic.unit = "件";
    record.statistics.push_back(std::move(statistic));
  }
}

Record record_of(int i, int records, const std::string& sha256) {
  Record record;
  record.id = record_id(sha256, 1);
  record.kind = RecordKind::policy;
  record.text = text_of(i);
  put(record, Field::title, title_of(i));
  put(record, Field::document_number, number_of(i));
  put(record, Field::written_on, std::to_string(1990 + i % 30) + "-05-06");
  const int missing = i % 10 == 0 ? records : 0;
  const int first = static_cast<int>((i * 7919LL + 13) % records) + missing;
  const int second = static_cast<int>((i * 104729LL + 7) % records) + missing;
  record.citations = {{"", number_of(first), "根据", "", 1, {}},
                      {title_of(second), "", "依据", "", 1, {}}};
  if (i % 100 == 0) add_cells(record, i);
  return record;
}

void build(const std::string& folder, int records) {
  std::filesystem::remove_all(folder);
  Archive archive = checked(Archive::open(folder, OpenMode::write));
  const auto start = Clock::now();
  for (int i = 0; i < records; ++i) {
    SourceInfo source;
    source.sha256 = sha256_hex(std::to_string(i));
    source.name = std::to_string(i) + ".html";
    source.origin = "made/" + source.name;
    Normalized normalized;
    normalized.records.push_back(record_of(i, records, source.sha256));
    checked(archive.add(source, {}, normalized));
    if (i % 500 == 499) checked(archive.commit());
  }
  checked(archive.commit());
  std::printf("build      %d records: %.1f s\n", records, seconds_since(start));
}

void measure(const Archive& archive) {
  auto start = Clock::now();
  const auto wanted = checked(find_wanted(archive));
  std::printf("wanted     %zu documents: %.2f s\n", wanted.size(), seconds_since(start));
  start = Clock::now();
  std::size_t cells = 0;
  checked(walk_reports(archive, {},
                       [&cells](const auto&, const std::vector<Statistic>& of_report, const auto&) {
                         cells += of_report.size();
                         return true;
                       }));
  std::printf("cells      %zu: %.2f s\n", cells, seconds_since(start));
}

int run(int argc, char** argv) {
  if (argc < 2) die("relate_bench FOLDER [RECORDS]");
  const int records = argc > 2 ? std::atoi(argv[2]) : 100'000;
  build(argv[1], records);
  measure(checked(Archive::open(argv[1], OpenMode::read)));
  return 0;
}

}  // namespace
}  // namespace zhengbao

int main(int argc, char** argv) { return zhengbao::run(argc, argv); }
