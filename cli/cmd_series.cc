#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/shelf_words.h"
#include "core/json_text.h"
#include "core/text_fold.h"
#include "relate/series.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct SeriesCommand {
  std::vector<std::string> words;
  std::optional<int> year;
  int least = 1;
  bool json = false;
};

std::string json_line(const NumberSeries& series) {
  const Json json = {
      {"agency", series.agency},
      {"year", series.year > 0 ? Json(series.year) : Json()},
      {"held", series.held},
      {"highest", series.highest},
      {"highest_cited", series.highest_cited > 0 ? Json(series.highest_cited) : Json()},
      {"missing", series.missing},
      {"missing_count", series.missing_count},
      {"estimated", series.estimated > 0 ? Json(series.estimated) : Json()}};
  return json_text(json) + "\n";
}

std::string text_line(const NumberSeries& series, const Console& console) {
  std::string text = console.document_text(series.agency);
  if (series.year > 0) text += fmt::format("〔{}〕", series.year);
  text += fmt::format(": {} held, highest {}", series.held, series.highest);
  if (series.highest_cited > series.highest)
    text += fmt::format(", {} cited", series.highest_cited);
  if (series.estimated > 0) text += fmt::format(", about {} issued", series.estimated);
  if (series.missing_count > 0)
    text += fmt::format(", {} missing: {}", series.missing_count, runs_text(series.missing));
  return text + "\n";
}

bool wanted_by(const NumberSeries& series, const SeriesCommand& command) {
  if (command.year && series.year != *command.year) return false;
  if (series.held < command.least) return false;
  const std::string folded = fold_to_utf8(series.agency);
  return std::ranges::all_of(command.words, [&folded](const std::string& word) {
    return folded.find(fold_to_utf8(word)) != std::string::npos;
  });
}

}  // namespace

int run_series(CommandLine& line, Console& console) {
  SeriesCommand command;
  line.operands(command.words, 0, SIZE_MAX);
  line.option("--year", "YEAR", command.year, 1, 9999, "only series of that year");
  line.option("--least", "N", command.least, 1, 9999,
              "only series of which at least N numbers are held");
  line.flag("--json", command.json, "one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto series = find_series(*archive);
  if (!series) return console.fail(series.error(), line.archive());
  bool found = false;
  for (const NumberSeries& one : *series) {
    if (!wanted_by(one, command)) continue;
    found = true;
    if (!console.out(command.json ? json_line(one) : text_line(one, console))) break;
  }
  return found ? kDone : console.find_nothing(line.archive(), "no series matches");
}

}  // namespace zhengbao
