#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "archive/review.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/panel_review.h"
#include "cli/words.h"
#include "core/json_text.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

struct ReviewCommand {
  std::string only;
  int limit = 50;
  bool count = false;
  bool json = false;
};

std::vector<std::string> class_names() {
  std::vector<std::string> names;
  for (const ReviewClass one : kReviewClasses) names.emplace_back(review_class_name(one));
  return names;
}

std::string json_line(const ReviewItem& item) {
  const Box& box = item.box;
  const Json json = {
      {"class", review_class_name(item.review_class)},
      {"id", item.id},
      {"title", item.title},
      {"source_name", item.source_name},
      {"code", item.code},
      {"severity", severity_name(item.severity)},
      {"field", item.field},
      {"message", item.message},
      {"page", item.page},
      {"box", box.empty() ? Json() : Json{box.left, box.top, box.right, box.bottom}}};
  return json_text(json) + "\n";
}

std::string text_lines(const ReviewItem& item, const Console& console) {
  std::string text = fmt::format("{} {} {}", severity_name(item.severity),
                                 review_class_name(item.review_class), item.code);
  if (!item.field.empty()) text += "  " + item.field;
  if (item.page > 0) text += fmt::format("  page {}", item.page);
  if (!item.box.empty()) text += fmt::format(" at {:.0f},{:.0f}", item.box.left, item.box.top);
  if (!item.message.empty()) text += "\n    " + console.document_text(item.message);
  const std::string title = item.title.empty() ? "(no title)" : item.title;
  return text + "\n    " + item.id + "  " + console.document_text(title) + "\n";
}

std::string counts_text(const std::vector<ReviewItem>& items, bool json) {
  std::map<ReviewClass, std::int64_t> counts;
  for (const ReviewItem& item : items) ++counts[item.review_class];
  Json object = Json::object();
  std::string text;
  for (const auto& [review_class, count] : counts) {
    object[std::string(review_class_name(review_class))] = count;
    text += fmt::format("{:>6}  {}\n", count, review_class_name(review_class));
  }
  return json ? json_text(object) + "\n" : text;
}

}  // namespace

int run_review(CommandLine& line, Console& console) {
  ReviewCommand command;
  line.option("--only", "CLASS", command.only, class_names(),
              "unread, arithmetic, contents, unsure or contradiction");
  line.option("--limit", "N", command.limit, 1, INT32_MAX, "at most N doubts");
  line.flag("--count", command.count, "only how many there are of each class");
  line.flag("--json", command.json, "one JSON object a line");
  if (const auto status = line.parse(console)) return *status;
  const auto archive = Archive::open(line.archive(), OpenMode::read);
  if (!archive) return console.fail(archive.error(), line.archive());
  auto items = list_review(*archive);
  if (!items) return console.fail(items.error(), line.archive());
  if (const auto added = add_panel_review(*archive, *items); !added)
    return console.fail(added.error(), line.archive());
  if (!command.only.empty()) {
    std::erase_if(*items, [&command](const ReviewItem& item) {
      return review_class_name(item.review_class) != command.only;
    });
  }
  if (items->empty()) return console.find_nothing(line.archive(), "nothing to review");
  if (command.count) {
    console.out(counts_text(*items, command.json));
    return kDone;
  }
  int shown = 0;
  for (const ReviewItem& item : *items) {
    if (++shown > command.limit) break;
    if (!console.out(command.json ? json_line(item) : text_lines(item, console))) return kDone;
  }
  const auto left = static_cast<std::int64_t>(items->size()) - command.limit;
  if (left > 0 && !command.json) console.say(count_of(left, "more doubt"));
  return kDone;
}

}  // namespace zhengbao
