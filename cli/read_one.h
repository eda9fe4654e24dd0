// One file read in one worker: a hostile file costs the worker, not us.
#pragma once

#include <string>

#include "cli/read_job.h"
#include "cli/worker_process.h"

namespace zhengbao {

// Errors: what the worker says, or the reason why it ended.
Result<ReadOutcome> read_one(const std::string& path, ReadStage stage, int max_pages,
                             const WorkerLimits& limits);

}  // namespace zhengbao
