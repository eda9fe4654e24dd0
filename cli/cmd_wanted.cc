#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/text_layout.h"
#include "core/json_text.h"
#include "relate/citations.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

std::string json_line(const WantedDocument& wanted) {
  const Json json = {{"title", wanted.title},
                     {"document_number", wanted.document_number},
                     {"records", wanted.records},
                     {"citations", wanted.citations},
                     {"cited_by", wanted.cited_by}};
  return json_text(json) + "\n";
}

std::string text_line(const WantedDocument& wanted, const Console& console) {
  std::string name = wanted.title.empty() ? "" : "《" + wanted.title + "》";
  if (!wanted.document_number.empty())
    name += name.empty() ? wanted.document_number : "（" + wanted.document_number + "）";
  return fmt::format("{:>5}  {}\n", wanted.records, console.document_text(name));
}

}  // namespace

int run_wanted(CommandLine& line, Console& console) {
  int limit = 20;
  bool json = false;
  line.option("--limit", "N", limit, 1, INT32_MAX, "at most N documents");
  line.flag("--json", json, "one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  const auto wanted = find_wanted(*archive);
  if (!wanted) return console.fail(wanted.error(), line.archive());
  int shown = 0;
  for (const WantedDocument& document : *wanted) {
    if (++shown > limit) break;
    if (!console.out(json ? json_line(document) : text_line(document, console))) break;
  }
  return shown > 0 ? kDone : console.find_nothing(line.archive(), "no document is wanted");
}

}  // namespace zhengbao
