// Files read without an archive, in parallel, handed over in the order given.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/read_job.h"
#include "cli/read_source.h"
#include "cli/reading_options.h"

namespace zhengbao {

// Gets what each file says; false ends the run.
using FileVisitor = std::function<bool(const SourceInfo& source, const SourceContents& contents)>;

// Tells of files that cannot be read, and shows progress while pictures of pages
// are recognised. A signal ends the run. Returns the exit status: done; failed
// when that is so of all files; done with failures when of some; stopped.
// Errors: io, unsupported: no worker can be started, no room for readings.
Result<int> read_files(const std::vector<std::string>& paths, ReadStage stage,
                       const ReadingOptions& options, Console& console, const FileVisitor& visit);

}  // namespace zhengbao
