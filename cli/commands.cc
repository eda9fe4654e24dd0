#include "cli/commands.h"

#include <algorithm>

namespace zhengbao {
namespace {

constexpr Command kCommands[] = {
    {.name = "add",
     .purpose = "read documents and add them to an archive",
     .operands = "PATH...",
     .notes = "Folders are read with everything below them, in order of name; hidden files only "
              "when named. A file whose bytes the archive holds already is skipped. A run that "
              "was stopped is finished by the same command.",
     .examples = {"zhengbao add gazettes/", "zhengbao add --dry-run --json 2019/ | head -3"},
     .exit_status = "0 all read, 2 nothing could be done, 3 some inputs failed or need review, "
                    "130 stopped by Ctrl-C",
     .run = run_add},
    {.name = "search",
     .purpose = "find records by what they say",
     .operands = "QUERY...",
     .notes =
         "Words are found wherever they stand in the text, all of them: 公开 2019. Others: "
         "\"two words\" as a phrase, A OR B, -not, title: issuer: number: index: kind: "
         "source: gazette: year:2019 date:2019-03..2019-06. The arguments are joined with spaces, "
         "so the quotes of a phrase need quotes of their own: '\"政务 公开\"'.",
     .examples = {"zhengbao search 政务公开 year:2019",
                  "zhengbao search --json title:年度报告 -废止"},
     .exit_status = "0 found, 1 nothing found, 2 failed",
     .run = run_search},
    {.name = "show",
     .purpose = "one record, its evidence and its text",
     .operands = "ID",
     .notes = "The beginning of an id is enough where only one record has it; the id of a gazette "
              "issue, which ends in -0, is given in full.",
     .examples = {"zhengbao show 3f9c0d --evidence", "zhengbao show 3f9c0d12ab34cd56-1 --text"},
     .exit_status = "0 shown, 1 no such record, 2 failed",
     .run = run_show},
    {.name = "list",
     .purpose = "the records or the sources of an archive",
     .operands = "[QUERY...]",
     .notes = "A query chooses records as in `search`; with --sources or --failed its words are "
              "looked for in the file names.",
     .examples = {"zhengbao list year:2020 --ids", "zhengbao list --failed"},
     .exit_status = "0 listed, 1 nothing found, 2 failed",
     .run = run_list},
    {.name = "stats",
     .purpose = "counts by year, issuer, kind, flag and failure",
     .operands = "",
     .notes = "",
     .examples = {"zhengbao stats", "zhengbao stats --json"},
     .exit_status = "0 done, 2 failed",
     .run = run_stats},
    {.name = "export",
     .purpose = "hand records out for other programs",
     .operands = "FORMAT",
     .notes = "csv and jsonl hand out records; dataset hands out the figures of disclosure "
              "reports as a folder of files with a datapackage.json.",
     .examples = {"zhengbao export csv --bom -o reports.csv --query kind:annual_report",
                  "zhengbao export dataset -o panel/ --year 2021..2023 --table requests"},
     .exit_status = "0 done, 1 no record matches, 2 failed",
     .run = run_export},
    {.name = "datasets",
     .purpose = "the figures of disclosure reports, series by series",
     .operands = "",
     .notes = "A series is a table of a form. --checks holds the reports of each body against "
              "each other: what was carried over, sudden jumps.",
     .examples = {"zhengbao datasets --year 2021..2023", "zhengbao datasets --checks --json"},
     .exit_status = "0 listed, 1 nothing found, 2 failed",
     .run = run_datasets},
    {.name = "compare",
     .purpose = "two reports side by side",
     .operands = "BEFORE AFTER",
     .notes = "Each is an id, or BODY/YEAR. Cells are aligned by their codes, over forms too; "
              "paragraphs by their words. In the text [-what was removed-] and {+what was "
              "added+}.",
     .examples = {"zhengbao compare 3f9c0d 82a41b",
                  "zhengbao compare 青岚市人民政府/2022 青岚市人民政府/2023"},
     .exit_status = "0 compared, 1 no such report, 2 failed",
     .run = run_compare},
    {.name = "reuse",
     .purpose = "records that share passages with one",
     .operands = "ID",
     .notes = "A passage is a run of 24 characters and more that stands in both, word for word, "
              "outside of tables. Passages that most records have, such as quotations of "
              "statutes, do not count as own words.",
     .examples = {"zhengbao reuse 3f9c0d", "zhengbao reuse 3f9c0d --passages --limit 3"},
     .exit_status = "0 found, 1 nothing found, 2 failed",
     .run = run_reuse},
    {.name = "issues",
     .purpose = "gazettes, and the issues that are missing",
     .operands = "[WORD...]",
     .notes = "Words choose gazettes by name or division code. Only holes between the first and "
              "the last issue held are missing; a combined issue fills both its numbers.",
     .examples = {"zhengbao issues 青岚 --year 2019", "zhengbao issues --missing --json"},
     .exit_status = "0 found, 1 nothing found, 2 failed",
     .run = run_issues},
    {.name = "series",
     .purpose = "document numbers, and those that are missing",
     .operands = "[WORD...]",
     .notes = "Words choose series by the agency in front of the year. How many were issued is "
              "estimated from the highest number held and how many are held.",
     .examples = {"zhengbao series 政办发 --year 2018", "zhengbao series --least 10 --json"},
     .exit_status = "0 found, 1 nothing found, 2 failed",
     .run = run_series},
    {.name = "wanted",
     .purpose = "documents that are cited but not held",
     .operands = "",
     .notes = "In front of each document stands how many records cite it.",
     .examples = {"zhengbao wanted --limit 100", "zhengbao wanted --json | head -5"},
     .exit_status = "0 found, 1 nothing is wanted, 2 failed",
     .run = run_wanted},
    {.name = "review",
     .purpose = "what needs a person, worst first",
     .operands = "",
     .notes = "Files that could not be read, figures that do not add up, contents pages that do "
              "not go with the documents, unsure values and contradictions. A field that was "
              "corrected is not doubted any more; to confirm a value, correct it to itself.",
     .examples = {"zhengbao review --count", "zhengbao review --only arithmetic --json"},
     .exit_status = "0 found, 1 nothing to review, 2 failed",
     .run = run_review},
    {.name = "correct",
     .purpose = "set a field by hand, or list what was set",
     .operands = "[ID SET...]",
     .notes = "SET is FIELD=VALUE. ID is that of a record or of a gazette issue. A field named "
              "twice has two values; "
              "FIELD= clears it. A correction is applied again whenever the file is read anew.",
     .examples = {"zhengbao correct 3f9c0d12ab34cd56-1 written_on=2019-03-01 --note 'page 2'",
                  "zhengbao correct 3f9c0d12ab34cd56-1"},
     .exit_status = "0 done, 1 no such record or no correction, 2 failed",
     .run = run_correct},
    {.name = "reprocess",
     .purpose = "read the originals anew, tell what changed",
     .operands = "[WORD...]",
     .notes = "Words choose files by name, path or URL. Records keep their ids, corrections are "
              "applied again, and a file that cannot be read this time keeps its records.",
     .examples = {"zhengbao reprocess --dry-run", "zhengbao reprocess 政报2019 --json"},
     .exit_status = "0 done, 1 no file is named so, 2 failed, 3 some could not be read, 130 "
                    "stopped by Ctrl-C",
     .run = run_reprocess},
    {.name = "verify",
     .purpose = "check originals, structure, and index against text",
     .operands = "",
     .notes = "The content digest printed at the end is equal for archives of equal content, "
              "however they were filled.",
     .examples = {"zhengbao verify", "zhengbao --archive /srv/gazettes verify --json"},
     .exit_status = "0 all is well, 2 something is wrong",
     .run = run_verify},
    {.name = "extract",
     .purpose = "what the bytes of files say, as JSON",
     .operands = "FILE...",
     .notes = "",
     .examples = {"zhengbao extract report.pdf", "zhengbao extract --text notice.html"},
     .exit_status = "0 done, 2 failed, 3 some files failed, 130 stopped by Ctrl-C",
     .opens_archive = false,
     .run = run_extract},
    {.name = "normalize",
     .purpose = "the records in files, as JSON lines",
     .operands = "FILE...",
     .notes = "",
     .examples = {"zhengbao normalize notice.html", "zhengbao normalize report.pdf | jq .title"},
     .exit_status = "0 done, 1 no record in the files, 2 failed, 3 some files failed, 130 stopped "
                    "by Ctrl-C",
     .opens_archive = false,
     .run = run_normalize},
    {.name = "worker",
     .purpose = "read files for another zhengbao process",
     .operands = "",
     .notes = "",
     .examples = {},
     .exit_status = "",
     .opens_archive = false,
     .hidden = true,
     .run = run_worker},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

const Command* find_command(std::string_view name) {
  const auto* found = std::ranges::find(kCommands, name, &Command::name);
  return found == std::end(kCommands) ? nullptr : found;
}

}  // namespace zhengbao
