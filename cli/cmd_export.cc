#include <functional>

#include "archive/archive.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/dataset_export.h"
#include "cli/exit_status.h"
#include "cli/nearest_name.h"
#include "cli/new_file.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "export/exporter.h"

namespace zhengbao {
namespace {

struct ExportCommand {
  std::vector<std::string> formats;
  std::string query;
  std::string output;
  bool all_versions = false;
  bool quiet = false;
  ExportOptions options;
  DatasetOptions dataset;
};

constexpr std::string_view kDataset = "dataset";

std::optional<int> parse(CommandLine& line, Console& console, ExportCommand& command) {
  line.operands(command.formats, 1, 1);
  line.option("-q,--query", "QUERY", command.query, "only records that match, as in search");
  line.option("-o,--output", "PATH", command.output,
              "a file instead of standard output; of a dataset the folder");
  line.flag("--all-versions", command.all_versions, "records of superseded versions of a page too");
  line.flag("--quiet", command.quiet, "no progress and no summary");
  line.flag("--bom", command.options.byte_order_mark,
            "csv: begin with a byte-order mark, which Excel needs to read UTF-8");
  line.option("--format", "NAMES", command.dataset.formats, "dataset: its formats");
  declare_report_options(line, command.dataset.reports);
  return line.parse(console);
}

int refuse_format(Console& console, const std::string& name) {
  std::vector<std::string_view> names;
  for (const ExportFormat& format : export_formats()) names.push_back(format.name);
  names.push_back(kDataset);
  console.say(unknown_name("format", name, names));
  return kFailed;
}

using Written = std::function<void(std::int64_t)>;  // told how many records there are so far

// How many records were written.
Result<std::int64_t> write_records(const Archive& archive, const Query& query,
                                   const ExportCommand& command, const ExportFormat& format,
                                   const Sink& sink, const Written& on_record) {
  const auto exporter = format.make(command.options);
  std::int64_t written = 0;
  if (!exporter->begin(sink)) return written;
  bool open = true;
  auto walked =
      archive.for_each_record(query, command.all_versions, [&](const StoredRecord& stored) {
        open = exporter->record(stored.record, stored.source, sink);
        on_record(++written);
        return open;
      });
  if (!walked) return fail(std::move(walked).error());
  if (open) exporter->end(sink);
  return written;
}

// Records that scroll over the terminal are progress enough.
bool shows_progress(const ExportCommand& command, const Console& console) {
  return !command.quiet && (!command.output.empty() || !console.out_is_terminal());
}

Written progress_of(const Archive& archive, const Query& query, const ExportCommand& command,
                    Console& console) {
  if (!shows_progress(command, console)) return [](std::int64_t) {};
  const auto found =
      archive.search(query, {.count_only = true, .all_versions = command.all_versions});
  const std::int64_t total = found ? found->total : 0;
  return [progress = Progress(console), total](std::int64_t written) mutable {
    progress.show(count_line(written, total, "records", progress.elapsed_seconds()));
  };
}

int run_dataset(const CommandLine& line, Console& console, ExportCommand& command) {
  if (!command.query.empty() || command.options.byte_order_mark) {
    console.say("--query and --bom do not go with a dataset; see zhengbao export --help");
    return kFailed;
  }
  command.dataset.folder = command.output;
  command.dataset.all_versions = command.all_versions;
  command.dataset.quiet = command.quiet;
  return export_dataset(line.archive(), command.dataset, console);
}

}  // namespace

int run_export(CommandLine& line, Console& console) {
  ExportCommand command;
  if (const auto status = parse(line, console, command)) return *status;
  if (command.formats.front() == kDataset) return run_dataset(line, console, command);
  if (any_given(command.dataset.reports)) {
    console.say("--form, --table, --year, --region and --body go with a dataset alone");
    return kFailed;
  }
  const ExportFormat* format = find_export_format(command.formats.front());
  if (!format) return refuse_format(console, command.formats.front());
  const auto query = parse_query(command.query);
  if (!query) return console.fail_query(query.error());
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());

  std::optional<NewFile> file;
  Sink sink = [&console](std::string_view bytes) { return console.out(bytes); };
  if (!command.output.empty()) {
    auto created = NewFile::create(command.output);
    if (!created) return console.fail(created.error());
    file.emplace(std::move(*created));
    sink = [&file](std::string_view bytes) { return file->write(bytes); };
  }
  const auto written = write_records(*archive, *query, command, *format, sink,
                                     progress_of(*archive, *query, command, console));
  if (!written) return console.fail(written.error(), line.archive());
  if (file) {
    if (auto kept = file->commit(); !kept) return console.fail(kept.error());
    if (!command.quiet) console.say(command.output + ": " + count_of(*written, "record"));
  }
  return *written > 0 ? kDone : console.find_nothing(line.archive(), "no record matches");
}

}  // namespace zhengbao
