#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/read_one.h"
#include "cli/worker_options.h"

namespace zhengbao {

int run_normalize(CommandLine& line, Console& console) {
  std::vector<std::string> files;
  WorkerLimits limits;
  int max_pages = 5000;
  bool json = false;
  line.operands(files, 1, 1);
  line.flag("--json", json, "one JSON object a line for each record; this is the default");
  declare_worker_options(line, limits, max_pages);
  if (const auto status = line.parse(console)) return *status;

  const auto outcome = read_one(files.front(), ReadStage::normalize, max_pages, limits);
  if (!outcome) return console.fail(outcome.error(), files.front());
  for (const std::string& record : outcome->records) console.out(record + "\n");
  if (!outcome->records.empty()) return kDone;
  for (const Diagnostic& diagnostic : outcome->diagnostics) {
    console.say(files.front() + ": " + diagnostic.code + ": " + diagnostic.message);
  }
  return kNothingFound;
}

}  // namespace zhengbao
