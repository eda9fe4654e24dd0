#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/document_lines.h"
#include "cli/exit_status.h"
#include "cli/record_page.h"

namespace zhengbao {
namespace {

struct ShowCommand {
  std::vector<std::string> ids;
  bool text = false;
  bool evidence = false;
  bool json = false;
  int page = 0;
};

// The page as it was extracted, without the table cells' places.
int show_page(Console& console, const Archive& archive, const StoredRecord& stored,
              int page_number) {
  const auto page = archive.find_page(stored.source.sha256, page_number);
  if (!page) return console.fail(page.error(), stored.source.name);
  for (const Block& block : page->blocks) {
    if (is_running_text(block.kind) && !print_lines(console, block.text)) break;
  }
  return kDone;
}

}  // namespace

int run_show(CommandLine& line, Console& console) {
  ShowCommand command;
  line.operands(command.ids, 1, 1);
  line.flag("--evidence", command.evidence, "below each value what was read, where and how");
  line.flag("--text", command.text, "only the running text of the record");
  line.option("--page", "N", command.page, 0, 100000,
              "only the text of page N of its source; 0 for none");
  line.flag("--json", command.json, "the record as one JSON object");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto stored = archive->find_record(command.ids.front());
  if (!stored) {
    console.fail(stored.error());
    return stored.error().code == ErrorCode::not_found ? kNothingFound : kFailed;
  }
  if (command.page > 0) return show_page(console, *archive, *stored, command.page);
  if (command.json)
    console.out(stored->json + "\n");
  else if (command.text)
    print_lines(console, stored->record.text);
  else
    console.out(record_page(*stored, command.evidence, console));
  return kDone;
}

}  // namespace zhengbao
