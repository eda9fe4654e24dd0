// Every command there is.
#pragma once

#include <span>
#include <string_view>

#include "cli/command.h"

namespace zhengbao {

std::span<const Command> commands();  // in the order the help lists them
// nullptr for a name that is none.
const Command* find_command(std::string_view name);

int run_add(CommandLine& line, Console& console);
int run_search(CommandLine& line, Console& console);
int run_show(CommandLine& line, Console& console);
int run_list(CommandLine& line, Console& console);
int run_stats(CommandLine& line, Console& console);
int run_export(CommandLine& line, Console& console);
int run_datasets(CommandLine& line, Console& console);
int run_compare(CommandLine& line, Console& console);
int run_reuse(CommandLine& line, Console& console);
int run_issues(CommandLine& line, Console& console);
int run_series(CommandLine& line, Console& console);
int run_wanted(CommandLine& line, Console& console);
int run_review(CommandLine& line, Console& console);
int run_correct(CommandLine& line, Console& console);
int run_reprocess(CommandLine& line, Console& console);
int run_verify(CommandLine& line, Console& console);
int run_extract(CommandLine& line, Console& console);
int run_normalize(CommandLine& line, Console& console);
int run_worker(CommandLine& line, Console& console);

}  // namespace zhengbao
