// The options of every command that starts workers.
#pragma once

#include "cli/command_line.h"
#include "cli/worker_process.h"

namespace zhengbao {

void declare_worker_options(CommandLine& line, WorkerLimits& limits, int& max_pages);

}  // namespace zhengbao
