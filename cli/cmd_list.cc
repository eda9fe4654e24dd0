#include <algorithm>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json_lines.h"
#include "cli/names.h"
#include "cli/record_lines.h"
#include "cli/text_layout.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

struct ListCommand {
  std::vector<std::string> words;
  bool sources = false;
  bool failed = false;
  bool ids = false;
  bool all_versions = false;
  bool json = false;
  std::optional<int> limit;
};

std::optional<int> parse(CommandLine& line, Console& console, ListCommand& command) {
  line.query_operands(command.words, 0);
  line.flag("--sources", command.sources, "the files that were read instead of the records");
  line.flag("--failed", command.failed, "only the files that could not be read, with the reason");
  line.flag("--ids", command.ids, "only ids (of sources: SHA-256), one a line");
  line.flag("--all-versions", command.all_versions, "records of superseded versions of a page too");
  line.option("--limit", "N", command.limit, 1, INT32_MAX, "at most N lines");
  line.flag("--json", command.json, "one JSON object a line");
  return line.parse(console);
}

int list_records(Console& console, const Archive& archive, const ListCommand& command,
                 const std::string& place) {
  const auto query = parse_query(join_words(command.words));
  if (!query) return console.fail_query(query.error());
  const int most = command.limit.value_or(INT32_MAX);
  int shown = 0;
  const auto walked =
      archive.for_each_record(*query, command.all_versions, [&](const StoredRecord& stored) {
        const RecordSummary record = summarize(stored);
        ++shown;
        std::string text;
        if (command.json)
          text = to_json_line(record) + "\n";
        else if (command.ids)
          text = record.id + "\n";
        else
          text = summary_line(record, console);
        return console.out(text) && shown < most;
      });
  if (!walked) return console.fail(walked.error(), place);
  return shown > 0 ? kDone : console.find_nothing(place, "no record matches");
}

std::string source_line(const SourceInfo& source, const Console& console) {
  std::string what = std::string(status_word(source.status));
  if (source.status == SourceStatus::failed) what = source.error_code;
  std::string line = source.sha256.substr(0, 16) + "  " + pad_right(what, 11) + "  " +
                     pad_left(count_of(source.records, "record"), 10) + "  " +
                     console.document_text(source.origin);
  if (source.status == SourceStatus::failed) {
    line += ": " + console.document_text(source.error_message);
  }
  return line + "\n";
}

int list_sources(Console& console, const Archive& archive, const ListCommand& command,
                 const std::string& place) {
  const auto only = command.failed ? std::optional(SourceStatus::failed) : std::nullopt;
  const auto sources = archive.list_sources(only);
  if (!sources) return console.fail(sources.error(), place);
  int shown = 0;
  for (const SourceInfo& source : *sources) {
    if (!is_named_by(source, command.words)) continue;
    if (++shown > command.limit.value_or(INT32_MAX)) break;
    std::string text;
    if (command.json)
      text = to_json_line(source) + "\n";
    else if (command.ids)
      text = source.sha256 + "\n";
    else
      text = source_line(source, console);
    if (!console.out(text)) break;
  }
  return shown > 0 ? kDone : console.find_nothing(place, "no file matches");
}

}  // namespace

int run_list(CommandLine& line, Console& console) {
  ListCommand command;
  if (const auto status = parse(line, console, command)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const bool of_sources = command.sources || command.failed;
  return of_sources ? list_sources(console, *archive, command, line.archive())
                    : list_records(console, *archive, command, line.archive());
}

}  // namespace zhengbao
