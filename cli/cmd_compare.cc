#include <charconv>
#include <set>

#include "archive/datasets.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/compare_page.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "relate/prose.h"

namespace zhengbao {
namespace {

// The one report of a body about a year. Errors: not_found, invalid_argument
// (several).
Result<StoredRecord> find_by_body(const Archive& archive, const std::string& body, int year,
                                  const std::string& word) {
  StatisticQuery query;
  query.body = body;
  query.from_year = query.to_year = year;
  std::set<std::string> ids;
  auto walked = walk_reports(
      archive, query,
      [&ids](const ReportSummary& report, std::vector<Statistic>&&, std::vector<Figure>&&) {
        ids.insert(report.record_id);
        return true;
      });
  if (!walked) return fail(std::move(walked).error());
  if (ids.empty())
    return fail(ErrorCode::not_found, "no report with figures of that body and year", word);
  if (ids.size() > 1) {
    std::string all;
    for (const std::string& id : ids) all += " " + id;
    return fail(ErrorCode::invalid_argument, "several reports; give an id:" + all, word);
  }
  return archive.find_record(*ids.begin());
}

Result<StoredRecord> find_report(const Archive& archive, const std::string& word) {
  const std::size_t slash = word.rfind('/');
  if (slash == std::string::npos) return archive.find_record(word);
  int year = 0;
  const char* end = word.data() + word.size();
  const auto read = std::from_chars(word.data() + slash + 1, end, year);
  if (read.ec != std::errc() || read.ptr != end || year <= 0 || slash == 0) {
    return fail(ErrorCode::invalid_argument, "neither an id nor BODY/YEAR", word);
  }
  return find_by_body(archive, word.substr(0, slash), year, word);
}

int fail_to_find(Console& console, const Error& error) {
  console.fail(error);
  return error.code == ErrorCode::not_found ? kNothingFound : kFailed;
}

}  // namespace

int run_compare(CommandLine& line, Console& console) {
  std::vector<std::string> words;
  bool tables = false, text = false, json = false;
  CompareView view;
  line.operands(words, 2, 2);
  line.flag("--tables", tables, "only the tables");
  line.flag("--text", text, "only the text");
  line.flag("--all", view.all, "cells and paragraphs that are the same, too");
  line.flag("--json", json, "a summary, then cells and paragraphs, one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  if (tables != text) {
    view.tables = tables;
    view.text = text;
  }
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto before = find_report(*archive, words[0]);
  if (!before) return fail_to_find(console, before.error());
  const auto after = find_report(*archive, words[1]);
  if (!after) return fail_to_find(console, after.error());

  ReportComparison comparison{&*before, &*after, {}, {}, {}, {}};
  comparison.cells = compare_figures(before->record.statistics, after->record.statistics);
  comparison.text_before = prose_paragraphs(before->record);
  comparison.text_after = prose_paragraphs(after->record);
  comparison.text = compare_texts(comparison.text_before, comparison.text_after);
  console.out(json ? compare_json_lines(comparison, view)
                   : compare_page(comparison, view, console));
  return kDone;
}

}  // namespace zhengbao
