#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/record_lines.h"
#include "cli/text_layout.h"
#include "cli/words.h"
#include "core/json_text.h"
#include "relate/passages.h"
#include "relate/prose.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct ReuseCommand {
  std::vector<std::string> ids;
  std::string query;
  bool all_versions = false;
  bool passages = false;
  bool json = false;
  int limit = 20;
};

struct Sharer {
  RecordSummary record;
  std::vector<SharedPassage> passages;
  std::size_t shared = 0;  // characters
  std::size_t own = 0;     // of them, those that at most half of the others have
};

struct SharerList {
  std::vector<Sharer> sharers;  // most own words first
  std::size_t characters = 0;   // of the text that was looked for
  std::size_t looked_through = 0;
};

std::optional<int> parse(CommandLine& line, Console& console, ReuseCommand& command) {
  line.operands(command.ids, 1, 1);
  line.option("-q,--query", "QUERY", command.query,
              "look through records that match; else those of the same kind");
  line.flag("--passages", command.passages, "the passages too");
  line.option("--limit", "N", command.limit, 1, INT32_MAX, "at most N records");
  line.flag("--all-versions", command.all_versions, "records of superseded versions of a page too");
  line.flag("--json", command.json, "one JSON object a line, with the passages");
  return line.parse(console);
}

std::size_t characters_of(const std::vector<SharedPassage>& passages) {
  std::size_t count = 0;
  for (const SharedPassage& passage : passages) count += passage.end - passage.begin;
  return count;
}

Result<SharerList> find_sharers(const Archive& archive, const StoredRecord& stored,
                                const Query& query, bool all_versions) {
  SharerList list;
  const PassageIndex index(prose_paragraphs(stored.record));
  PassageCoverage coverage(index.characters());
  list.characters = index.characters();
  auto walked = archive.for_each_record(query, all_versions, [&](const StoredRecord& other) {
    if (other.record.id == stored.record.id) return true;
    ++list.looked_through;
    auto passages = index.shared_with(prose_paragraphs(other.record));
    if (passages.empty()) return true;
    coverage.add(passages);
    const std::size_t shared = characters_of(passages);
    list.sharers.push_back({summarize(other), std::move(passages), shared, 0});
    return true;
  });
  if (!walked) return fail(std::move(walked).error());
  const std::size_t half = std::max<std::size_t>(list.looked_through / 2, 1);
  for (Sharer& sharer : list.sharers) sharer.own = coverage.characters(sharer.passages, half);
  std::stable_sort(list.sharers.begin(), list.sharers.end(), [](const Sharer& a, const Sharer& b) {
    return std::pair(a.own, a.shared) > std::pair(b.own, b.shared);
  });
  return list;
}

double share(std::size_t part, const SharerList& list) {
  return list.characters == 0 ? 0
                              : static_cast<double>(part) / static_cast<double>(list.characters);
}

std::string sharer_json(const Sharer& sharer, const SharerList& list) {
  Json passages = Json::array();
  for (const SharedPassage& passage : sharer.passages) {
    passages.push_back({{"paragraph", passage.paragraph + 1},
                        {"other_paragraph", passage.other_paragraph + 1},
                        {"characters", passage.end - passage.begin},
                        {"text", passage.text}});
  }
  const Json json = {{"id", sharer.record.id},
                     {"title", sharer.record.title},
                     {"source_name", sharer.record.source_name},
                     {"shared", share(sharer.shared, list)},
                     {"own", share(sharer.own, list)},
                     {"characters", sharer.shared},
                     {"passages", std::move(passages)}};
  return json_text(json) + "\n";
}

std::string sharer_text(const Sharer& sharer, const SharerList& list, bool with_passages,
                        const Console& console) {
  std::string text =
      fmt::format("{:>4.0f} %  {:>4.0f} %  {:>12}  {}  {}\n", 100 * share(sharer.shared, list),
                  100 * share(sharer.own, list),
                  count_of(static_cast<std::int64_t>(sharer.passages.size()), "passage"),
                  sharer.record.id, console.document_text(sharer.record.title));
  if (!with_passages) return text;
  for (const SharedPassage& passage : sharer.passages) {
    text += wrap(console.document_text(passage.text), 6, console.width());
  }
  return text;
}

}  // namespace

int run_reuse(CommandLine& line, Console& console) {
  ReuseCommand command;
  if (const auto status = parse(line, console, command)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto stored = archive->find_record(command.ids.front());
  if (!stored) {
    console.fail(stored.error());
    return stored.error().code == ErrorCode::not_found ? kNothingFound : kFailed;
  }
  if (command.query.empty()) {
    command.query = "kind:" + std::string(record_kind_name(stored->record.kind));
  }
  const auto query = parse_query(command.query);
  if (!query) return console.fail_query(query.error());
  const auto list = find_sharers(*archive, *stored, *query, command.all_versions);
  if (!list) return console.fail(list.error(), line.archive());
  if (!command.json && !list->sharers.empty()) console.out("shared    own\n");
  int shown = 0;
  for (const Sharer& sharer : list->sharers) {
    if (shown++ == command.limit) break;
    if (!console.out(command.json ? sharer_json(sharer, *list)
                                  : sharer_text(sharer, *list, command.passages, console)))
      break;
  }
  if (!list->sharers.empty()) return kDone;
  return console.find_nothing(command.ids.front(), "no other record shares its text");
}

}  // namespace zhengbao
