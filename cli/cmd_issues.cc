#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/shelf_words.h"
#include "cli/text_layout.h"
#include "cli/words.h"
#include "core/json_text.h"
#include "core/text_fold.h"
#include "relate/shelf.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct IssuesCommand {
  std::vector<std::string> words;
  std::optional<int> year;
  bool missing = false;
  bool json = false;
};

Json number_or_null(int number) { return number > 0 ? Json(number) : Json(); }

Json issue_object(const IssueSummary& issue) {
  return {{"kind", "gazette_issue"},
          {"id", issue.id},
          {"gazette", issue.gazette},
          {"region", issue.region},
          {"year", number_or_null(issue.year)},
          {"number", number_or_null(issue.number)},
          {"number_to", number_or_null(issue.number_to)},
          {"total_number", number_or_null(issue.total_number)},
          {"supplement", issue.supplement},
          {"issued_on", issue.issued_on},
          {"pages", issue.pages},
          {"entries", issue.entries},
          {"documents", issue.documents},
          {"flags", issue.flags},
          {"source_name", issue.source_name}};
}

// An issue may be held as a print and as a scan.
std::size_t different_issues(const GazetteShelf& shelf) {
  std::set<std::string> numbers;
  for (const IssueSummary& issue : shelf.issues) {
    const bool numbered = issue.year > 0 && issue.number > 0;
    numbers.insert(numbered ? std::to_string(issue.year) + "-" + std::to_string(issue.number) +
                                  "-" + std::to_string(issue.number_to) + issue.supplement
                            : issue.id);
  }
  return numbers.size();
}

Json gazette_object(const GazetteShelf& shelf) {
  Json missing = Json::array();
  for (const MissingIssue& issue : shelf.missing) {
    missing.push_back({{"year", number_or_null(issue.year)},
                       {"number", number_or_null(issue.number)},
                       {"total_number", number_or_null(issue.total_number)},
                       {"presumed", issue.presumed}});
  }
  return {{"kind", "gazette"},
          {"gazette", shelf.gazette},
          {"region", shelf.region},
          {"held", different_issues(shelf)},
          {"missing", std::move(missing)},
          {"disagreements", shelf.disagreements}};
}

std::string json_lines(const GazetteShelf& shelf, const IssuesCommand& command) {
  std::string lines;
  const auto add = [&lines](const Json& json) { lines += json_text(json) + "\n"; };
  if (!command.missing) {
    for (const IssueSummary& issue : shelf.issues) add(issue_object(issue));
  }
  add(gazette_object(shelf));
  return lines;
}

std::string issue_table(const GazetteShelf& shelf, const Console& console) {
  using Align = TextTable::Align;
  TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left, Align::left});
  for (const IssueSummary& issue : shelf.issues) {
    table.add({issue_name(issue), issue.issued_on, count_of(issue.documents, "document"),
               issue.flags > 0 ? count_of(issue.flags, "flag") : "", issue.id,
               console.document_text(issue.source_name)});
  }
  return table.text(2);
}

std::string missing_text(const GazetteShelf& shelf) {
  std::string text;
  for (const MissingIssue& issue : shelf.missing) {
    text += "    " + issue_name(issue) + (issue.presumed ? "  (presumed)" : "") + "\n";
  }
  return text;
}

std::string held_text(const GazetteShelf& shelf) {
  const std::size_t issues = different_issues(shelf), files = shelf.issues.size();
  std::string text = count_of(static_cast<std::int64_t>(issues), "issue") + " held";
  if (files > issues) text += fmt::format(" in {} files", files);
  return text;
}

std::string page(const GazetteShelf& shelf, const IssuesCommand& command, const Console& console) {
  std::string text =
      console.document_text(shelf.gazette.empty() ? "(gazette without a name)" : shelf.gazette);
  if (!shelf.region.empty()) text += "  " + console.document_text(shelf.region);
  text += fmt::format("  {}, {} missing\n", held_text(shelf), shelf.missing.size());
  if (!command.missing) text += issue_table(shelf, console);
  if (!shelf.missing.empty()) text += "  missing\n" + missing_text(shelf);
  for (const std::string& id : shelf.disagreements)
    text += "  " + id + ": its total number does not go with its number\n";
  return text;
}

bool named_by(const GazetteShelf& shelf, const std::vector<std::string>& words) {
  const std::string folded = fold_to_utf8(shelf.gazette + "\n" + shelf.region);
  return std::ranges::all_of(words, [&folded](const std::string& word) {
    return folded.find(fold_to_utf8(word)) != std::string::npos;
  });
}

// Only what is of one year; holes were found among all.
void keep_year(GazetteShelf& shelf, int year) {
  std::erase_if(shelf.issues, [year](const IssueSummary& issue) { return issue.year != year; });
  std::erase_if(shelf.missing, [year](const MissingIssue& issue) { return issue.year != year; });
}

}  // namespace

int run_issues(CommandLine& line, Console& console) {
  IssuesCommand command;
  line.operands(command.words, 0, SIZE_MAX);
  line.option("--year", "YEAR", command.year, 1, 9999, "only issues of that year");
  line.flag("--missing", command.missing, "only what is missing");
  line.flag("--json", command.json, "one JSON object a line: issues, then their gazette");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  auto shelves = read_shelf(*archive);
  if (!shelves) return console.fail(shelves.error(), line.archive());
  bool found = false;
  for (GazetteShelf& shelf : *shelves) {
    if (!named_by(shelf, command.words)) continue;
    if (command.year) keep_year(shelf, *command.year);
    if (shelf.issues.empty() && shelf.missing.empty()) continue;
    found = true;
    if (!console.out(command.json ? json_lines(shelf, command) : page(shelf, command, console)))
      break;
  }
  return found ? kDone : console.find_nothing(line.archive(), "no issue matches");
}

}  // namespace zhengbao
