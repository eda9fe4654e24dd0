#include "cli/report_options.h"

#include <charconv>
#include <string_view>
#include <vector>

#include "cli/nearest_name.h"
#include "core/indicators.h"

namespace zhengbao {
namespace {

// 0 for the open end of a span; nothing for what is no year.
std::optional<int> year_of(std::string_view text) {
  int year = 0;
  if (text.empty()) return year;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return whole && year >= 1900 && year <= 2100 ? std::optional(year) : std::nullopt;
}

bool set_years(std::string_view text, StatisticQuery& query) {
  const std::size_t dots = text.find("..");
  const auto from = year_of(text.substr(0, dots));
  const auto to = dots == std::string_view::npos ? from : year_of(text.substr(dots + 2));
  if (!from || !to || (*to != 0 && *to < *from)) return false;
  query.from_year = *from;
  query.to_year = *to;
  return *from != 0 || *to != 0;
}

bool is_one_of(const std::string& name, const std::vector<std::string_view>& names,
               std::string_view what, Console& console) {
  for (const std::string_view one : names) {
    if (name.empty() || name == one) return true;
  }
  console.say(unknown_name(what, name, names));
  return false;
}

}  // namespace

void declare_report_options(CommandLine& line, ReportOptions& options) {
  line.option("--form", "NAME", options.form, "only tables of that form: 2014, 2019, 2021, local");
  line.option("--table", "CODE", options.table,
              "only that table: summary, disclosure, requests, review");
  line.option("--year", "A..B", options.year, "only figures of these years; A or B alone too");
  line.option("--region", "CODE", options.region, "only places whose division code begins so");
  line.option("--body", "NAME", options.body, "only reports of that body");
}

bool any_given(const ReportOptions& options) {
  return !(options.form + options.table + options.year + options.region + options.body).empty();
}

std::optional<StatisticQuery> statistic_query(const ReportOptions& options, Console& console) {
  std::vector<std::string_view> tables;
  for (const IndicatorTable& table : indicator_tables()) tables.push_back(table.code);
  if (!is_one_of(options.form, {"2014", "2019", "2021", "local"}, "form", console) ||
      !is_one_of(options.table, tables, "table", console)) {
    return {};
  }
  StatisticQuery query;
  query.form = options.form;
  query.table = options.table;
  query.region = options.region;
  query.body = options.body;
  if (!options.year.empty() && !set_years(options.year, query)) {
    console.say("no span of years '" + options.year +
                "'; write 2020, 2019..2021, 2019.. or ..2021");
    return {};
  }
  return query;
}

}  // namespace zhengbao
