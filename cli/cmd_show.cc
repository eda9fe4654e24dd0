#include <algorithm>

#include "archive/shelf.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/document_lines.h"
#include "cli/exit_status.h"
#include "cli/record_page.h"
#include "cli/relations.h"
#include "cli/shelf_words.h"
#include "cli/text_layout.h"
#include "cli/words.h"
#include "core/json.h"

namespace zhengbao {
namespace {

struct ShowCommand {
  std::vector<std::string> ids;
  bool text = false;
  bool evidence = false;
  bool json = false;
  std::optional<int> page;
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

// The entry of the contents page for a record of the issue, or nullptr.
const ContentsEntry* entry_of(const GazetteIssue& issue, std::string_view record_id) {
  const std::string_view ordinal = record_id.substr(record_id.rfind('-') + 1);
  const auto entry = std::ranges::find_if(issue.contents, [&](const ContentsEntry& one) {
    return one.record > 0 && std::to_string(one.record) == ordinal;
  });
  return entry == issue.contents.end() ? nullptr : &*entry;
}

// Under the columns they stand in, with printed page, number and flags as far as
// there are any.
std::string documents_of(const StoredIssue& stored, const Console& console) {
  std::string text, section;
  for (const RecordSummary& record : stored.records) {
    const ContentsEntry* entry = entry_of(stored.issue, record.id);
    if (entry && entry->section != section) {
      section = entry->section;
      text += "  " + console.document_text(section) + "\n";
    }
    text += "  " + record.id;
    if (entry && !entry->printed_page.empty())
      text += "  p. " + pad_left(console.document_text(entry->printed_page), 3);
    if (!record.document_number.empty())
      text += "  " + console.document_text(record.document_number);
    text += "  " + console.document_text(record.title);
    if (record.flags > 0) text += "  (" + count_of(record.flags, "flag") + ")";
    text += "\n";
  }
  return text;
}

// An issue of a gazette: its values, then its documents in order.
std::string issue_page(const StoredIssue& stored, const Console& console) {
  const GazetteIssue& issue = stored.issue;
  std::string text = issue.id + "  " + console.document_text(full_issue_name(issue)) + "\n\n";
  for (const IssueField& field : issue_fields()) {
    const IssueValue& value = issue.*field.value;
    if (!value.value.empty())
      text += pad_right(field.label, 12) + "  " + console.document_text(value.value) + "\n";
  }
  if (!issue.flags.empty()) text += "\nflags\n";
  for (const Flag& flag : issue.flags) {
    text +=
        "  " + flag.code + "  " + flag.field + "  " + console.document_text(flag.message) + "\n";
  }
  text += "\ndocuments\n" + documents_of(stored, console);
  return text + "\nsource\n  " + console.document_text(stored.source.name) + "\n";
}

int show_issue(Console& console, const Archive& archive, const ShowCommand& command,
               const Error& no_record) {
  const auto stored = find_issue(archive, command.ids.front());
  if (!stored) {
    console.fail(no_record);
    return no_record.code == ErrorCode::not_found ? kNothingFound : kFailed;
  }
  if (command.page) {
    StoredRecord of_source;
    of_source.source = stored->source;
    return show_page(console, archive, of_source, *command.page);
  }
  console.out(command.json ? issue_json(stored->issue, stored->source) + "\n"
                           : issue_page(*stored, console));
  return kDone;
}

int show_record(Console& console, const Archive& archive, const ShowCommand& command,
                const StoredRecord& stored) {
  if (command.page) return show_page(console, archive, stored, *command.page);
  if (command.text) {
    print_lines(console, stored.record.text);
    return kDone;
  }
  const auto relations = find_relations(archive, stored.record.id);
  if (!relations) return console.fail(relations.error(), stored.record.id);
  console.out(command.json ? with_relations(stored.json, *relations) + "\n"
                           : record_page(stored, *relations, command.evidence, console));
  return kDone;
}

}  // namespace

int run_show(CommandLine& line, Console& console) {
  ShowCommand command;
  line.operands(command.ids, 1, 1);
  line.flag("--evidence", command.evidence, "below each value what was read, where and how");
  line.flag("--text", command.text, "only the running text of the record");
  line.option("--page", "N", command.page, 1, 100000, "only the text of page N of its source");
  line.flag("--json", command.json, "the record as one JSON object");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto stored = archive->find_record(command.ids.front());
  if (!stored) return show_issue(console, *archive, command, stored.error());
  return show_record(console, *archive, command, *stored);
}

}  // namespace zhengbao
