#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/read_files.h"
#include "cli/reading_options.h"
#include "core/json.h"

namespace zhengbao {
namespace {

// False when nobody reads.
bool print_records(Console& console, const SourceInfo& source, const Normalized& normalized) {
  const SourceSummary summary{source.sha256, source.name, source.media_type, source.pages};
  for (const GazetteIssue& issue : normalized.issues) {
    if (!console.out(issue_json(issue, summary) + "\n")) return false;
  }
  for (const Record& record : normalized.records) {
    if (!console.out(record_json(record, summary) + "\n")) return false;
  }
  return true;
}

}  // namespace

int run_normalize(CommandLine& line, Console& console) {
  std::vector<std::string> files;
  ReadingOptions options;
  bool json = false;
  line.operands(files, 1, SIZE_MAX);
  line.flag("--json", json,
            "one JSON object a line for each issue and record; this is the default");
  declare_reading_options(line, options);
  if (const auto status = line.parse(console)) return *status;

  bool found = false;
  const auto show = [&](const SourceInfo& source, const SourceContents& contents) {
    found = found || !contents.normalized.records.empty();
    if (contents.normalized.records.empty()) {
      for (const Diagnostic& diagnostic : contents.normalized.diagnostics) {
        console.say(source.name + ": " + diagnostic.code + ": " + diagnostic.message);
      }
    }
    return print_records(console, source, contents.normalized);
  };
  const auto status = read_files(files, ReadStage::normalize, options, console, show);
  if (!status) return console.fail(status.error());
  return *status == kDone && !found ? kNothingFound : *status;
}

}  // namespace zhengbao
