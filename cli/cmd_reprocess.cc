#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/ingest.h"
#include "cli/names.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "core/json_text.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct ReprocessCommand {
  std::vector<std::string> words;
  IngestOptions ingest;
  bool json = false;
  bool quiet = false;
};

std::vector<InputFile> originals_of(const Archive& archive, const std::vector<SourceInfo>& sources,
                                    const std::vector<std::string>& words) {
  std::vector<InputFile> files;
  for (const SourceInfo& source : sources) {
    if (!is_named_by(source, words)) continue;
    files.push_back({archive.original_path(source.sha256), source.origin, source.name});
  }
  return files;
}

std::string json_line(const SourceReport& report) {
  Json changes = Json::array();
  for (const RecordChange& change : report.changes) {
    changes.push_back({{"id", change.id},
                       {"what", change.what},
                       {"before", change.before},
                       {"after", change.after}});
  }
  Json json = {{"sha256", report.source.sha256},
               {"name", report.source.name},
               {"outcome", report.fate == SourceFate::failed ? "failed"
                           : report.changes.empty()          ? "same"
                                                             : "changed"},
               {"ids", report.record_ids},
               {"changes", std::move(changes)}};
  return json_text(json) + "\n";
}

std::string text_lines(const SourceReport& report, const Console& console) {
  std::string text;
  for (const RecordChange& change : report.changes) {
    const auto shown = [&console](const std::string& value) {
      return value.empty() ? std::string("(nothing)") : console.document_text(value);
    };
    text += fmt::format("{}  {}: {} → {}\n", change.id, change.what, shown(change.before),
                        shown(change.after));
  }
  return text;
}

class ReprocessRun {
 public:
  ReprocessRun(Console& console, const ReprocessCommand& command)
      : console_(console), command_(command), progress_(console) {}

  int run(const std::string& path) {
    auto archive = Archive::open(path, OpenMode::write);
    if (!archive) return console_.fail(archive.error(), path);
    const auto sources = archive->list_sources();
    if (!sources) return console_.fail(sources.error(), path);
    const auto files = originals_of(*archive, *sources, command_.words);
    if (files.empty()) return console_.find_nothing(path, "no stored file matches");
    const auto totals = ingest(&*archive, files, command_.ingest, events(), interrupt_);
    if (!totals) return console_.fail(totals.error(), path);
    return conclude(*totals);
  }

 private:
  IngestEvents events() {
    IngestEvents events;
    events.on_source = [this](const SourceReport& report) { take(report); };
    if (!command_.quiet) {
      events.on_progress = [this](const IngestTotals& totals) {
        progress_.show(progress_line(totals, progress_.elapsed_seconds()));
      };
    }
    return events;
  }

  void take(const SourceReport& report) {
    changed_ += report.changes.empty() ? 0 : 1;
    changes_ += static_cast<std::int64_t>(report.changes.size());
    console_.out(command_.json ? json_line(report) : text_lines(report, console_));
    if (report.fate != SourceFate::failed) return;
    console_.say(report.source.name + ": " + report.source.error_code + ": " +
                 report.source.error_message + "; what is held was kept");
  }

  int conclude(const IngestTotals& totals) {
    console_.clear_status();
    if (!command_.json && !command_.quiet) {
      console_.say(fmt::format("{} read again, {} with {}, {} failed",
                               count_of(totals.settled, "file"), changed_,
                               count_of(changes_, "change"), totals.failed));
    }
    if (const int number = interrupt_.signal_number()) {
      console_.say("stopped; run the same command again to read the rest");
      return kStoppedBySignal + number;
    }
    return totals.failed == 0 ? kDone : kDoneWithFailures;
  }

  Console& console_;
  const ReprocessCommand& command_;
  Progress progress_;
  InterruptWatch interrupt_;
  std::int64_t changed_ = 0, changes_ = 0;
};

}  // namespace

int run_reprocess(CommandLine& line, Console& console) {
  ReprocessCommand command;
  line.operands(command.words, 0, SIZE_MAX);
  line.flag("-n,--dry-run", command.ingest.dry_run, "say what would change; write nothing");
  line.flag("--json", command.json, "one JSON object a line for each file, with its changes");
  line.flag("--quiet", command.quiet, "no progress and no summary");
  declare_reading_options(line, command.ingest.reading);
  if (const auto status = line.parse(console)) return *status;
  command.ingest.again = true;
  command.ingest.compare = true;
  return ReprocessRun(console, command).run(line.archive());
}

}  // namespace zhengbao
