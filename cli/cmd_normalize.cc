#include <filesystem>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/read_one.h"
#include "cli/read_source.h"
#include "cli/worker_options.h"
#include "core/json.h"

namespace zhengbao {

int run_normalize(CommandLine& line, Console& console) {
  std::vector<std::string> files;
  WorkerLimits limits;
  int max_pages = 5000;
  bool json = false;
  line.operands(files, 1, 1);
  line.flag("--json", json,
            "one JSON object a line for each issue and record; this is the default");
  declare_worker_options(line, limits, max_pages);
  if (const auto status = line.parse(console)) return *status;

  SourceInfo source;
  const auto reply = read_one(files.front(), ReadStage::normalize, max_pages, limits);
  const auto contents = read_contents(reply, source);
  if (!contents) return console.fail(contents.error(), files.front());
  source.name = std::filesystem::path(files.front()).filename().string();
  const SourceSummary summary{source.sha256, source.name, source.media_type, source.pages};
  for (const GazetteIssue& issue : contents->normalized.issues) {
    if (!console.out(issue_json(issue, summary) + "\n")) return kDone;
  }
  for (const Record& record : contents->normalized.records) {
    if (!console.out(record_json(record, summary) + "\n")) return kDone;
  }
  if (!contents->normalized.records.empty()) return kDone;
  for (const Diagnostic& diagnostic : contents->normalized.diagnostics) {
    console.say(files.front() + ": " + diagnostic.code + ": " + diagnostic.message);
  }
  return kNothingFound;
}

}  // namespace zhengbao
