#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/report_options.h"
#include "cli/report_walk.h"
#include "cli/text_layout.h"
#include "core/indicators.h"
#include "core/json_text.h"
#include "export/codebook.h"
#include "relate/panel_checks.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct SeriesCounts {
  std::int64_t reports = 0, cells = 0, failing = 0;
  std::set<std::string> bodies;

  void add(const std::string& body, std::int64_t its_cells, std::int64_t its_failing) {
    ++reports;
    cells += its_cells;
    failing += its_failing;
    bodies.insert(body);
  }
};

struct Series {
  SeriesCounts all;
  std::map<int, SeriesCounts> years;
};

using SeriesKey = std::pair<std::string, std::string>;  // form, table

std::string json_line(const Json& json) { return json_text(json) + "\n"; }

void count_report(const DatasetReport& report, std::map<SeriesKey, Series>& all) {
  std::map<SeriesKey, std::pair<std::int64_t, std::int64_t>> counts;
  for (const Statistic& cell : report.cells) {
    auto& count = counts[{cell.form, cell.table}];
    ++count.first;
    if (!cell.failed_checks.empty()) ++count.second;
  }
  const std::string body = report.region + "\n" + report.body;
  for (const auto& [key, count] : counts) {
    Series& series = all[key];
    series.all.add(body, count.first, count.second);
    series.years[report.year].add(body, count.first, count.second);
  }
}

Json counts_json(const SeriesCounts& counts) {
  return {{"reports", counts.reports},
          {"bodies", counts.bodies.size()},
          {"cells", counts.cells},
          {"cells_failing", counts.failing}};
}

std::string series_json(const SeriesKey& key, const Series& series) {
  const IndicatorTable* table = find_indicator_table(key.second);
  Json json = {{"form", key.first},
               {"table", key.second},
               {"title", table == nullptr ? "" : table->zh},
               {"title_en", table == nullptr ? "" : table->en}};
  json.update(counts_json(series.all));
  json["years"] = Json::array();
  for (const auto& [year, counts] : series.years) {
    Json entry = {{"year", year > 0 ? Json(year) : Json()}};
    entry.update(counts_json(counts));
    json["years"].push_back(std::move(entry));
  }
  return json_line(json);
}

std::string years_text(const Series& series) {
  std::string text;
  int first = 0, last = 0;
  const auto flush = [&] {
    if (first == 0) return;
    text += (text.empty() ? "" : ",") + std::to_string(first) +
            (last > first ? "-" + std::to_string(last) : "");
  };
  for (const auto& [year, counts] : series.years) {
    if (year == 0) continue;
    if (first != 0 && year == last + 1) {
      last = year;
      continue;
    }
    flush();
    first = last = year;
  }
  flush();
  if (series.years.contains(0)) text += text.empty() ? "?" : ",?";
  return text;
}

std::string series_table(const std::map<SeriesKey, Series>& all, const Console& console) {
  using Align = TextTable::Align;
  TextTable table({Align::left, Align::left, Align::left, Align::right, Align::right, Align::right,
                   Align::right, Align::left});
  table.add({"form", "table", "years", "reports", "bodies", "cells", "failing", "title"});
  for (const auto& [key, series] : all) {
    const IndicatorTable* known = find_indicator_table(key.second);
    table.add({console.document_text(key.first),
               key.second.empty() ? "(own)" : console.document_text(key.second), years_text(series),
               std::to_string(series.all.reports), std::to_string(series.all.bodies.size()),
               std::to_string(series.all.cells), std::to_string(series.all.failing),
               std::string(known == nullptr ? "" : known->zh)});
  }
  return table.text();
}

std::string flag_json(const PanelFlag& flag) {
  return json_line({{"code", flag.code},
                    {"id", flag.record_id},
                    {"body", flag.body},
                    {"year", flag.year},
                    {"other_id", flag.other_record_id},
                    {"table", flag.table},
                    {"row_code", flag.row_code},
                    {"column_code", flag.column_code},
                    {"value", flag.value},
                    {"expected", flag.expected},
                    {"difference", flag.difference},
                    {"page", flag.page},
                    {"message", flag.message}});
}

std::string flag_line(const PanelFlag& flag, const Console& console) {
  return flag.code + "  " + console.document_text(flag.body) + " " + std::to_string(flag.year) +
         "  " + flag.table + " " + flag.row_code + " " + flag.column_code + ": " + flag.message +
         "  (" + flag.record_id + " page " + std::to_string(flag.page) + ", " +
         flag.other_record_id + ")\n";
}

int list_checks(Console& console, const Archive& archive, const StatisticQuery& query, bool json,
                const std::string& place) {
  PanelChecks checks;
  const auto walked = for_each_report(archive, query, [&checks](const DatasetReport& report) {
    checks.add(report.record_id, report.region, report.body, report.year, report.cells);
    return true;
  });
  if (!walked) return console.fail(walked.error(), place);
  const std::vector<PanelFlag> flags = checks.flags();
  for (const PanelFlag& flag : flags) {
    if (!console.out(json ? flag_json(flag) : flag_line(flag, console))) break;
  }
  return flags.empty() ? console.find_nothing(place, "no figures stand out") : kDone;
}

int list_series(Console& console, const Archive& archive, const StatisticQuery& query, bool json,
                const std::string& place) {
  std::map<SeriesKey, Series> all;
  const auto walked = for_each_report(archive, query, [&all](const DatasetReport& report) {
    count_report(report, all);
    return true;
  });
  if (!walked) return console.fail(walked.error(), place);
  if (all.empty()) return console.find_nothing(place, "no annual report matches");
  if (!json) {
    console.out(series_table(all, console));
    return kDone;
  }
  for (const auto& [key, series] : all) console.out(series_json(key, series));
  return kDone;
}

}  // namespace

int run_datasets(CommandLine& line, Console& console) {
  ReportOptions options;
  bool checks = false, codebook = false, json = false;
  declare_report_options(line, options);
  line.flag("--checks", checks, "what reports contradict in reports of other years and bodies");
  line.flag("--codebook", codebook, "docs/datasets.md: what the files of a dataset hold");
  line.flag("--json", json, "one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  if (codebook) {
    console.out(dataset_codebook());
    return kDone;
  }
  const auto query = statistic_query(options, console);
  if (!query) return kFailed;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  return checks ? list_checks(console, *archive, *query, json, line.archive())
                : list_series(console, *archive, *query, json, line.archive());
}

}  // namespace zhengbao
