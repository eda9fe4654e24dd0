#include "cli/worker_options.h"

namespace zhengbao {

void declare_worker_options(CommandLine& line, WorkerLimits& limits, int& max_pages) {
  line.option("--max-pages", "N", max_pages, 1, 100000, "read at most N pages of a document");
  line.option("--worker-memory", "MIB", limits.memory_mib, 128, 65536,
              "memory a reading process may take, in MiB");
  line.option("--worker-time", "SECONDS", limits.seconds, 1, 86400,
              "time for one file, plus half a second for each page read");
}

}  // namespace zhengbao
