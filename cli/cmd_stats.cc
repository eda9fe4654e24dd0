#include <fmt/format.h>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json_lines.h"
#include "cli/text_layout.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

// Enough to see the shape; --json has all of them.
constexpr std::size_t kShownRows = 20;

std::string totals_text(const ArchiveStats& stats) {
  TextTable table({TextTable::Align::right, TextTable::Align::left});
  table.add({std::to_string(stats.records), "records"});
  table.add({std::to_string(stats.sources), "sources"});
  table.add({std::to_string(stats.list_pages), "list pages"});
  table.add({std::to_string(stats.failures), "failures"});
  table.add({std::to_string(stats.pages), "pages"});
  table.add({size_text(stats.text_bytes), "text"});
  table.add({size_text(stats.database_bytes), "database"});
  table.add({size_text(stats.original_bytes), "originals"});
  return table.text();
}

std::string counts_text(std::string_view heading, const std::vector<CountRow>& rows,
                        const Console& console) {
  if (rows.empty()) return {};
  TextTable table({TextTable::Align::right, TextTable::Align::left});
  for (std::size_t i = 0; i < rows.size() && i < kShownRows; ++i) {
    const std::string& value = rows[i].value;
    table.add({std::to_string(rows[i].count),
               value.empty() ? "(unknown)" : console.document_text(value)});
  }
  std::string text = fmt::format("\nby {}\n{}", heading, table.text(2));
  if (rows.size() > kShownRows) {
    text += fmt::format("  and {} more; see --json\n", rows.size() - kShownRows);
  }
  return text;
}

}  // namespace

int run_stats(CommandLine& line, Console& console) {
  bool json = false;
  line.flag("--json", json, "one JSON object with all counts");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto stats = archive->stats();
  if (!stats) return console.fail(stats.error(), line.archive());
  if (json) {
    console.out(to_json_line(*stats) + "\n");
    return kDone;
  }
  console.out(totals_text(*stats));
  console.out(counts_text("year", stats->by_year, console));
  console.out(counts_text("issuer", stats->by_issuer, console));
  console.out(counts_text("kind", stats->by_kind, console));
  console.out(counts_text("flag", stats->by_flag, console));
  console.out(counts_text("failure", stats->by_failure, console));
  return kDone;
}

}  // namespace zhengbao
