#include <fmt/format.h>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json_lines.h"
#include "cli/record_lines.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

struct SearchCommand {
  std::vector<std::string> words;
  SearchOptions search;
  bool json = false;
  bool ids = false;
};

std::optional<int> parse(CommandLine& line, Console& console, SearchCommand& command) {
  line.query_operands(command.words, 1);
  line.option("--limit", "N", command.search.limit, 1, 1000000, "at most N records");
  line.option("--offset", "N", command.search.offset, 0, INT32_MAX, "leave the first N out");
  line.flag("--newest", command.search.newest_first, "newest first instead of best match first");
  line.flag("--count", command.search.count_only, "only how many records match");
  line.flag("--ids", command.ids, "only the ids, one a line");
  line.flag("--all-versions", command.search.all_versions,
            "records of superseded versions of a page too");
  line.flag("--json", command.json, "one JSON object a line for each record");
  return line.parse(console);
}

void print_hits(Console& console, const SearchCommand& command, const SearchPage& page) {
  int number = command.search.offset;
  for (const SearchHit& hit : page.hits) {
    ++number;
    bool open = true;
    if (command.json)
      open = console.out(to_json_line(hit) + "\n");
    else if (command.ids)
      open = console.out(hit.record.id + "\n");
    else
      open = console.out(hit_lines(hit, number, console));
    if (!open) return;
  }
  const auto shown = static_cast<std::int64_t>(page.hits.size());
  if (!command.json && !command.ids && shown < page.total) {
    console.out(fmt::format("{} of {}; more with --limit and --offset\n", shown,
                            count_of(page.total, "record")));
  }
}

}  // namespace

int run_search(CommandLine& line, Console& console) {
  SearchCommand command;
  if (const auto status = parse(line, console, command)) return *status;
  const auto query = parse_query(join_words(command.words));
  if (!query) return console.fail_query(query.error());
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto page = archive->search(*query, command.search);
  if (!page) return console.fail(page.error(), line.archive());
  if (command.search.count_only) {
    console.out((command.json ? count_json_line(page->total) : std::to_string(page->total)) + "\n");
    return page->total > 0 ? kDone : kNothingFound;
  }
  if (page->total == 0) return console.find_nothing(line.archive(), "no record matches");
  print_hits(console, command, *page);
  return kDone;
}

}  // namespace zhengbao
