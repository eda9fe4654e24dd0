#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/ingest.h"
#include "cli/ingest_summary.h"
#include "cli/json_lines.h"
#include "cli/names.h"
#include "cli/progress.h"
#include "cli/reading_options.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

struct AddOptions {
  std::vector<std::string> paths;
  IngestOptions ingest;
  bool table = false;
  bool json = false;
  bool quiet = false;
};

std::optional<int> parse(CommandLine& line, Console& console, AddOptions& options) {
  line.operands(options.paths, 1, SIZE_MAX);
  line.flag("--retry-failed", options.ingest.retry_failed, "read files again that failed before");
  line.flag("--again", options.ingest.again, "read every file again");
  line.flag("-n,--dry-run", options.ingest.dry_run, "read everything, write nothing");
  line.flag("--table", options.table, "a line for each file: what it was taken for");
  line.flag("--json", options.json, "one JSON object a line for each file, no summary");
  line.flag("--quiet", options.quiet, "no progress and no summary");
  declare_reading_options(line, options.ingest.reading);
  return line.parse(console);
}

// What stands in an archive that a dry run looks at; it may not exist yet.
Result<std::optional<Archive>> open_archive(const std::string& path, bool dry_run) {
  auto archive = Archive::open(path, dry_run ? OpenMode::read : OpenMode::write);
  if (archive) return std::optional<Archive>(std::move(*archive));
  if (dry_run && archive.error().code == ErrorCode::not_found) return std::optional<Archive>();
  return fail(std::move(archive).error());
}

// Everything one run of the command carries.
class AddRun {
 public:
  AddRun(Console& console, const AddOptions& options, std::string archive_path)
      : console_(console),
        options_(options),
        archive_path_(std::move(archive_path)),
        progress_(console) {}

  int run() {
    auto archive = open_archive(archive_path_, options_.ingest.dry_run);
    if (!archive) return console_.fail(archive.error(), archive_path_);
    const InputWalk walk = walk_inputs(options_.paths, archive_path_, [this](std::size_t files) {
      if (!options_.quiet)
        progress_.show("looking: " + count_of(static_cast<std::int64_t>(files), "file"));
      return interrupt_.signal_number() == 0;
    });
    for (const Error& problem : walk.problems) console_.fail(problem);
    passed_over_ = static_cast<std::int64_t>(walk.passed_over);
    if (walk.files.empty() && !walk.problems.empty()) return kFailed;
    const auto totals = ingest(archive->has_value() ? &**archive : nullptr, walk.files,
                               options_.ingest, events(), interrupt_);
    if (!totals) return console_.fail(totals.error(), archive_path_);
    return conclude(*totals, !walk.problems.empty());
  }

 private:
  IngestEvents events() {
    IngestEvents events;
    events.on_source = [this](const SourceReport& report) { take(report); };
    if (!options_.quiet) {
      events.on_progress = [this](const IngestTotals& totals) {
        progress_.show(progress_line(totals, progress_.elapsed_seconds()));
      };
    }
    return events;
  }

  void take(const SourceReport& report) {
    summary_.note(report);
    if (options_.json) console_.out(to_json_line(report) + "\n");
    note_for_table(report);
    if (report.fate != SourceFate::failed) return;
    console_.say(report.path + ": " + report.source.error_code + ": " +
                 report.source.error_message);
  }

  // Issues of gazettes are told without being asked: what they were taken for
  // decides where all their documents are filed.
  void note_for_table(const SourceReport& report) {
    if (options_.json || options_.quiet) return;
    if (!options_.table && report.issue_ids.empty()) return;
    const bool failed = report.fate == SourceFate::failed;
    std::string what = failed ? "failed: " + report.source.error_code : report.taken_for;
    if (what.empty()) what = fate_word(report.fate);
    console_.clear_status();
    console_.out(console_.document_text(report.source.name) + "  " + console_.document_text(what) +
                 "\n");
  }

  int conclude(const IngestTotals& totals, bool had_problems) {
    console_.clear_status();
    if (!options_.json && !options_.quiet) {
      console_.out(summary_.text(totals, progress_.elapsed_seconds(), options_.ingest.dry_run));
      if (passed_over_ > 0) {
        console_.say(count_of(passed_over_, "file") +
                     " passed over: programs, data and parts of pages are read only when named");
      }
    }
    if (const int number = interrupt_.signal_number()) {
      console_.say("stopped; run the same command again to finish");
      return kStoppedBySignal + number;
    }
    const bool clean = !had_problems && totals.failed == 0 && totals.doubtful == 0;
    return clean ? kDone : kDoneWithFailures;
  }

  std::int64_t passed_over_ = 0;
  Console& console_;
  const AddOptions& options_;
  std::string archive_path_;
  Progress progress_;
  IngestSummary summary_;
  InterruptWatch interrupt_;
};

}  // namespace

int run_add(CommandLine& line, Console& console) {
  AddOptions options;
  if (const auto status = parse(line, console, options)) return *status;
  return AddRun(console, options, line.archive()).run();
}

}  // namespace zhengbao
