// What it costs to split an issue into its documents, beside reading the same
// pages as one document:
//
//   split_bench [--max-seconds S] [--max-mib M] [PAGES]
//
// A made issue of PAGES pages (300) with some forty paragraphs each and a
// document on every other page. Prints processor time and how far memory went
// beyond the document itself; fails beyond the limits.
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <string_view>

#include "normalize/normalize.h"
#include "tests/support/document_builder.h"

namespace zhengbao::bench {
namespace {

constexpr std::string_view kSentence =
    "各县（市、区）、各部门要把这项工作列入议事日程，明确一名负责人，按照《青岚市城市管理办法》"
    "（青政发〔2018〕12号）的要求，在规定的时间内完成各项任务，并及时报告进展情况。";

std::string title_of(int number) {
  static const std::string kWorks[] = {"春耕生产", "防汛抗旱", "学校建设", "道路养护", "山塘巡查"};
  return "青岚市人民政府办公室关于做好第" + std::to_string(number) + "批" + kWorks[number % 5] +
         "工作的通知";
}

void lay_out_document(testing::PrintedDocument& page, int number, bool issue) {
  page.title(title_of(number));
  // Without numbers and a gazette's name the same pages are one document.
  if (issue) page.centered("青政办发〔2019〕" + std::to_string(number) + "号");
  page.left("各县（市、区）人民政府，市政府各部门：");
}

Document pages_of(int pages, bool issue) {
  testing::PrintedDocument page;
  if (issue) page.masthead("青岚市人民政府公报").centered("2019年第3期（总第128期）");
  for (int p = 2; p <= pages; ++p) {
    page.new_page();
    if (issue) page.running_head("青岚市人民政府公报 2019年第3期");
    if (p == 2 || (issue && p % 2 == 0)) lay_out_document(page, p, issue);
    for (int i = 0; i < 36; ++i) page.paragraph(kSentence);
    if (issue && p % 2 == 1) page.right("青岚市人民政府办公室").right("2019年3月1日");
  }
  return page.build();
}

// The peak of this process since forget_peak().
double peak_mib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::atof(line.c_str() + 6) / 1024;
  }
  return 0;
}

// Gives freed memory back and lets the peak begin at what is left.
void forget_peak() {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << 5;
}

struct Cost {
  double seconds = 0, mib = 0;
  std::size_t records = 0;
};

Cost cost_of(int pages, bool issue) {
  const Document document = pages_of(pages, issue);
  SourceFile source;
  source.sha256 = std::string(64, 'a');
  forget_peak();
  const double before = peak_mib();
  const std::clock_t begin = std::clock();
  const Normalized normalized = normalize(document, source);
  return {static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, peak_mib() - before,
          normalized.records.size()};
}

// In a process of its own, whose memory nothing else has used.
Cost cost_apart(int pages, bool issue) {
  int ends[2];
  if (pipe(ends) != 0) std::exit(2);
  const pid_t child = fork();
  if (child == 0) {
    const Cost cost = cost_of(pages, issue);
    _exit(write(ends[1], &cost, sizeof cost) == sizeof cost ? 0 : 2);
  }
  Cost cost;
  if (child < 0 || read(ends[0], &cost, sizeof cost) != sizeof cost) std::exit(2);
  waitpid(child, nullptr, 0);
  return cost;
}

int run(int argc, char** argv) {
  double max_seconds = 0, max_mib = 0;
  int pages = 300;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--max-seconds" && i + 1 < argc) {
      max_seconds = std::atof(argv[++i]);
    } else if (word == "--max-mib" && i + 1 < argc) {
      max_mib = std::atof(argv[++i]);
    } else {
      pages = std::atoi(argv[i]);
    }
  }
  const Cost one = cost_apart(pages, false), split = cost_apart(pages, true);
  std::printf("one document  %4d pages, %3zu records: %.2f s, peak +%.1f MiB\n", pages, one.records,
              one.seconds, one.mib);
  std::printf("split         %4d pages, %3zu records: %.2f s, peak +%.1f MiB\n", pages,
              split.records, split.seconds, split.mib);
  const bool slow = max_seconds > 0 && split.seconds - one.seconds > max_seconds;
  const bool large = max_mib > 0 && split.mib > max_mib;
  if (slow) std::printf("FAILED: more than %.1f s beyond one document\n", max_seconds);
  if (large) std::printf("FAILED: more than %.0f MiB beyond the document\n", max_mib);
  return slow || large ? 1 : 0;
}

}  // namespace
}  // namespace zhengbao::bench

int main(int argc, char** argv) { return zhengbao::bench::run(argc, argv); }
