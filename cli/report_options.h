// The options that choose reports and their cells.
#pragma once

#include <optional>
#include <string>

#include "archive/datasets.h"
#include "cli/command_line.h"
#include "cli/console.h"

namespace zhengbao {

struct ReportOptions {
  std::string form;    // "2014", "2019", "2021", "local"
  std::string table;   // code
  std::string year;    // "2020", "2019..2021", "2019..", "..2021"
  std::string region;  // code or the beginning of one
  std::string body;
};

void declare_report_options(CommandLine& line, ReportOptions& options);

// The query they ask for; nothing, after a message, where they make no sense.
std::optional<StatisticQuery> statistic_query(const ReportOptions& options, Console& console);

// True where one of them is given.
bool any_given(const ReportOptions& options);

}  // namespace zhengbao
