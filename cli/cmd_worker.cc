#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/worker.h"

namespace zhengbao {

int run_worker(CommandLine& line, Console& console) {
  int memory_mib = 1024;
  int parent = 0;
  line.option("--memory", "MIB", memory_mib, 1, 65536, "address space in all, in MiB");
  line.option("--parent", "PID", parent, 0, INT32_MAX, "the coordinator");
  if (const auto status = line.parse(console)) return *status;
  return serve_jobs(static_cast<std::uint64_t>(memory_mib) << 20, parent);
}

}  // namespace zhengbao
