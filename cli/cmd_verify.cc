#include <fmt/format.h>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json_lines.h"
#include "cli/progress.h"
#include "cli/words.h"

namespace zhengbao {

int run_verify(CommandLine& line, Console& console) {
  bool json = false;
  bool quiet = false;
  line.flag("--json", json, "one JSON object a line for each finding, then one with the totals");
  line.flag("--quiet", quiet, "no progress");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  Progress progress(console);
  const auto report = archive->verify([&](std::int64_t done, std::int64_t total) {
    if (!quiet) progress.show(fmt::format("checked {} of {}", done, total));
  });
  if (!report) return console.fail(report.error(), line.archive());
  console.clear_status();
  for (const Finding& finding : report->findings) {
    console.out(json ? to_json_line(finding) + "\n"
                     : fmt::format("{}: {}: {}\n", console.document_text(finding.where),
                                   finding.code, console.document_text(finding.message)));
  }
  console.out(
      json ? to_json_line(*report) + "\n"
           : fmt::format("{} and {} checked, {}\ncontent digest {}\n",
                         count_of(report->originals_checked, "original"),
                         count_of(report->records_checked, "record"),
                         count_of(static_cast<std::int64_t>(report->findings.size()), "finding"),
                         report->content_digest));
  return report->findings.empty() ? kDone : kFailed;
}

}  // namespace zhengbao
